import { closingChecklist } from '../closing-checklist.ts'
import { pass, refuse } from './guard.ts'
import type { GuardContext, GuardOf } from './guard.ts'

const ownTask = ({ state, actor }: GuardContext) => state.tasks.find((task) => task.organisation === actor.organisation)

/** A unit may object to a hand-out once; the ruling binds. */
export const notObjectedBefore: GuardOf<'not-objected-before'> = (_, { state, actor }) =>
  state.objectedBy.includes(actor.organisation ?? '')
    ? refuse('objected-before', '本单位对这件事已经提过一次异议，裁定有约束力，不能再提。')
    : pass

/** Who asked does not decide. */
export const otherPostThan: GuardOf<'other-post-than'> = ({ asked }, { state, actor }) => {
  const asker = asked === 'extension' ? state.extension : state.objection
  if (asker?.post && asker.post === actor.post)
    return refuse('own-request', '提出的岗位不能自己决定，须由另一个岗位来定。')
  return asker?.person && asker.person === actor.person
    ? refuse('own-request', '这是您自己提出的，换一个岗位也不能由您自己决定，须由别人来定。')
    : pass
}

const pendingSentences = {
  extension: '现在没有等待决定的延期申请。',
  objection: '现在没有等待裁定的异议。',
  question: '现在没有等企业答复的补件要求。',
}

export const pending: GuardOf<'pending'> = ({ what }, { state }) =>
  state[what] ? pass : refuse('nothing-asked', pendingSentences[what])

export const nothingPending: GuardOf<'nothing-pending'> = (_, { state }) => {
  if (state.extension) return refuse('extension-pending', '有一项延期申请还没有决定，决定以后才能做这一步。')
  return state.objection ? refuse('objection-pending', '有一项异议还没有裁定，裁定以后才能做这一步。') : pass
}

export const contactRecorded: GuardOf<'contact-recorded'> = (_, { state }) =>
  state.contactedAt === null ? refuse('contact-missing', '还没有联系企业的记录：先记录联系情况，再办结。') : pass

export const taskOpen: GuardOf<'task-open'> = (_, context) =>
  ownTask(context)?.answeredAt === null ? pass : refuse('task-answered', '本单位的协办意见已经提交。')

export const taskUnsigned: GuardOf<'task-unsigned'> = (_, context) =>
  ownTask(context)?.signedAt === null ? pass : refuse('task-signed', '本单位已经签收。')

/** A case closes only when every check holds (销号). */
export const checklist: GuardOf<'checklist'> = (_, { kind, state }) => {
  const missing = closingChecklist(kind, state).filter((check) => !check.done)
  return missing.length === 0
    ? pass
    : refuse('checklist-open', `还不能销号：${missing.map((check) => `${check.name}（${check.detail}）`).join('；')}。`)
}

/** Whose matter it is does not change once it is known. */
export const enterpriseUnknown: GuardOf<'enterprise-unknown'> = (_, { state }) =>
  state.facts['enterprise'] ? refuse('enterprise-known', '这件事已经登记了企业，不能改成另一家。') : pass

export const notAtTop: GuardOf<'not-at-top'> = (_, { kind, state }) =>
  state.escalation.length < kind.ladder.length
    ? pass
    : refuse('at-top', `已经提到最高一级：${kind.ladder.at(-1)?.name ?? '没有设提级'}。`)
