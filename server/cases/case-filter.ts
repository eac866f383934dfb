import { addDays } from '../../engine/calendar/civil-date.ts'
import { endOfWork } from '../../engine/calendar/hours.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import { addWorkingDays } from '../../engine/calendar/working-days.ts'
import { dateOf, instantAt } from '../../engine/calendar/zone.ts'
import type { Viewer } from '../access/viewer.ts'
import { queryWords } from '../platform/words.ts'
import type { CaseFilter } from './contract.ts'
import { caseScope } from './policy.ts'

type Bind = (value: unknown) => string

export interface FilterContext {
  viewer: Viewer
  calendar: WorkCalendar
  now: number
  bind: Bind
}

/** Days left from which a limit counts as near. */
const nearDays = 3

/**
 * The lights as conditions on the projected due time: a range of an index, never a stored "overdue". A moment takes its
 * place in the statement when a condition asks for it, because PostgreSQL refuses places that no condition names.
 */
export const lightConditions = ({ calendar, now, bind }: FilterContext): Record<string, () => string> => {
  const today = dateOf(calendar, now)
  const place = (moment: number) => {
    let given: string | undefined
    return () => (given ??= bind(new Date(moment)))
  }
  const at = place(now)
  const endOfToday = place(endOfWork(calendar, today))
  const endOfNear = place(endOfWork(calendar, addWorkingDays(calendar, today, nearDays)))
  return {
    late: () => `not c.paused and c.due_at < ${at()}`,
    today: () => `not c.paused and c.due_at >= ${at()} and c.due_at <= ${endOfToday()}`,
    near: () => `not c.paused and c.due_at >= ${at()} and c.due_at > ${endOfToday()} and c.due_at <= ${endOfNear()}`,
    ok: () => `not c.paused and (c.due_at is null or (c.due_at > ${endOfNear()} and c.due_at >= ${at()}))`,
    hold: () => `c.paused`,
  }
}

/** Plain columns that a filter may list values of. */
const listColumns = {
  stage: 'c.stage',
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

/** Conditions of everything in a filter but its light; `with` says which part of a case is asked. */
export const filterConditions = (filter: CaseFilter, context: FilterContext): string[] => {
  const { viewer, calendar, bind } = context
  const conditions = [caseScope(viewer, bind)]
  const add = (condition: string | undefined) => condition && conditions.push(condition)
  const day = (date: string, after = 0) => bind(new Date(instantAt(calendar, addDays(date, after), 0)))

  if (filter.mode === 'ended') add(`c.mode = 'ended'`)
  else if (filter.mode !== 'all') add(`c.mode <> 'ended'`)
  for (const [name, column] of Object.entries(listColumns)) {
    const value = filter[name as keyof typeof listColumns]
    if (value) add(`${column} = any (${bind(split(value))}::text[])`)
  }
  if (filter.q?.trim()) add(searchCondition(filter.q.trim(), bind))
  if (filter.unit) add(`c.units && ${bind(split(filter.unit))}::text[]`)
  if (filter.enterprise) add(`c.enterprise = ${bind(filter.enterprise)}::uuid`)
  if (filter.joint) add(`c.joint = ${bind(filter.joint)}::uuid`)
  if (filter.mine) add(mine[filter.mine]?.(viewer, bind) ?? 'false')
  if (filter.pending) add(pending[filter.pending] ?? 'false')
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

/** A readable number is looked up as it is; anything else by its words. */
const searchCondition = (text: string, bind: Bind): string => {
  const number = `c.number = ${bind(text)}`
  const words = queryWords(text)
  return words ? `(${number} or c.id in (select cases_with_words(${bind(words)}::tsquery)))` : number
}

/** The chosen lights as one condition; none chosen asks for all. */
export const lightCondition = (light: string | undefined, context: FilterContext): string | null => {
  if (!light) return null
  const conditions = lightConditions(context)
  const chosen = split(light).flatMap((each) => (conditions[each] ? [`(${conditions[each]()})`] : []))
  return chosen.length > 0 ? `c.mode <> 'ended' and (${chosen.join(' or ')})` : 'false'
}
