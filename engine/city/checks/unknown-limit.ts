import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** A timer runs by a declared limit. */
export const unknownLimit: PackCheck = (pack) =>
  judge(
    'unknown-limit',
    '开始的计时都有时限。',
    inKinds(pack, (kind) =>
      Object.values(kind.actions).flatMap(({ name, effects }) =>
        effects
          .flatMap((effect) => {
            if (effect.do === 'start') return [effect.limit]
            if (effect.do === 'begin-handling') return [effect.otherwise]
            return effect.do === 'assign' ? [effect.assistantLimit] : []
          })
          .filter((limit) => !kind.limits[limit])
          .map((limit) => `动作“${name}”开始的计时 ${limit} 没有声明时限`),
      ),
    ),
  )
