import type { AllocationScheme } from '../allocation/types.ts'
import type { Sourced } from '../workflow/types.ts'

/** A field of business (行业领域): what leaders have in their charge, and how an enterprise's industry tells it. */
export interface IndustryField extends Sourced {
  id: string
  name: string
  /** Words of an enterprise's industry that put it into this field. */
  words: string[]
}

/** Which enterprises a city shares among whom, and when it is to be settled. */
export interface AllocationPlan extends Sourced {
  id: string
  name: string
  /** The roster whose enterprises are shared. */
  roster: string
  /** The body whose members receive them. */
  body: string
  scheme: AllocationScheme
  /** By when it is to be approved, as a day of the year it is for or of the one before. */
  due?: { month: number; day: number; of: 'year' | 'year-before' }
}
