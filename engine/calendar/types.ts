/**
 * Words of the calendar.
 *
 * A calendar is plain data: the year's official notice written out as exceptions to the seven-day week, plus the hours
 * of work. Every date question of the product is answered from such a value; nothing here knows today's date.
 */

/** A moment, as milliseconds since 1970-01-01T00:00Z. */
export type Instant = number

/** A civil date in the calendar's zone, such as `'2026-10-12'`. Comparing two of them as text compares the days. */
export type IsoDate = string

/** Monday 1 … Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A stretch of work within a day, in minutes after midnight: 08:30–12:00 is `{ from: 510, to: 720 }`. */
export interface HourRange {
  readonly from: number
  readonly to: number
}

/** The official document that settled a year. The number is null where it is not known for certain. */
export interface Notice {
  readonly number: string | null
  readonly title: string
}

/** A day that differs from its day of the week: a holiday (`working: false`) or a make-up day (`working: true`). */
export interface DayException {
  readonly working: boolean
  readonly name: string
  /** Only where another year's notice settled this day, as 2019's did for 2018-12-29. */
  readonly notice?: Notice
}

/** One year of the calendar. An unpublished year has no exceptions, and every term reaching into it is provisional. */
export interface CalendarYear {
  readonly year: number
  readonly status: 'official' | 'unpublished'
  readonly notice: Notice | null
  readonly exceptions: Readonly<Record<IsoDate, DayException>>
  readonly specialHours?: Readonly<Record<IsoDate, readonly HourRange[]>>
}

/** Everything a date question needs. A year that is not in `years` counts as unpublished. */
export interface WorkCalendar {
  /** The zone as a fixed distance from UTC, in minutes: 480 for Asia/Shanghai, which has no summer time. */
  readonly offsetMinutes: number
  /** The hours of an ordinary working day, in order, not overlapping, never empty. */
  readonly hours: readonly HourRange[]
  readonly years: Readonly<Record<number, CalendarYear>>
}

/** Why a day is worked or not. */
export type DayReason = 'weekday' | 'weekend' | 'holiday' | 'make-up'

/** What the calendar says of one day. */
export interface DayInfo {
  readonly date: IsoDate
  readonly weekday: Weekday
  readonly working: boolean
  readonly reason: DayReason
  /** The holiday the day belongs to, also for make-up days. */
  readonly name?: string
  /** The notice that made the day an exception. */
  readonly notice?: Notice
  /** True in a year whose notice is not published yet: the day is only guessed from its day of the week. */
  readonly provisional: boolean
}

/** A day of a term: counted ones carry their number, starting from 1 on the first day after the act. */
export interface CountedDay extends DayInfo {
  readonly counted: boolean
  readonly number?: number
}

/** The end of a term, and every day from the act to the end. */
export interface DueDate {
  readonly due: IsoDate
  readonly provisional: boolean
  readonly days: readonly CountedDay[]
}

export type PeriodKind = 'month' | 'two-months' | 'quarter' | 'half-year' | 'year'

/** A stretch of whole months; `end` is its last day. */
export interface Period {
  readonly kind: PeriodKind
  readonly start: IsoDate
  readonly end: IsoDate
}
