import type { PlaceReason } from '../../../engine/rosters/drawing.ts'
import type { RosterWords } from '../../../engine/rosters/phrase-reason.ts'
import { phraseReason } from '../../../engine/rosters/phrase-reason.ts'
import { binder } from '../../cases/policy.ts'
import type { Tx } from '../../database/tx.ts'
import { likeAnywhere } from '../../enterprises/search-text.ts'
import type { App } from '../../platform/app.ts'
import { readPrevious } from './compare-roster.ts'
import type { PlaceFilters, PlacePage, PlaceQuery, RosterPlace } from './contract.ts'
import { districtName, drawnRule } from './read-rosters.ts'
import type { RosterRecord } from './roster-record.ts'
import { requireRoster } from './roster-record.ts'
import { rosterWords } from './roster-words.ts'

/** One page of a roster's places, in their order, each with its reasons and where it stood last year. */
export async function readRosterPlaces(app: App, tx: Tx, id: string, query: PlaceQuery): Promise<PlacePage> {
  const { page = 1, pageSize = 50, ...filters } = query
  const record = await requireRoster(tx, id)
  const { from, values } = await placesQuery(tx, record, filters)
  const { total } = await tx.one<{ total: number }>(`select count(*)::int as total ${from}`, values)
  const rows = await tx.many<PlaceRow>(
    `select ${columns} ${from} order by ${order} limit $${values.length + 1} offset $${values.length + 2}`,
    [...values, pageSize, (page - 1) * pageSize],
  )
  const present = presenter(app, tx, record)
  return { rows: rows.map(present), total, page, pageSize }
}

/** Every place that is filtered, in batches, for exports. */
export async function* streamRosterPlaces(
  app: App,
  tx: Tx,
  record: RosterRecord,
  filters: PlaceFilters,
): AsyncGenerator<RosterPlace> {
  const { from, values } = await placesQuery(tx, record, filters)
  const present = presenter(app, tx, record)
  for await (const rows of tx.stream<PlaceRow>(`select ${columns} ${from} order by ${order}`, values)) {
    for (const row of rows) yield present(row)
  }
}

interface PlaceRow {
  enterprise: string
  creditCode: string
  name: string
  district: string | null
  park: string | null
  industry: string
  part: string
  rank: number | null
  leads: boolean
  value: number | null
  reasons: PlaceReason
  grade: RosterPlace['grade']
  comparable: boolean
  before: RosterPlace['before']
}

const columns = `p.enterprise, e.credit_code as "creditCode", p.name, p.district, o.short_name as park, e.industry, p.part,
  p.rank, p.leads, p.value_fen as value, p.reasons, p.grade, b.comparable,
  case when v.enterprise is not null then jsonb_build_object('part', v.part, 'rank', v.rank, 'value', v.value_fen) end as before`

const order = 'array_position(b.parts, p.part), p.rank nulls last, p.business_group, p.leads desc, p.name, p.enterprise'

async function placesQuery(tx: Tx, record: RosterRecord, filters: PlaceFilters) {
  const previous = await readPrevious(tx, record)
  const { bind, values } = binder()
  const conditions = [`p.city = ${bind(tx.viewer.city)}`, `p.roster = ${bind(record.id)}`]
  const { q, part, district, grade, change } = filters
  if (q?.trim()) {
    const like = bind(likeAnywhere(q.trim()))
    conditions.push(`(p.name like ${like} or p.business_group like ${like} or e.credit_code like ${like})`)
  }
  if (part !== undefined) conditions.push(`p.part = ${bind(part)}`)
  if (district !== undefined) conditions.push(`p.district = ${bind(district)}`)
  if (grade !== undefined) conditions.push(grade === 'none' ? 'p.grade is null' : `p.grade = ${bind(grade)}`)
  if (change !== undefined) conditions.push('b.comparable', changes[change])
  const before = bind(previous?.id ?? null)
  const parts = bind(record.drawnByRule.parts.map(({ id }) => id))
  const from = `from roster_places p
    cross join (select ${before}::uuid as roster, ${before}::uuid is not null as comparable, ${parts}::text[] as parts) b
    join enterprises e on e.city = p.city and e.id = p.enterprise
    left join organisations o on o.city = e.city and o.id = e.park
    left join roster_places v on v.city = p.city and v.roster = b.roster and v.enterprise = p.enterprise
    where ${conditions.join(' and ')}`
  return { from, values }
}

const entered = 'v.enterprise is null'
const moved = '(v.part = p.part and v.rank <> p.rank)'
const changes = { entered, moved, changed: `(${entered} or ${moved})` }

function presenter(app: App, tx: Tx, record: RosterRecord): (row: PlaceRow) => RosterPlace {
  const pack = app.packs.get(tx.viewer.city)
  const words: RosterWords = rosterWords(pack, drawnRule(pack, record))
  return ({ reasons, comparable, before, district, part, ...row }) => ({
    ...row,
    district: district === null ? null : { id: district, name: districtName(pack, district) },
    part: { id: part, name: words.part(part) },
    ranked: reasons.by === 'largest' ? reasons.value : null,
    group:
      reasons.by === 'largest' && reasons.group
        ? { name: reasons.group.name, members: [...reasons.group.members] }
        : null,
    why: phraseReason(reasons, words),
    change: comparable ? (before ? 'kept' : 'entered') : null,
    moved: before && before.part === part && before.rank !== null && row.rank !== null ? before.rank - row.rank : null,
    before: before && { ...before, part: words.part(before.part) },
  })
}
