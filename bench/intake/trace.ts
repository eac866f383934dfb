import pg from 'pg'

type Values = unknown[]

/** One statement the product sent, and whether it was sent while the one before was still under way. */
export interface Sent {
  text: string
  name?: string
  values: Values
  withPrevious: boolean
}

type Query = (...args: unknown[]) => unknown

/** Notes every statement that this process sends while `run` is under way, in order. */
export async function traceStatements(run: () => Promise<void>): Promise<Sent[]> {
  const sent: Sent[] = []
  const open = new WeakMap<object, number>()
  const prototype = pg.Client.prototype as unknown as { query: Query }
  const original = prototype.query
  prototype.query = function traced(this: object, ...args: unknown[]) {
    const [statement, values] = args as [string | { text: string; name?: string; values?: Values }, Values | undefined]
    const config = typeof statement === 'string' ? { text: statement, values } : statement
    const before = open.get(this) ?? 0
    sent.push({ ...config, values: config.values ?? [], withPrevious: before > 0 })
    open.set(this, before + 1)
    const result = original.apply(this, args) as Promise<unknown>
    const settle = (): void => void open.set(this, (open.get(this) ?? 1) - 1)
    void Promise.allSettled([result]).then(settle)
    return result
  }
  try {
    await run()
  } finally {
    prototype.query = original
  }
  return sent
}

/** The statements in groups that go out together. */
export function roundTrips(sent: readonly Sent[]): Sent[][] {
  const groups: Sent[][] = []
  for (const one of sent) {
    if (one.withPrevious && groups.length > 0) groups.at(-1)!.push(one)
    else groups.push([one])
  }
  return groups
}
