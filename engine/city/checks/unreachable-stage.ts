import type { CaseKind, StageId } from '../../workflow/types.ts'
import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** Every stage can be reached from the start. */
export const unreachableStage: PackCheck = (pack) =>
  judge(
    'unreachable-stage',
    '每个环节都能从开头走到。',
    inKinds(pack, (kind) => {
      const reached = reachable(kind)
      return Object.entries(kind.stages)
        .filter(([id]) => !reached.has(id))
        .map(([, stage]) => `环节“${stage.name}”没有动作能走到`)
    }),
  )

function reachable(kind: CaseKind): Set<StageId> {
  const reached = new Set([kind.start])
  for (const stage of reached) {
    for (const action of Object.values(kind.actions)) {
      if (!action.from.includes(stage)) continue
      for (const next of [action.to, action.toUnheld, ...(action.toWhen ?? []).map((branch) => branch.stage)]) {
        if (next && next !== 'previous') reached.add(next)
      }
    }
  }
  return reached
}
