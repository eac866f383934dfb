import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** There is a difficulty to choose, and each has a declared limit. */
export const difficultyLimit: PackCheck = (pack) =>
  judge(
    'difficulty-limit',
    '每档难易都有时限。',
    inKinds(pack, (kind) => {
      const handsOut = Object.values(kind.actions).some(({ effects }) =>
        effects.some((effect) => effect.do === 'assign'),
      )
      if (handsOut && kind.difficulties.length === 0) return ['要分办，却没有声明难易']
      return kind.difficulties
        .filter(({ limit }) => !kind.limits[limit])
        .map(({ name, limit }) => `难易“${name}”的时限 ${limit} 没有声明`)
    }),
  )
