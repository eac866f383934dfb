import { phraseAbsence } from '../../../engine/rosters/phrase-reason.ts'
import type { RosterWords } from '../../../engine/rosters/phrase-reason.ts'
import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { today as todayOf } from '../../platform/today.ts'
import { readComparison } from './compare-roster.ts'
import type { Nomination, Roster } from './contract.ts'
import { presentPart } from './present-part.ts'
import { districtName, drawnRule, presentLine } from './read-rosters.ts'
import type { RosterRecord } from './roster-record.ts'
import { requireRoster } from './roster-record.ts'
import { rosterWords } from './roster-words.ts'

/** One roster without its places: how each part came out, what was named, and how it differs from last year's. */
export async function readRoster(app: App, tx: Tx, id: string): Promise<Roster> {
  const record = await requireRoster(tx, id)
  const pack = app.packs.get(tx.viewer.city)
  const rule = drawnRule(pack, record)
  const words = rosterWords(pack, rule)
  const { year, district, findings } = record
  const present = { pack, viewer: tx.viewer, today: todayOf(app.clock), calendar: await app.calendars.of(pack.id) }
  const counts = await countPlaces(tx, id)
  return {
    ...presentLine(present, rule, year, { district, record }),
    id,
    candidates: findings.candidates,
    drawnAt: record.drawnAt,
    drawnBy: record.drawnBy,
    approvedAt: record.approvedAt,
    approvedBy: record.approvedBy,
    parts: rule.parts.flatMap((part) => {
      const finding = findings.parts.find((each) => each.part === part.id)
      return finding ? [presentPart(part, finding, { year, words })] : []
    }),
    grades: counts.grades,
    districts: counts.districts.map((each) => ({ ...each, name: districtName(pack, each.id) })),
    nominations: await readNominations(tx, record, words),
    comparison: await readComparison(tx, record, words),
  }
}

async function countPlaces(
  tx: Tx,
  id: string,
): Promise<Pick<Roster, 'grades'> & { districts: { id: string; count: number }[] }> {
  const rows = await tx.many<{ district: string | null; grade: keyof Roster['grades']; count: number }>(
    `select district, coalesce(grade, 'none') as grade, count(*)::int as count
     from roster_places where city = $1 and roster = $2 group by 1, 2`,
    [tx.viewer.city, id],
  )
  const grades = { good: 0, fair: 0, poor: 0, none: 0 }
  const districts = new Map<string, number>()
  for (const { district, grade, count } of rows) {
    grades[grade] += count
    if (district !== null) districts.set(district, (districts.get(district) ?? 0) + count)
  }
  return {
    grades,
    districts: [...districts].map(([each, count]) => ({ id: each, count })).toSorted((a, b) => b.count - a.count),
  }
}

async function readNominations(tx: Tx, { id, findings }: RosterRecord, words: RosterWords): Promise<Nomination[]> {
  const refused = new Map(
    findings.parts.flatMap((part) =>
      part.refused.map((each) => [`${part.part}/${each.enterprise}`, each.why] as const),
    ),
  )
  const rows = await tx.many<Omit<Nomination, 'refused'>>(
    `select n.id, n.part, jsonb_build_object('id', e.id, 'name', e.name) as enterprise, n.reason,
       n.made_at as "madeAt", n.made_by as "madeBy"
     from roster_nominations n join enterprises e on e.city = n.city and e.id = n.enterprise
     where n.city = $1 and n.roster = $2 and n.ended_at is null order by n.made_at, n.id`,
    [tx.viewer.city, id],
  )
  return rows.map((row) => {
    const why = refused.get(`${row.part}/${row.enterprise.id}`)
    return { ...row, refused: why ? phraseAbsence(why, words) : null }
  })
}
