import type { TimeLimit } from '../../timers/types.ts'
import type { CaseKind } from '../../workflow/types.ts'
import { inKinds, judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** A rung that urges, escalates or lets a term lapse has an action that the system may record. */
export const rungAction: PackCheck = (pack) =>
  judge(
    'rung-action',
    '督办、提级和期满的警戒都有系统能做的动作。',
    inKinds(pack, (kind) =>
      Object.values(kind.limits).flatMap((limit) =>
        limit.rungs.flatMap((rung) => {
          const id = actionFor(kind, limit, rung.does)
          if (id === null) return []
          const what = `时限“${limit.name}”的警戒“${rung.name}”`
          const action = id === undefined ? undefined : kind.actions[id]
          if (!action) return [`${what}没有对应的动作`]
          return action.by.some((who) => 'system' in who) ? [] : [`${what}的动作“${action.name}”系统无权做`]
        }),
      ),
    ),
  )

/** Null for a rung that only reminds; undefined where the kind does not say which action. */
function actionFor(kind: CaseKind, limit: TimeLimit, does: TimeLimit['rungs'][number]['does']) {
  if (does === 'remind-handler' || does === 'remind-head') return null
  return does === 'lapse' ? kind.rungActions.lapse[limit.id] : kind.rungActions[does]
}
