import { emptyFlow } from './flow.ts'
import type { Flow } from './flow.ts'
import { keepGroups } from './keep-groups.ts'
import type { GroupSearch } from './keep-groups.ts'
import type { Model } from './model.ts'
import { putIn } from './put-in.ts'

/** The best flow found, groups together, and what is known of better ones. */
export interface Solution extends GroupSearch {
  readonly flow: Flow
}

/**
 * Shares out all enterprises: as few missed bounds as possible, then the largest objective, then as many of last year's
 * pairs as possible. Without groups to keep together the flow is the best there is. With groups it is searched for, in at
 * most `steps` trials.
 */
export function solve(model: Model, steps: number): Solution {
  const flow = emptyFlow(model)
  for (const enterprise of model.enterprises.keys()) putIn(flow, enterprise)
  return { flow, ...keepGroups(flow, steps) }
}
