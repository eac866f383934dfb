import type { Placement } from './holdings.ts'
import type { AllocationResult } from './result-types.ts'

/** A change by hand as it was made: where the enterprise was before, and whether it was taken back since. */
export interface HandMade {
  readonly enterprise: string
  readonly from: string | null
  readonly to: string
  readonly takenBack: boolean
}

/**
 * A computed placement with the changes by hand on it. One that was taken back leaves the enterprise where it was before,
 * if the placement was computed while the change stood; of several changes of an enterprise the last one counts.
 */
export function applyHands({ pairs }: Pick<AllocationResult, 'pairs'>, hands: readonly HandMade[]): Placement {
  const placement = new Map(pairs.map(({ enterprise, leader }) => [enterprise, leader]))
  for (const { enterprise, from, to, takenBack } of hands) {
    if (!takenBack) placement.set(enterprise, to)
    else if (placement.get(enterprise) === to) restore(placement, enterprise, from)
  }
  return placement
}

function restore(placement: Map<string, string>, enterprise: string, leader: string | null): void {
  if (leader === null) placement.delete(enterprise)
  else placement.set(enterprise, leader)
}
