import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { today as todayOf } from '../platform/today.ts'
import type { Obligations } from './contract.ts'
import { seesPost } from './policy.ts'
import { presentObligation, presentPeriods } from './present-obligation.ts'
import { readFacts } from './read-facts.ts'
import { readStandings } from './read-standings.ts'

/** Everything that is owed in a year by those the viewer sees, period by period. */
export async function readObligations(app: App, tx: Tx, asked?: number): Promise<Obligations> {
  const pack = app.packs.get(tx.viewer.city)
  const today = todayOf(app.clock)
  const year = asked ?? Number(today.slice(0, 4))
  const seen = new Set(pack.posts.filter((post) => seesPost(tx.viewer, post)).map(({ id }) => id))
  const read = readStandings(pack, await app.calendars.of(pack.id), await readFacts(tx, year), today)
  const obligations = read.flatMap(({ obligation, all }) => {
    const own = all.filter(({ subject }) => seen.has(subject))
    if (own.length === 0) return []
    return { ...presentObligation(pack, obligation), periods: presentPeriods(obligation, own, today) }
  })
  return {
    year,
    years: yearsOf(
      pack.obligations.map(({ from }) => from),
      today,
    ),
    today,
    obligations,
  }
}

/** The years from the first obligation's beginning until now, the latest first. */
function yearsOf(beginnings: readonly string[], today: string): number[] {
  const last = Number(today.slice(0, 4))
  const first = Math.min(last, ...beginnings.map((day) => Number(day.slice(0, 4))))
  return Array.from({ length: last - first + 1 }, (_, back) => last - back)
}
