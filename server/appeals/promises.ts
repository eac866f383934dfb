import { formatMinute } from '../../engine/calendar/format.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import { dateOf, minuteOf } from '../../engine/calendar/zone.ts'
import { dueInstant } from '../../engine/timers/due-instant.ts'
import { startTimer } from '../../engine/timers/start-timer.ts'
import type { Timer } from '../../engine/timers/types.ts'
import { unitName } from '../../engine/timers/unit-name.ts'
import type { CaseKind } from '../../engine/workflow/types.ts'

/** What happens next and by when, as the city's time limits promise it to whoever files. */
export interface Promised {
  name: string
  text: string
}

/**
 * The three things an enterprise wants to know: when it is taken up, when somebody calls, when it is answered.
 * @param timers those that run already; nothing runs before a matter is filed
 */
export const promisesOf = (
  kind: CaseKind,
  timers: Readonly<Record<string, Timer>>,
  calendar: WorkCalendar,
  now: number,
): Promised[] => {
  const promise = (limit: string | undefined, name: string, say: (amount: string, day: string) => string) => {
    const declared = limit ? kind.limits[limit] : undefined
    const due = declared && dueInstant(calendar, timers[declared.id] ?? startTimer(declared, now))
    if (!declared || !due) return []
    const moment = `${dateOf(calendar, due).slice(5)} ${formatMinute(minuteOf(calendar, due))}`
    return [{ name, text: say(`${declared.amount} ${unitName(declared.unit)}内`, moment) }]
  }
  return [
    ...promise(kind.stages[kind.start]?.clock, '受理', (amount, moment) => `${amount}受理（${moment} 前）`),
    ...promise('contact', '联系', (amount, moment) => `分办后 ${amount}有人与您联系（今日分办，${moment} 前）`),
    ...promise(
      kind.difficulties[0]?.limit,
      '答复',
      (amount, moment) => `分办后 ${amount}答复（今日分办，${moment} 前）`,
    ),
  ]
}
