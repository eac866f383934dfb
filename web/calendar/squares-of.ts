import type { DueDateView, DueDay, YearDay } from '../../server/calendar/contract.ts'
import type { CalendarSquare } from './calendar-square.ts'
import { addDays, weekdayNumber } from './civil-date.ts'

/**
 * The squares of a calculation, in whole weeks from Monday to Sunday. `around` holds the exceptions of the years, so that
 * the days beside the term are shown as they are too.
 */
export function squaresOf({ start, due, days }: DueDateView, around: readonly YearDay[]): CalendarSquare[] {
  const exceptions = new Map(around.map((day) => [day.date, day]))
  const outside = (date: string): CalendarSquare => {
    const exception = exceptions.get(date)
    const working = exception?.working ?? weekdayNumber(date) <= 5
    return { date, kind: date < start ? 'before' : 'after', working, name: exception?.name, makeUp: exception?.working }
  }
  return [
    ...span(addDays(start, 1 - weekdayNumber(start)), start).map(outside),
    ...days.map((day) => ({ ...words(day), kind: kindOf(day, start, due) })),
    ...span(addDays(due, 1), addDays(due, 8 - weekdayNumber(due))).map(outside),
  ]
}

function words({ date, number, working, name, reason, provisional }: DueDay): Omit<CalendarSquare, 'kind'> {
  return {
    date,
    working,
    number: number ?? undefined,
    name: name ?? undefined,
    makeUp: reason === 'make-up',
    provisional,
  }
}

function kindOf({ date, counted }: DueDay, start: string, due: string): CalendarSquare['kind'] {
  if (date === due) return 'due'
  if (date === start) return 'zero'
  return counted ? 'counted' : 'off'
}

/** The dates from `from` up to but not including `to`. */
function span(from: string, to: string): string[] {
  const dates: string[] = []
  for (let date = from; date < to; date = addDays(date, 1)) dates.push(date)
  return dates
}
