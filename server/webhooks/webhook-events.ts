import type { CaseActed } from '../cases/events.ts'

/** What another system can be told of. Of an action it is told once, under the first name that fits. */
export const webhookEvents = [
  { id: 'case.opened', name: '登记', explains: '任何渠道登记了一件事项' },
  { id: 'case.handed-out', name: '分办', explains: '定下了牵头单位，或改派' },
  { id: 'case.resolved', name: '办结', explains: '单位办结，等企业反馈' },
  { id: 'case.ended', name: '了结', explains: '销号、撤回、不予受理、并入' },
  { id: 'case.reopened', name: '重办', explains: '退回重办或企业要求重办' },
  { id: 'case.acted', name: '其他动作', explains: '以上之外的每一步' },
  { id: 'rung.fired', name: '时限警戒', explains: '过半、临期、到期、逾期' },
  { id: 'notice.sent', name: '消息', explains: '要用短信、企业微信、钉钉送到个人的消息' },
] as const

export type WebhookEvent = (typeof webhookEvents)[number]['id'] | 'ping'

/** The name under which an action is told. */
export function eventOf({ kind, before, after }: CaseActed): WebhookEvent {
  const lead = (tasks: typeof after.tasks) => tasks.find(({ role }) => role === 'lead')?.organisation
  if (!before) return 'case.opened'
  if (after.ending && !before.ending) return 'case.ended'
  if (after.round > before.round) return 'case.reopened'
  if (after.stage !== before.stage && kind.stages[after.stage]?.clock === 'feedback') return 'case.resolved'
  if (lead(after.tasks) && lead(after.tasks) !== lead(before.tasks)) return 'case.handed-out'
  return 'case.acted'
}
