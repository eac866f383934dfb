import type { Instant } from '../calendar/types.ts'

/** What is asked for by one and decided by somebody else: by which post, and by whom on it. */
interface Request {
  readonly person: string | null
  readonly post: string | null
  readonly reason: string
  readonly at: Instant
}

/** A unit says that a case is not its own. */
export interface Objection extends Request {
  readonly organisation: string
  /** The unit whose it should be. */
  readonly suggests: string | null
}

/** More time is asked for. */
export interface Extension extends Request {
  readonly timer: string
  readonly amount: number
}

/** The enterprise's word on what was done: two facts, and a grade where the city has them. */
export interface Feedback {
  contacted: boolean
  solved: 'yes' | 'partly' | 'no'
  grade: string | null
  words: string
  at: Instant
}
