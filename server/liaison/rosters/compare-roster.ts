import { compareRosters } from '../../../engine/rosters/compare-rosters.ts'
import type { ComparedPlace } from '../../../engine/rosters/compare-rosters.ts'
import type { RosterWords } from '../../../engine/rosters/phrase-reason.ts'
import { phraseAbsence } from '../../../engine/rosters/phrase-reason.ts'
import type { Tx } from '../../database/tx.ts'
import type { LeftPlace, Roster } from './contract.ts'
import type { RosterRecord } from './roster-record.ts'

/** The approved roster of the year before, by the same rule and of the same district; null without one. */
export const readPrevious = (tx: Tx, { rule, year, district }: RosterRecord): Promise<{ id: string } | null> =>
  tx.maybeOne<{ id: string }>(
    `select id from rosters
     where city = $1 and rule = $2 and year = $3 and district is not distinct from $4 and state = 'approved'`,
    [tx.viewer.city, rule, year - 1, district],
  )

type Why = RosterRecord['findings']['left'][number]['why']

/** How a roster differs from last year's; why somebody left was kept when it was drawn. */
export async function readComparison(tx: Tx, record: RosterRecord, words: RosterWords): Promise<Roster['comparison']> {
  const before = await readPrevious(tx, record)
  if (!before) return null
  const absences = new Map(record.findings.left.map(({ enterprise, why }) => [enterprise, why]))
  const { kept, entered, left } = compareRosters(await placesOf(tx, before.id), await placesOf(tx, record.id), absences)
  return {
    year: record.year - 1,
    roster: before.id,
    kept: kept.length,
    moved: kept.filter(({ moved }) => moved !== null && moved !== 0).length,
    entered: entered.length,
    left: left.map(({ enterprise, name, part, rank, why }): LeftPlace => ({
      enterprise,
      name,
      part: words.part(part),
      rank,
      why: tellingOf(why, part).map((each, _, all) => sayAbsence(each, all.length > 1, words)),
    })),
  }
}

const placesOf = (tx: Tx, roster: string): Promise<ComparedPlace[]> =>
  tx.many<ComparedPlace>(
    `select enterprise, name, part, rank from roster_places
     where city = $1 and roster = $2 order by part, rank nulls last, name, enterprise`,
    [tx.viewer.city, roster],
  )

/** That nobody named it says something only of who was named last year. */
const tellingOf = (why: Why, part: string): Why =>
  why.filter((each) => each.absence.why !== 'not-named' || each.part === part)

/** With several parts each sentence says of which it speaks. */
function sayAbsence({ part, absence }: Why[number], several: boolean, words: RosterWords): string {
  const sentence = phraseAbsence(absence, words)
  return several ? `${words.part(part)}：${sentence}` : sentence
}
