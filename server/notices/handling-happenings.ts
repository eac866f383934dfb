import type { Happening } from './acted.ts'
import { newTasks, saying } from './acted.ts'
import { handlerOf, headOf, leadOf, nameOf } from './roles.ts'

const handedOut: Happening = ({ before, after, title, pack, outside }) => {
  const tasks = newTasks(before, after)
  const lead = tasks.find(({ role }) => role === 'lead')
  return [
    ...tasks.map(({ organisation, role, what }) => ({
      kind: 'to-do' as const,
      title: `新分来，${role === 'lead' ? '牵头' : '协办'}：${title}`,
      text: what,
      to: [handlerOf(organisation)],
    })),
    ...(lead
      ? [{ kind: 'news' as const, title: `“${title}”已分给${nameOf(pack, lead.organisation)}办理`, to: outside }]
      : []),
  ]
}

const ruled: Happening = ({ before, after, title, recorded }) => {
  const objection = before?.objection
  if (!objection || after.objection) return []
  const upheld = !after.tasks.some(({ organisation }) => organisation === objection.organisation)
  return [
    {
      kind: 'to-do',
      title: `异议${upheld ? '成立，已退回重分' : '不成立，仍由本单位办'}：${title}`,
      text: String(recorded.data['reason'] ?? ''),
      to: [handlerOf(objection.organisation), headOf(objection.organisation)],
    },
  ]
}

const asked: Happening = ({ before, after, title, pack, enterprise }) => {
  if (!after.question || before?.question || !enterprise) return []
  const lead = leadOf(after)
  return [
    {
      kind: 'to-do',
      title: `${lead ? nameOf(pack, lead) : '办理单位'}请您补充：“${title}”`,
      text: after.question.text,
      to: [{ enterprise }],
    },
  ]
}

const answered: Happening = (acted) => {
  const { before, after, title, recorded } = acted
  const lead = leadOf(after)
  if (!before?.question || after.question || !recorded.by.enterprise || !lead) return []
  return [{ kind: 'to-do', title: `企业已补充：${title}`, text: saying(acted, 'text'), to: [handlerOf(lead)] }]
}

const extensionAsked: Happening = ({ before, after, title }) => {
  if (!after.extension || before?.extension) return []
  const { amount, reason } = after.extension
  return [{ kind: 'to-do', title: `申请延期 ${amount} 日：${title}`, text: reason, to: [{ power: 'appeals.rule' }] }]
}

const extensionRuled: Happening = (acted) => {
  const { before, after, title, outside } = acted
  const wanted = before?.extension
  const lead = leadOf(after)
  if (!wanted || after.extension || !lead) return []
  const count = (timers: typeof after.timers) => timers[wanted.timer]?.extensions.length ?? 0
  const granted = count(after.timers) > count(before.timers)
  return [
    {
      kind: 'to-do',
      title: `${granted ? '同意' : '不同意'}延期：${title}`,
      text: saying(acted, 'reason'),
      to: [handlerOf(lead), headOf(lead)],
    },
    ...(granted ? [{ kind: 'news' as const, title: `“${title}”的办理时间有延长`, to: outside }] : []),
  ]
}

const assistantAnswered: Happening = ({ before, after, title, pack }) => {
  const lead = leadOf(after)
  const done = after.tasks.filter(
    (task) =>
      task.role === 'assistant' &&
      task.answeredAt !== null &&
      before?.tasks.some(({ organisation, answeredAt }) => organisation === task.organisation && answeredAt === null),
  )
  if (!lead) return []
  return done.map(({ organisation, answer }) => ({
    kind: 'news',
    title: `${nameOf(pack, organisation)}已交协办意见：${title}`,
    text: answer ?? '',
    to: [handlerOf(lead)],
  }))
}

/** What happens while units work on a case. */
export const handlingHappenings: readonly Happening[] = [
  asked,
  handedOut,
  ruled,
  answered,
  extensionAsked,
  extensionRuled,
  assistantAnswered,
]
