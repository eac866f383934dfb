import type { AllocationScheme } from '../allocation/types.ts'
import type { Sourced } from '../workflow/types.ts'
import type { PackPost } from './types.ts'

/** A field of business (行业领域): what leaders have in their charge, and how an enterprise's industry tells it. */
export interface IndustryField extends Sourced {
  id: string
  /** One word of a few characters, said after 分管: 工业, 商贸. */
  name: string
  /** Words of an enterprise's industry that put it into this field. */
  words: string[]
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

/** What a post has in its charge and knows well. */
export interface Charge {
  portfolio?: string[]
  expertise?: Record<string, number>
  /** Said where the document does not tell it. */
  notFromDocument?: string
}

/** Posts with what they have in their charge, by the ids of the posts. */
export const withCharges = (posts: readonly PackPost[], charges: Readonly<Record<string, Charge>>): PackPost[] =>
  posts.map((post) => ({ ...post, ...charges[post.id] }))

/** Which pairs the customary points go to, where the document names only the two that count. */
export const customaryScore = (duties: string[]): AllocationScheme['score'] => [
  { id: 'portfolio', name: '分管领域与行业', for: 'portfolio', points: 40, duties },
  { id: 'expertise', name: '熟悉专业', for: 'expertise', points: 20, duties },
  {
    id: 'kept',
    name: '上年联系',
    for: 'kept',
    points: 20,
    duties: [],
    notFromDocument: '文件没有写，为了联系不断档，上年的尽量不变',
  },
]
