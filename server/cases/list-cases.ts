import type { WorkCalendar } from '../../engine/calendar/types.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import type { FilterContext } from './case-filter.ts'
import { filterConditions, lightCondition, lightConditions } from './case-filter.ts'
import type { CaseFilter, CaseList, CaseQuery, CaseRow } from './contract.ts'
import { loadNames } from './names.ts'
import { binder, caseScope } from './policy.ts'
import type { CaseRecord } from './present-row.ts'
import { internalActions, presentRow } from './present-row.ts'

/** The order of a list; the id makes it total, so that pages never repeat a row. */
const orders: Record<NonNullable<CaseQuery['sort']>, string> = {
  due: 'c.paused, c.due_at asc nulls last, c.id',
  '-due': 'c.paused, c.due_at desc nulls last, c.id',
  registered: 'c.registered_at, c.id',
  '-registered': 'c.registered_at desc, c.id desc',
  number: 'c.number, c.id',
  '-number': 'c.number desc, c.id',
  last: 'c.last_action_at, c.id',
  '-last': 'c.last_action_at desc, c.id',
}

const rowColumns = `c.id, c.number, c.version, c.kind, c.title, c.applicant, c.stage, c.topic, c.channel, c.tier, c.outcome,
  c.ending, c.registered_at, c.closed_at, c.on_time, c.escalation, c.urged, c.lead, c.clock,
  c.state->'timers'->c.clock as timer, e.id as enterprise, e.name as enterprise_name,
  a.action as last_action, a.at as last_at, a.post as last_post, a.organisation as last_organisation,
  a.enterprise as last_enterprise, a.system as last_system`

/** The joins of a row; internal actions do not show as the last one to an enterprise. */
const rowJoins = (hidden: string) => `
  left join enterprises e on e.city = c.city and e.id = c.enterprise
  left join lateral (
    select * from case_actions a where a.city = c.city and a.case_id = c.id and not a.action = any (${hidden}::text[])
    order by a.seq desc limit 1
  ) a on true`

const contextOf = (app: App, tx: Tx, calendar: WorkCalendar, values: unknown[]): FilterContext => ({
  viewer: tx.viewer,
  calendar,
  now: app.clock.now(),
  bind: binder(values).bind,
})

const hiddenActions = (app: App, tx: Tx) =>
  tx.viewer.reach === 'enterprise' ? internalActions(app.packs.get(tx.viewer.city)) : []

/** Cases of a filter, a page at a time, with the counts the tabs show. */
export const listCases = async (app: App, tx: Tx, query: CaseQuery): Promise<CaseList> => {
  const { sort = 'due', page = 1, size = 18, ...filter } = query
  const calendar = await app.calendars.of(tx.viewer.city)
  const counts = await countCases(app, tx, filter, calendar)
  const values: unknown[] = []
  const context = contextOf(app, tx, calendar, values)
  const where = conditionOf(filter, context)
  const joins = rowJoins(context.bind(hiddenActions(app, tx)))
  const records = await tx.many<CaseRecord>(
    `select ${rowColumns} from cases c ${joins} where ${where} order by ${orders[sort]}
     limit ${context.bind(size)} offset ${context.bind((page - 1) * size)}`,
    values,
  )
  const names = await loadNames(tx)
  const pack = app.packs.get(tx.viewer.city)
  const rows = records.map((record) =>
    presentRow(record, { pack, names, calendar, now: context.now, viewer: tx.viewer }),
  )
  return { total: totalOf(filter, counts), page, size, at: context.now, counts, rows }
}

const conditionOf = (filter: CaseFilter, context: FilterContext): string =>
  [...filterConditions(filter, context), lightCondition(filter.light, context)].filter(Boolean).join(' and ')

const totalOf = ({ light }: CaseFilter, counts: CaseList['counts']): number =>
  light
    ? [...new Set(light.split(','))].reduce((sum, each) => sum + (counts[each as keyof CaseList['counts']] ?? 0), 0)
    : counts.all

const countCases = async (
  app: App,
  tx: Tx,
  filter: CaseFilter,
  calendar: WorkCalendar,
): Promise<CaseList['counts']> => {
  const values: unknown[] = []
  const context = contextOf(app, tx, calendar, values)
  const where = filterConditions(filter, context).join(' and ')
  const lights = Object.entries(lightConditions(context)).map(
    ([light, condition]) => `count(*) filter (where c.mode <> 'ended' and ${condition()})::integer as ${light}`,
  )
  return tx.one<CaseList['counts']>(
    `select count(*)::integer as "all", ${lights.join(', ')} from cases c where ${where}`,
    values,
  )
}

/** How many cases a filter finds: what a view in the side navigation shows. */
export const countView = async (app: App, tx: Tx, filter: CaseFilter): Promise<number> => {
  const values: unknown[] = []
  const context = contextOf(app, tx, await app.calendars.of(tx.viewer.city), values)
  const where = conditionOf(filter, context)
  const { count } = await tx.one<{ count: number }>(
    `select count(*)::integer as count from cases c where ${where}`,
    values,
  )
  return count
}

/** All rows of a filter in batches, for the export: never more in memory than one batch. */
export async function* streamCases(app: App, tx: Tx, query: CaseQuery): AsyncGenerator<CaseRow> {
  const { sort = 'due', page: _page, size: _size, ...filter } = query
  const calendar = await app.calendars.of(tx.viewer.city)
  const values: unknown[] = []
  const context = contextOf(app, tx, calendar, values)
  const where = conditionOf(filter, context)
  const joins = rowJoins(context.bind(hiddenActions(app, tx)))
  const names = await loadNames(tx)
  const pack = app.packs.get(tx.viewer.city)
  const sql = `select ${rowColumns} from cases c ${joins} where ${where} order by ${orders[sort]}`
  for await (const records of tx.stream<CaseRecord>(sql, values)) {
    for (const record of records)
      yield presentRow(record, { pack, names, calendar, now: context.now, viewer: tx.viewer })
  }
}

/** Rows of known cases, in the order asked for; those the viewer may not see are left out. */
export const listRows = async (app: App, tx: Tx, ids: readonly string[]): Promise<CaseRow[]> => {
  if (ids.length === 0) return []
  const calendar = await app.calendars.of(tx.viewer.city)
  const values: unknown[] = []
  const context = contextOf(app, tx, calendar, values)
  const where = `${caseScope(tx.viewer, context.bind)} and c.id = any (${context.bind(ids)}::uuid[])`
  const joins = rowJoins(context.bind(hiddenActions(app, tx)))
  const records = await tx.many<CaseRecord>(`select ${rowColumns} from cases c ${joins} where ${where}`, values)
  const names = await loadNames(tx)
  const pack = app.packs.get(tx.viewer.city)
  const rows = records.map((record) =>
    presentRow(record, { pack, names, calendar, now: context.now, viewer: tx.viewer }),
  )
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}
