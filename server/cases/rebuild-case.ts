import type { WorkCalendar } from '../../engine/calendar/types.ts'
import { fold } from '../../engine/workflow/fold.ts'
import type { CaseKind, RecordedAction } from '../../engine/workflow/types.ts'
import { ofEnterprise } from './load-case.ts'
import type { CaseProjection, TimerRow } from './project-case.ts'
import { projectCase, projectTimers } from './project-case.ts'
import { filesOf } from './record-action.ts'

/** Everything that follows from a case's recorded actions: what its other tables should say. */
export interface RebuiltCase {
  projection: CaseProjection
  timers: TimerRow[]
  /** Files by id; one is internal while every action that brought it was. */
  files: Map<string, { internal: boolean }>
}

interface About {
  kind: CaseKind
  /** Whose matter the registry says it is. */
  enterprise: string | null
  /** Rungs already fired, by timer: `round/rung`. */
  fired: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * A case computed anew from its actions (rule 2), under the calendar as it is known now.
 * @throws when the actions are not numbered 1, 2, 3 … or the kind does not know one of them
 */
export const rebuildCase = (
  { kind, enterprise, fired }: About,
  actions: readonly RecordedAction[],
  calendar: WorkCalendar,
): RebuiltCase => {
  const last = actions.at(-1)
  if (!last || actions.some(({ seq }, index) => seq !== index + 1)) throw new Error('动作记录不连续')
  const state = ofEnterprise(fold(kind, actions), enterprise)
  return {
    projection: projectCase(kind, state, last, calendar),
    timers: projectTimers(kind, state.timers, last.at, calendar, fired),
    files: filesIn(kind, actions),
  }
}

const filesIn = (kind: CaseKind, actions: readonly RecordedAction[]): RebuiltCase['files'] => {
  const files: RebuiltCase['files'] = new Map()
  for (const action of actions) {
    for (const { file, internal } of filesOf(action, kind.actions[action.action]?.internal === true))
      files.set(file, { internal: internal && (files.get(file)?.internal ?? true) })
  }
  return files
}
