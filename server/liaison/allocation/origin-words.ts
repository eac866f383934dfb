import type { Pair } from '../../../engine/allocation/result-types.ts'
import type { AllocationState } from './contract.ts'

/** Where an enterprise came from, on paper and in tables. */
export const originWords = {
  kept: '不变',
  new: '新入',
  moved: '调入',
  'by-hand': '手改',
} as const satisfies Record<Pair['origin'], string>

export const stateWords = {
  draft: '未审定',
  submitted: '待审定',
  approved: '已审定',
} as const satisfies Record<AllocationState, string>
