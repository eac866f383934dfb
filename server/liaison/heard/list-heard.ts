import type { CityPack } from '../../../engine/city/types.ts'
import { listRows } from '../../cases/list-cases.ts'
import { binder, caseScope } from '../../cases/policy.ts'
import type { Tx } from '../../database/tx.ts'
import { liaisonScope } from '../../obligations/policy.ts'
import { currentVisits } from '../../obligations/read-facts.ts'
import { leaderRef } from '../../obligations/subjects.ts'
import type { App } from '../../platform/app.ts'
import type { HeardFilter, HeardList, HeardQuery, HeardRow } from './contract.ts'

interface Found {
  id: string
  post: string
  organisation: string
  kind: string
  escalation: number
  visit: string
  on: string
}

/** A page of the problems heard at visits: open ones by their term, with the counts of each tab. */
export async function listHeard(app: App, tx: Tx, query: HeardQuery): Promise<HeardList> {
  const { page = 1, size = 18, ...filter } = query
  const { from, late, condition, order, bind, values } = selection(app, tx, filter)
  const counts = await tx.one<HeardList['counts']>(
    `select count(*) filter (where c.mode <> 'ended')::int as open, count(*) filter (where ${late})::int as late,
       count(*) filter (where c.mode = 'ended')::int as ended, count(*)::int as all ${from}`,
    [...values],
  )
  const found = await tx.many<Found>(
    `select ${columns} ${from} and ${condition} ${order} limit ${bind(size)} offset ${bind((page - 1) * size)}`,
    values,
  )
  return { total: counts[filter.show ?? 'open'], page, size, counts, rows: await present(app, tx, found) }
}

const exportBatch = 200

/** All of a selection, for an export. */
export async function* eachHeard(app: App, tx: Tx, filter: HeardFilter): AsyncGenerator<HeardRow> {
  const { from, condition, order, values } = selection(app, tx, filter)
  const found = await tx.many<Found>(`select ${columns} ${from} and ${condition} ${order}`, values)
  for (let index = 0; index < found.length; index += exportBatch)
    yield* await present(app, tx, found.slice(index, index + exportBatch))
}

const columns = `c.id, v.post, v.organisation, c.kind, c.escalation, v.id as visit, v.visited_on as "on"`

function selection(app: App, { viewer }: Tx, { show = 'open', post }: HeardFilter) {
  const { bind, values } = binder()
  const late = `(c.mode <> 'ended' and c.due_at < ${bind(new Date(app.clock.now()))})`
  const from = `from liaison_problems p join cases c on c.city = p.city and c.id = p.case_id
    join ${currentVisits} v on v.city = p.city and v.id = p.visit
    where ${caseScope(viewer, bind)} and ${liaisonScope(viewer, 'v', bind)} and ${post ? `v.post = ${bind(post)}` : 'true'}`
  const condition = { open: `c.mode <> 'ended'`, late, ended: `c.mode = 'ended'`, all: 'true' }[show]
  const order = `order by c.mode = 'ended', ${late} desc, c.due_at nulls last, c.number desc`
  return { from, late, condition, order, bind, values }
}

async function present(app: App, tx: Tx, found: readonly Found[]): Promise<HeardRow[]> {
  const pack = app.packs.get(tx.viewer.city)
  const matters = new Map(
    (
      await listRows(
        app,
        tx,
        found.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  )
  return found.flatMap((row) => {
    const matter = matters.get(row.id)
    if (!matter) return []
    return [{ matter, post: refOf(pack, row), visit: { id: row.visit, on: row.on }, step: stepOf(pack, row) }]
  })
}

const refOf = (pack: CityPack, { post: id, organisation }: Found) => {
  const post = pack.posts.find((each) => each.id === id)
  return post ? leaderRef(pack, post) : { id, name: id, unit: organisation }
}

const stepOf = ({ caseKinds }: CityPack, { kind, escalation }: Found): string | null =>
  caseKinds.find(({ id }) => id === kind)?.ladder[escalation - 1]?.name ?? null
