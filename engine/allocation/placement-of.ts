import type { Flow } from './flow.ts'
import type { Placement } from './holdings.ts'

/** Who has what in a flow; enterprises at nobody's place are left out. */
export function placementOf({ model, placeOf }: Flow): Placement {
  return new Map(
    model.enterprises.flatMap(({ id }, index) => {
      const leader = model.leaders[placeOf[index] ?? -1]
      return leader ? [[id, leader.id] as const] : []
    }),
  )
}
