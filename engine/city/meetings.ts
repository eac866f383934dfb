import type { Sourced } from '../workflow/types.ts'

/** Who is asked to come: a body of leaders, units, or enterprises. */
export type Invited =
  | { who: 'body'; body: string }
  | { who: 'units'; units: string[] }
  | { who: 'enterprises'; from: 'any' | 'roster'; roster?: string }

/**
 * How an item raised at a meeting may end (QH-03): solved on the spot, handed out with unit, person and time limit (an
 * appeal), or explained.
 */
export type ItemEnding = 'solved' | 'handed-out' | 'explained'

/** One kind of meeting as a city declares it (恳谈会, 现场办公会, 银企对接会 …). How often it is owed is an obligation of its own. */
export interface MeetingKind extends Sourced {
  id: string
  name: string
  /** The post that convenes it for the city; and whether each county convenes its own. */
  convener: string
  counties: boolean
  /** Forms it may take: 早餐会, 茶叙会, 座谈会. */
  forms: string[]
  invited: Invited[]
  /** Items of the agenda to begin with. */
  agenda: string[]
  endings: ItemEnding[]
  /** The channel through which an item handed out becomes an appeal. */
  channel: string
  /** What is listed besides the minutes: a bank–enterprise meeting lists demands and results. */
  listed?: 'finance'
  /** Whose duty a held meeting fulfils: the convener's, or that of each leader who took part. */
  countsFor: 'convener' | 'leaders-present'
}
