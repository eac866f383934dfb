import type { IsoDate } from '../calendar/types.ts'
import type { RosterRule } from './types.ts'

/** The day by which the roster of a year is to be approved; null where the document names none. */
export function rosterDue({ due }: Pick<RosterRule, 'due'>, year: number): IsoDate | null {
  if (!due) return null
  const two = (value: number) => String(value).padStart(2, '0')
  return `${due.of === 'year' ? year : year - 1}-${two(due.month)}-${two(due.day)}`
}
