import type { ActionData, CaseKind } from '../types.ts'
import { pass, refuse } from './guard.ts'
import type { GuardOf } from './guard.ts'

type Given = Record<string, { text?: string; files?: string[] } | undefined>

/** The pieces of evidence an outcome needs and the action does not bring (GZ-12). */
export const missingEvidence = (kind: CaseKind, data: ActionData): string[] => {
  const outcome = kind.outcomes.find((each) => each.id === data['outcome'])
  const given = (data['evidence'] ?? {}) as unknown as Given
  return (outcome?.evidence ?? [])
    .filter(({ id, files }) => {
      const piece = given[id]
      return files ? !piece?.files?.length : !piece?.text?.trim()
    })
    .map(({ name }) => name)
}

export const outcomeEvidence: GuardOf<'outcome-evidence'> = (_, { kind, data }) => {
  const missing = data ? missingEvidence(kind, data) : []
  const outcome = kind.outcomes.find((each) => each.id === data?.['outcome'])
  return missing.length === 0
    ? pass
    : refuse('evidence-missing', `办理结果为“${outcome?.name}”，还缺：${missing.join('、')}。`)
}

/** The lead's closing decides the case, and cannot come while an assistant's task is open without a stated reason. */
export const assistantsAnswered: GuardOf<'assistants-answered'> = (_, { state, data }) => {
  const open = state.tasks.filter((task) => task.role === 'assistant' && task.answeredAt === null)
  const reason = String(data?.['assistantsReason'] ?? '').trim()
  return open.length === 0 || data === null || reason.length >= 4
    ? pass
    : refuse('assistants-open', `还有 ${open.length} 项协办未完。若现在就办结，须写明理由（不少于 4 个字）。`)
}

/** Solved goes to closing, partly or not solved goes to review. */
export const feedbackIs: GuardOf<'feedback'> = ({ is }, { data }) => {
  if (!data) return pass
  const solved = data['solved'] === 'yes'
  if (solved === (is === 'solved')) return pass
  return is === 'solved'
    ? refuse('not-solved', '企业说没有全部解决，不能按已解决登记，应登记为“未解决”。')
    : refuse('is-solved', '企业说解决了，应登记为“已解决”。')
}

/** First-asked responsibility: the post that was asked first is on record before anything else happens (JZ-18). */
export const firstAsked: GuardOf<'first-asked'> = (_, { state, data }) => {
  const known = String(state.facts['firstAsked'] ?? data?.['firstAsked'] ?? '').trim()
  return known || data === null
    ? pass
    : refuse('first-asked-missing', '还没有登记首问岗位：写明企业最先问到的是哪个岗位，再受理。')
}
