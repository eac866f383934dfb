/** The packs' only door into the engine. */
export { customaryBalance, customaryFields, customaryScore, withCharges } from './customary-allocation.ts'
export { defineCity } from './define-city.ts'
export { measuresOf } from './measures.ts'
export { filingOwed, leadersIn, linksOwed, visitsOwed } from './obligations.ts'
export { countyLeaders, leaderPosts, platformPosts, secretaryPost, unitPosts } from './posts.ts'
export { topicWords } from './topic-words.ts'
export { topicRows, topicRowsBeside } from './topics.ts'
export { districtsOf, dutyRows, territories, unitsBeside, unitsOf } from './units.ts'
export { customaryLimitsWithout, limitLike, withAction, withFields } from '../workflow/parts/adjust.ts'
export { closingPart } from '../workflow/parts/closing.ts'
export { conductPart } from '../workflow/parts/conduct.ts'
export {
  customaryCommon,
  customaryGrades,
  customaryMinimumSample,
  customaryPauseReasons,
  technicalChannels,
} from '../workflow/parts/customary-choices.ts'
export { withFirstAsked } from '../workflow/parts/first-asked.ts'
export { handOutPart } from '../workflow/parts/hand-out.ts'
export { handlingPart } from '../workflow/parts/handling.ts'
export { intakePart } from '../workflow/parts/intake.ts'
export { withOneIntakeLimit } from '../workflow/parts/one-intake-limit.ts'
export { onTheSpotPart } from '../workflow/parts/on-the-spot.ts'
export { screeningStages, withScreening } from '../workflow/parts/screening.ts'
export { supervisionPart } from '../workflow/parts/supervision.ts'
export { appealStages } from '../workflow/parts/stages.ts'
export { customaryLimits } from '../workflow/parts/limits.ts'
export type * from '../workflow/types.ts'
export type * from './types.ts'
export type { AllocationPlan, IndustryField } from './allocations.ts'
export type * from './liaison.ts'
export type * from './measures.ts'
export type * from './meetings.ts'
export type * from '../rosters/types.ts'
export type { AllocationScheme } from '../allocation/types.ts'
export type { Obligation } from '../obligations/types.ts'
export type { TimeLimit, Rung } from '../timers/types.ts'
