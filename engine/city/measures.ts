import type { IsoDate } from '../calendar/types.ts'
import type { DutyId } from '../workflow/types.ts'
import type { MeasureQueryId } from './measure-queries.ts'

/** A day after which it is late, or the term in words where the document gives no single day. */
export type MeasureDeadline = { date: IsoDate } | { text: string }

/** Something of a clause that is done once (or once a year) and reported by the units responsible. */
export interface MeasureTask {
  id: string
  name: string
  /** Each of them reports for itself. */
  units: string[]
  deadline?: MeasureDeadline
}

/** Which matters a figure looks at; without it, all of them. */
export interface MeasureArgs {
  kind?: string
  channels?: string[]
  outcomes?: string[]
  /** Which recurring duties a figure looks at; without it, all of them. */
  obligations?: string[]
  /** Which roster a figure looks at; without it, all of them. */
  roster?: string
  /** Which kinds of meetings a figure looks at; without it, all of them. */
  meetings?: string[]
}

/** A live figure: a named query, and the value it should reach (percent, grade or count, as the query says). */
export interface MeasureFigure {
  query: MeasureQueryId
  args?: MeasureArgs
  target?: number
}

/** One clause of the city's document. Its name is our own short wording; `cite` leads to the document's. */
export interface Measure {
  id: string
  /** The part of the document it stands in. */
  part: string
  /** Its number there, as a reader would look for it: `一(一)`. */
  number: string
  name: string
  /** What holds when the clause is kept. */
  goal: string
  /** Organisations the document makes responsible; the first leads. */
  units: string[]
  deadline?: MeasureDeadline
  /** The rows of the register it answers. */
  duties: DutyId[]
  figure?: MeasureFigure
  tasks?: MeasureTask[]
}

/** The clauses of one part of a document. */
export const measuresOf = (part: string, clauses: readonly Omit<Measure, 'part'>[]): Measure[] =>
  clauses.map((clause) => ({ ...clause, part }))
