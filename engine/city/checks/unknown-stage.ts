import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** Actions begin in and lead to declared stages, and the opening leads to the start. */
export const unknownStage: PackCheck = (pack) =>
  judge(
    'unknown-stage',
    '动作的来去环节都已声明。',
    inKinds(pack, (kind) => {
      const known = new Set([...Object.keys(kind.stages), 'previous'])
      const named = Object.values(kind.actions).flatMap(({ name, from, to, toUnheld, toWhen }) =>
        [
          ...from,
          ...[to, toUnheld].filter((stage) => stage !== undefined),
          ...(toWhen ?? []).map((branch) => branch.stage),
        ].map((stage) => ({
          name,
          stage,
        })),
      )
      const unknown = named.filter(({ stage }) => !known.has(stage))
      const faults = unknown.map(({ name, stage }) => `动作“${name}”提到没有声明的环节 ${stage}`)
      if (!known.has(kind.start)) faults.push(`开头环节 ${kind.start} 没有声明`)
      const opening = kind.actions[kind.opening]
      if (opening && opening.to !== kind.start) faults.push(`登记以后应到开头环节 ${kind.start}`)
      return [...new Set(faults)]
    }),
  )
