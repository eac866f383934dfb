/** What many rounds took. */
export interface Measured {
  rounds: number
  perSecond: number
  p50Ms: number
  p95Ms: number
}

type Round = () => Promise<void>

/** Seconds that one side has to itself before it is the other's turn, so that what else the machine does hits both. */
const turn = 1

/** Lets the workers of each side do one round after the other, in turns, until each side had so many seconds. */
export async function measureInTurns<Side extends string>(
  sides: Record<Side, readonly Round[]>,
  seconds: number,
  around: (side: Side, run: () => Promise<void>) => Promise<void> = (_, run) => run(),
): Promise<Record<Side, Measured>> {
  const names = Object.keys(sides) as Side[]
  const taken = Object.fromEntries(names.map((name) => [name, { times: [] as number[], seconds: 0 }])) as Record<
    Side,
    { times: number[]; seconds: number }
  >
  for (let done = 0; done < seconds; done += turn) {
    for (const name of names) {
      await around(name, async () => {
        taken[name].seconds += await work(sides[name], turn, taken[name].times)
      })
    }
  }
  return Object.fromEntries(names.map((name) => [name, measuredOf(taken[name])])) as Record<Side, Measured>
}

/** Notes how long each round took; resolves to the seconds it took until the last one was through. */
async function work(workers: readonly Round[], seconds: number, times: number[]): Promise<number> {
  const start = performance.now()
  const end = start + seconds * 1000
  await Promise.all(
    workers.map(async (round) => {
      for (let begun = performance.now(); begun < end; begun = performance.now()) {
        await round()
        times.push(performance.now() - begun)
      }
    }),
  )
  return (performance.now() - start) / 1000
}

function measuredOf({ times, seconds }: { times: number[]; seconds: number }): Measured {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => rounded(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
  return { rounds: times.length, perSecond: rounded(times.length / seconds), p50Ms: at(0.5), p95Ms: at(0.95) }
}

export const rounded = (value: number): number => Math.round(value * 100) / 100
