/**
 * One square of a calendar that explains a due date. The explanation of a case's timer carries them as they are; the
 * due-date calculator makes them with `squaresOf`.
 */
export interface CalendarSquare {
  date: string
  /** before and after: outside of the term; zero: the day of the act. */
  kind: 'before' | 'zero' | 'counted' | 'off' | 'paused' | 'due' | 'after'
  number?: number | undefined
  working: boolean
  /** The holiday the day belongs to. */
  name?: string | undefined
  makeUp?: boolean | undefined
  pauseReason?: string | undefined
  /** The year's notice is not published: the day is only guessed from its day of the week. */
  provisional?: boolean | undefined
}
