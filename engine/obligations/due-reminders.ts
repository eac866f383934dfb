import { addDays } from '../calendar/civil-date.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { isWorkingDay } from '../calendar/day-info.ts'
import type { IsoDate, WorkCalendar } from '../calendar/types.ts'
import type { ObligationPlan } from './plan-obligation.ts'
import type { Reminder, ReminderPoint, ReminderRule, Standing } from './types.ts'

/** The name under which a reminder is recorded, once. It does not change when the due day moves. */
export function reminderKey({ obligation, subject, period }: Standing, rule: ReminderRule): string {
  return `${obligation}/${subject}/${period.start}/${rule.id}`
}

/** The day from which a reminder is due: so many working days from the due day, which need not be one itself. */
export function reminderDay(calendar: WorkCalendar, due: IsoDate, at: ReminderPoint): IsoDate {
  if ('due' in at) return due
  return 'after' in at ? addWorkingDays(calendar, due, at.after) : workingDaysBefore(calendar, due, at.before)
}

/**
 * The reminders due today and not sent: at most one for each standing, the last that has come. Those before it that were
 * never sent are not asked for again, nor is anything that was done or waived. `sent` holds reminder keys.
 */
export function dueReminders(
  { calendar, obligation }: ObligationPlan,
  standings: readonly Standing[],
  sent: ReadonlySet<string>,
  today: IsoDate,
): readonly Reminder[] {
  const dayOf = remembered((due: IsoDate, rule: ReminderRule) => reminderDay(calendar, due, rule.at))
  return standings.flatMap((standing) => {
    if (standing.remaining === 0) return []
    const come = obligation.reminders
      .map((rule) => ({ rule, day: dayOf(standing.due, rule), key: reminderKey(standing, rule) }))
      .filter(({ day }) => day <= today)
      .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    const last = come.at(-1)
    if (!last || sent.has(last.key)) return []
    return [{ rule: last.rule, standing, keys: come.map(({ key }) => key).filter((key) => !sent.has(key)) }]
  })
}

function workingDaysBefore(calendar: WorkCalendar, due: IsoDate, count: number): IsoDate {
  let day = due
  for (let left = count; left > 0;) {
    day = addDays(day, -1)
    if (isWorkingDay(calendar, day)) left -= 1
  }
  return day
}

/** Most subjects share a due day: each answer is worked out once. */
function remembered(answer: (due: IsoDate, rule: ReminderRule) => IsoDate): typeof answer {
  const known = new Map<string, IsoDate>()
  return (due, rule) => {
    const key = `${due} ${rule.id}`
    const day = known.get(key) ?? answer(due, rule)
    known.set(key, day)
    return day
  }
}
