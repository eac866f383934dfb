import type { DueDateView, DueDay, YearDay } from '../../server/calendar/contract.ts'
import type { DueDay as Square } from '../kit/weeks-of.ts'
import { addDays, weekdayNumber } from './civil-date.ts'

/**
 * The squares of a calculation, in whole weeks from Monday to Sunday. `around` holds the exceptions of the years, so that
 * the days beside the term are shown as they are too.
 */
export function squaresOf({ start, due, days }: DueDateView, around: readonly YearDay[]): Square[] {
  const exceptions = new Map(around.map((day) => [day.date, day]))
  const outside = (date: string): Square => {
    const exception = exceptions.get(date)
    const working = exception?.working ?? weekdayNumber(date) <= 5
    return { date, kind: date < start ? 'before' : 'after', working, ...badges(exception?.name, exception?.working) }
  }
  return [
    ...span(addDays(start, 1 - weekdayNumber(start)), start).map(outside),
    ...days.map((day) => ({ ...words(day), kind: kindOf(day, start, due) })),
    ...span(addDays(due, 1), addDays(due, 8 - weekdayNumber(due))).map(outside),
  ]
}

function words({ date, number, working, name, reason, provisional }: DueDay): Omit<Square, 'kind'> {
  return {
    date,
    working,
    number: number ?? undefined,
    name: name ?? undefined,
    makeUp: reason === 'make-up',
    provisional,
  }
}

/** A holiday's name, and whether the day is worked in its stead. */
function badges(name: string | null | undefined, makeUp: boolean | undefined): Pick<Square, 'name' | 'makeUp'> {
  return { ...(name && { name }), ...(makeUp && { makeUp }) }
}

function kindOf({ date, counted }: DueDay, start: string, due: string): Square['kind'] {
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
