import type { AllocationScheme } from '../allocation/types.ts'
import type { Sourced } from '../workflow/types.ts'

/** A field of business (行业领域): what leaders have in their charge, and how an enterprise's industry tells it. */
export interface IndustryField extends Sourced {
  id: string
  /** One word of a few characters, said after 分管: 工业, 商贸. */
  name: string
  /** Words of an enterprise's industry that put it into this field. */
  words: string[]
  /** Words of a leading post's name that put the field in its charge: 分管工业副市长. */
  inCharge: string[]
}

/** The lists of the engine's rule `no-overlap` that a plan may name: what the other level links in the same year. */
export const linkLists = ['city-links', 'county-links'] as const

/** Which enterprises a city shares among whom, and when it is to be settled. */
export interface AllocationPlan extends Sourced {
  id: string
  name: string
  /** The roster whose enterprises are shared; one that is drawn for the whole city. */
  roster: string
  /** The bodies whose members receive them. */
  bodies: string[]
  /** Grades as people read them (较好, 一般, 困难), fields by their names. */
  scheme: AllocationScheme
  /** By when it is to be approved, as a day of the year it is for or of the one before. */
  due?: { month: number; day: number; of: 'year' | 'year-before' }
}
