import { randomUUID } from 'node:crypto'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import type { ImportState } from './contract.ts'

/** How often an import is taken up without getting anywhere before it is given up. */
export const mostAttempts = 5

/** How long a silent process keeps an import to itself. */
const leaseMilliseconds = 60_000

/** The right to work on an import alone. Every call fails once another process has taken over. */
export interface Lease {
  /** How often it was taken up since it last got anywhere, this time included. */
  readonly attempts: number
  /** Renews the lease in a batch's own transaction and adds to the counts that people see. */
  report(tx: Tx, counts: Partial<Record<'read' | 'good' | 'bad' | 'added' | 'changed' | 'same', number>>): Promise<void>
  /** Moves on to the next part of the work. */
  enter(state: ImportState): Promise<void>
  end(state: ImportState, failure?: string): Promise<void>
}

/** Takes the lease on an import that is under way, or answers null: it has ended, or somebody works on it. */
export async function takeLease(app: App, city: string, id: string): Promise<Lease | null> {
  const runner = randomUUID()
  const until = (): Date => new Date(app.clock.now() + leaseMilliseconds)
  const taken = await app.database.system(city, (tx) =>
    tx.maybeOne<{ attempts: number }>(
      `update imports set runner = $3, lease_until = $4, attempts = attempts + 1
       where city = $1 and id = $2 and state in ('checking', 'loading') and (runner is null or lease_until < $5)
       returning attempts`,
      [city, id, runner, until(), new Date(app.clock.now())],
    ),
  )
  if (!taken) return null
  const change = async (tx: Tx, set: string, values: unknown[]): Promise<void> => {
    const { rowCount } = await tx.query(
      `update imports set lease_until = $4, ${set} where city = $1 and id = $2 and runner = $3`,
      [city, id, runner, until(), ...values],
    )
    if (!rowCount) throw new Error(`another process has taken over the import ${id}`)
  }
  return {
    attempts: taken.attempts,
    report: (tx, { read = 0, good = 0, bad = 0, added = 0, changed = 0, same = 0 }) =>
      change(
        tx,
        `attempts = 0, read = read + $5, good = good + $6, bad = bad + $7, added = added + $8, changed = changed + $9, same = same + $10`,
        [read, good, bad, added, changed, same],
      ),
    enter: (state) => app.database.system(city, (tx) => change(tx, 'state = $5, read = 0', [state])),
    end: (state, failure) =>
      app.database.system(city, (tx) =>
        change(tx, 'state = $5, failure = $6, finished_at = $7, runner = null', [
          state,
          failure ?? null,
          new Date(app.clock.now()),
        ]),
      ),
  }
}
