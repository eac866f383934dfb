import { addDays } from '../../engine/calendar/civil-date.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import { dateOf, instantAt } from '../../engine/calendar/zone.ts'
import type { CityPack } from '../../engine/city/types.ts'
import type { Viewer } from '../access/viewer.ts'
import { queryWords } from '../platform/words.ts'
import type { Light } from './case-lights.ts'
import { lightConditions } from './case-lights.ts'
import type { CaseFilter } from './contract.ts'
import type { CaseColumns } from './enterprise-view.ts'
import { checkOutwardFilter } from './enterprise-view.ts'
import { caseScope } from './policy.ts'

type Bind = (value: unknown) => string

export interface FilterContext {
  viewer: Viewer
  pack: CityPack
  calendar: WorkCalendar
  now: number
  bind: Bind
  columns: CaseColumns
}

/** Plain columns that a filter may list values of. */
const listColumns = {
  kind: 'c.kind',
  topic: 'c.topic',
  channel: 'c.channel',
  tier: 'c.tier',
  outcome: 'c.outcome',
  ending: 'c.ending',
  lead: 'c.lead',
} as const

const split = (value: string) => value.split(',').filter(Boolean).slice(0, 50)

const mine: Record<string, (viewer: Viewer, bind: Bind) => string> = {
  task: ({ organisations }, bind) => `c.units && ${bind(organisations)}::text[]`,
  registered: ({ post }, bind) => `c.registered_post = ${bind(post)}`,
  coordinate: ({ posts }, bind) => `c.coordinator = any (${bind(posts)}::text[])`,
}

const pending: Record<string, string> = {
  extension: `c.state->'extension' <> 'null'`,
  objection: `c.state->'objection' <> 'null'`,
  question: `c.state->'question' <> 'null'`,
}

/** Conditions of everything in a filter but its light, the viewer's scope first. */
export const filterConditions = (filter: CaseFilter, context: FilterContext): string[] => {
  const { viewer, calendar, bind, columns } = context
  if (viewer.reach === 'enterprise') checkOutwardFilter(filter)
  const conditions = [caseScope(viewer, bind)]
  const add = (condition: string | undefined) => condition && conditions.push(condition)
  const day = (date: string, after = 0) => bind(new Date(instantAt(calendar, addDays(date, after), 0)))

  if (filter.mode === 'ended') add(`c.mode = 'ended'`)
  else if (filter.mode !== 'all') add(`c.mode <> 'ended'`)
  for (const [name, column] of Object.entries({ ...listColumns, stage: columns.stage })) {
    const value = filter[name as keyof typeof listColumns]
    if (value) add(`${column} = any (${bind(split(value))}::text[])`)
  }
  if (filter.q?.trim()) add(searchCondition(filter.q.trim(), context))
  if (filter.unit) add(`c.units && ${bind(split(filter.unit))}::text[]`)
  if (filter.enterprise) add(`c.enterprise = ${bind(filter.enterprise)}::uuid`)
  if (filter.joint) add(`c.joint = ${bind(filter.joint)}::uuid`)
  if (filter.mine) add(mine[filter.mine]?.(viewer, bind))
  if (filter.pending) add(pending[filter.pending])
  if (filter.urged !== undefined) add(filter.urged ? 'c.urged > 0' : 'c.urged = 0')
  if (filter.escalated !== undefined) add(filter.escalated ? 'c.escalation > 0' : 'c.escalation = 0')
  if (filter.onTime !== undefined) add(`c.on_time = ${bind(filter.onTime)}`)
  if (filter.answered !== undefined) add(`(c.state->'feedback' <> 'null') = ${bind(filter.answered)}`)
  if (filter.from) add(`c.registered_at >= ${day(filter.from)}`)
  if (filter.to) add(`c.registered_at < ${day(filter.to, 1)}`)
  if (filter.closedFrom) add(`c.closed_at >= ${day(filter.closedFrom)}`)
  if (filter.closedTo) add(`c.closed_at < ${day(filter.closedTo, 1)}`)
  return conditions
}

/** A readable number is looked up as it is meant; anything else by its words. */
const searchCondition = (text: string, context: FilterContext): string => {
  const { bind } = context
  const number = `c.number = any (${bind([text, ...numbersMeant(text, context)])}::text[])`
  const words = queryWords(text)
  return words ? `(${number} or c.id in (select cases_with_words(${bind(words)}::tsquery)))` : number
}

/** People say 387, 0387 or 2026-387 for 诉2026-0387: without its mark of any kind, without its year of this one. */
const numbersMeant = (text: string, { pack, calendar, now }: FilterContext): string[] => {
  const said = /^(\D?)(?:(\d{4})-)?(\d{1,7})$/.exec(text.normalize('NFKC').replaceAll(/\s/g, ''))
  if (!said) return []
  const [, prefix, year = dateOf(calendar, now).slice(0, 4), sequence = ''] = said
  const prefixes = prefix ? [prefix] : pack.caseKinds.map((kind) => kind.prefix)
  return prefixes.map((each) => `${each}${year}-${String(Number(sequence)).padStart(4, '0')}`)
}

/** The chosen lights as one condition; none chosen asks for all. */
export const lightCondition = (light: string | undefined, context: FilterContext): string | null => {
  if (!light) return null
  const conditions = lightConditions(context.columns, context)
  return `(${split(light)
    .map((each) => `(${conditions[each as Light] ?? 'false'})`)
    .join(' or ')})`
}
