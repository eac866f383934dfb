import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import type { FilterContext } from './case-filter.ts'
import { filterConditions, lightCondition } from './case-filter.ts'
import { lightConditions, lights } from './case-lights.ts'
import type { CaseFilter, CaseList, CaseQuery, CaseRow } from './contract.ts'
import type { CaseColumns } from './enterprise-view.ts'
import { columnsFor, internalActions } from './enterprise-view.ts'
import { loadNames } from './names.ts'
import { binder, caseScope } from './policy.ts'
import type { CaseRecord } from './present-row.ts'
import { presentRow } from './present-row.ts'

/** The order of a list; the id makes it total, so that pages never repeat a row. */
const orderOf = (sort: NonNullable<CaseQuery['sort']>, { paused, lastAt }: CaseColumns): string =>
  ({
    due: `${paused}, c.due_at asc nulls last, c.id`,
    '-due': `${paused}, c.due_at desc nulls last, c.id`,
    registered: 'c.registered_at, c.id',
    '-registered': 'c.registered_at desc, c.id desc',
    number: 'c.number, c.id',
    '-number': 'c.number desc, c.id',
    last: `${lastAt}, c.id`,
    '-last': `${lastAt} desc, c.id`,
  })[sort]

/** Rows with their enterprise and their last action, of which an enterprise is not shown the internal ones. */
const selectRows = ({ viewer, pack, bind, columns }: FilterContext): string => {
  const hidden = bind(viewer.reach === 'enterprise' ? internalActions(pack) : [])
  return `
    select c.id, c.number, c.version, c.kind, c.title, c.applicant, ${columns.stage} as stage, c.topic, c.channel, c.tier,
      c.outcome, c.ending, c.registered_at, c.closed_at, c.on_time, c.escalation, c.urged, c.lead, ${columns.timer} as timer,
      e.id as enterprise, e.name as enterprise_name, a.action as last_action, a.at as last_at, a.post as last_post,
      a.organisation as last_organisation, a.enterprise as last_enterprise, a.system as last_system
    from cases c
      left join enterprises e on e.city = c.city and e.id = c.enterprise
      left join lateral (
        select * from case_actions a where a.city = c.city and a.case_id = c.id and not a.action = any (${hidden}::text[])
        order by a.seq desc limit 1
      ) a on true`
}

const contextOf = async (app: App, tx: Tx, values: unknown[]): Promise<FilterContext> => {
  const { viewer } = tx
  const pack = app.packs.get(viewer.city)
  const calendar = await app.calendars.of(viewer.city)
  const { bind } = binder(values)
  return { viewer, pack, calendar, now: app.clock.now(), bind, columns: columnsFor(viewer, pack) }
}

/** How records of a list leave for the viewer. */
const presenterOf = async (tx: Tx, context: FilterContext): Promise<(record: CaseRecord) => CaseRow> => {
  const names = await loadNames(tx)
  return (record) => presentRow(record, { ...context, names })
}

/** Cases of a filter, a page at a time, with the counts the tabs show. */
export const listCases = async (app: App, tx: Tx, query: CaseQuery): Promise<CaseList> => {
  const { sort = 'due', page = 1, size = 18, ...filter } = query
  const counts = await countLights(app, tx, filter)
  const values: unknown[] = []
  const context = await contextOf(app, tx, values)
  const { bind, now } = context
  const sql = `${selectRows(context)} where ${conditionOf(filter, context)} order by ${orderOf(sort, context.columns)}
    limit ${bind(size)} offset ${bind((page - 1) * size)}`
  const records = await tx.many<CaseRecord>(sql, values)
  const rows = records.map(await presenterOf(tx, context))
  return { total: totalOf(filter, counts), page, size, at: now, counts, rows }
}

const conditionOf = (filter: CaseFilter, context: FilterContext): string =>
  [...filterConditions(filter, context), lightCondition(filter.light, context)].filter(Boolean).join(' and ')

const totalOf = ({ light }: CaseFilter, counts: CaseList['counts']): number => {
  const chosen = light?.split(',')
  return chosen ? lights.reduce((sum, each) => sum + (chosen.includes(each) ? counts[each] : 0), 0) : counts.all
}

const countLights = async (app: App, tx: Tx, filter: CaseFilter): Promise<CaseList['counts']> => {
  const values: unknown[] = []
  const context = await contextOf(app, tx, values)
  const where = filterConditions(filter, context).join(' and ')
  const conditions = lightConditions(context.columns, context)
  const counts = lights.map((light) => `count(*) filter (where ${conditions[light]})::integer as ${light}`)
  return tx.one(`select count(*)::integer as "all", ${counts.join(', ')} from cases c where ${where}`, values)
}

/** How many cases each filter finds, asked in one statement: what the views in the side navigation show. */
export const countViews = async (app: App, tx: Tx, filters: readonly CaseFilter[]): Promise<number[]> => {
  const values: unknown[] = []
  const context = await contextOf(app, tx, values)
  const counts = filters.map(
    (filter) => `(select count(*)::integer from cases c where ${conditionOf(filter, context)})`,
  )
  const { found } = await tx.one<{ found: number[] }>(`select array[${counts.join(', ')}]::integer[] as found`, values)
  return found
}

/** All rows of a filter in batches, for the export: never more in memory than one batch. */
export async function* streamCases(app: App, tx: Tx, query: CaseQuery): AsyncGenerator<CaseRow> {
  const { sort = 'due', page: _page, size: _size, ...filter } = query
  const values: unknown[] = []
  const context = await contextOf(app, tx, values)
  const sql = `${selectRows(context)} where ${conditionOf(filter, context)} order by ${orderOf(sort, context.columns)}`
  const present = await presenterOf(tx, context)
  for await (const records of tx.stream<CaseRecord>(sql, values)) yield* records.map(present)
}

/** Rows of known cases, in the order asked for; those the viewer may not see are left out. */
export const listRows = async (app: App, tx: Tx, ids: readonly string[]): Promise<CaseRow[]> => {
  if (ids.length === 0) return []
  const values: unknown[] = []
  const context = await contextOf(app, tx, values)
  const scope = caseScope(tx.viewer, context.bind)
  const records = await tx.many<CaseRecord>(
    `${selectRows(context)} where ${scope} and c.id = any (${context.bind(ids)}::uuid[])`,
    values,
  )
  const rows = new Map(records.map(await presenterOf(tx, context)).map((row) => [row.id, row]))
  return ids.flatMap((id) => rows.get(id) ?? [])
}
