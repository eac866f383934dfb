import type { Viewer } from '../access/viewer.ts'
import { binder } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import type { EnterpriseChoices, EnterpriseFilters, EnterprisePage, EnterpriseQuery } from './contract.ts'
import type { SearchedWords } from './enterprise-filter.ts'
import { filterCondition, orderBy, searchIndex } from './enterprise-filter.ts'
import type { LineRow } from './enterprise-line.ts'
import { districtNames, lineColumns, presentLine } from './enterprise-line.ts'
import { parksOf } from './enterprise-record.ts'
import { mayEdit } from './policy.ts'

/** One page of the registry, filtered and sorted, with the number of all rows that fit. */
export function listEnterprises(app: App, viewer: Viewer, query: EnterpriseQuery): Promise<EnterprisePage> {
  const { page = 1, pageSize = 50, sort, descending } = query
  const nameOf = districtNames(app.packs, viewer.city)
  return app.database.transaction(viewer, async (tx) => {
    const searched = await searchIndex(tx, query.q)
    const { bind, values } = binder()
    const condition = filterCondition(viewer, query, searched, bind)
    const rows = await tx.many<LineRow>(
      `select ${lineColumns} from enterprises e where ${condition} order by ${orderBy(sort, descending)}
       limit ${bind(pageSize)} offset ${bind((page - 1) * pageSize)}`,
      values,
    )
    const counts = await countKinds(tx, query, searched)
    const may = { edit: mayEdit(viewer), import: viewer.powers.includes('imports') }
    return { rows: rows.map((row) => presentLine(nameOf, row)), ...counts, page, pageSize, may }
  })
}

/** How many rows fit, and how many there are of the kinds that the page offers beside them, in one pass. */
async function countKinds(
  tx: Tx,
  query: EnterpriseFilters,
  searched: SearchedWords,
): Promise<Pick<EnterprisePage, 'total' | 'counts'>> {
  const { bind, values } = binder()
  const condition = filterCondition(tx.viewer, { ...query, key: undefined, aboveScale: undefined }, searched, bind)
  const asked = [query.key === undefined ? 'true' : `e.key_enterprise = ${bind(query.key)}`]
  if (query.aboveScale !== undefined) asked.push(`e.above_scale = ${bind(query.aboveScale)}`)
  const { total, ...counts } = await tx.one<EnterprisePage['counts'] & { total: number }>(
    `select count(*) as "all", count(*) filter (where e.key_enterprise) as key,
       count(*) filter (where e.above_scale) as "aboveScale", count(*) filter (where ${asked.join(' and ')}) as total
     from enterprises e where ${condition}`,
    values,
  )
  return { total, counts }
}

/** What the filters and forms of this city offer: its districts, and the industries that occur. */
export function readChoices(app: App, viewer: Viewer): Promise<EnterpriseChoices> {
  const pack = app.packs.get(viewer.city)
  const named = ({ id, name }: { id: string; name: string }) => ({ id, name })
  return app.database.transaction(viewer, async (tx) => {
    const { bind, values } = binder()
    const rows = await tx.many<{ industry: string }>(
      `select e.industry from enterprises e where ${filterCondition(viewer, {}, { words: [], ids: null }, bind)} and e.industry <> ''
       group by e.industry order by count(*) desc, e.industry limit 200`,
      values,
    )
    return {
      districts: pack.districts.map(named),
      parks: parksOf(pack),
      tags: pack.tags.map(named),
      industries: rows.map(({ industry }) => industry),
    }
  })
}
