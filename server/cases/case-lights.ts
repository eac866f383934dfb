import { endOfWork } from '../../engine/calendar/hours.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import { addWorkingDays } from '../../engine/calendar/working-days.ts'
import { dateOf } from '../../engine/calendar/zone.ts'
import type { CaseColumns } from './enterprise-view.ts'

export const lights = ['late', 'today', 'near', 'ok', 'hold'] as const
export type Light = (typeof lights)[number]

/** Working days left from which a limit counts as near. */
const nearDays = 3

/** A moment as SQL; it is a number, so nothing else can come with it. */
const sqlMoment = (instant: number): string => `to_timestamp(${instant / 1000})`

/**
 * The lights as conditions on the projected due time: a range of an index, never a stored "overdue". Every open case has
 * exactly one. What is due at this very moment is not late yet.
 */
export const lightConditions = (
  { paused }: CaseColumns,
  { calendar, now }: { calendar: WorkCalendar; now: number },
): Record<Light, string> => {
  const today = dateOf(calendar, now)
  const at = sqlMoment(now)
  const endOfToday = sqlMoment(endOfWork(calendar, today))
  const endOfNear = sqlMoment(endOfWork(calendar, addWorkingDays(calendar, today, nearDays)))
  const running = `c.mode <> 'ended' and not ${paused}`
  return {
    late: `${running} and c.due_at < ${at}`,
    today: `${running} and c.due_at >= ${at} and c.due_at <= ${endOfToday}`,
    near: `${running} and c.due_at >= ${at} and c.due_at > ${endOfToday} and c.due_at <= ${endOfNear}`,
    ok: `${running} and (c.due_at is null or (c.due_at >= ${at} and c.due_at > ${endOfNear}))`,
    hold: `c.mode <> 'ended' and ${paused}`,
  }
}
