import type { CaseState } from '../../engine/workflow/types.ts'
import type { Happening } from './acted.ts'
import { saying } from './acted.ts'
import type { Recipient } from './message.ts'
import { handlerOf, headOf, leadOf, recipientsOf } from './roles.ts'

const unitOf = (state: CaseState): Recipient[] => {
  const lead = leadOf(state)
  return lead ? [headOf(lead), handlerOf(lead)] : [{ power: 'appeals.hand-out' }]
}

const coordinatorOf = ({ coordinator }: CaseState): Recipient[] => (coordinator ? [{ post: coordinator }] : [])

/** Urged by a post; when a rung urges, the rung itself has told the same people. */
const urged: Happening = (acted) => {
  const { before, after, recorded, title } = acted
  if (after.urged <= (before?.urged ?? 0) || recorded.by.system) return []
  const text = saying(acted, 'text')
  return [{ kind: 'to-do', title: `督办：${title}`, text, to: [...unitOf(after), ...coordinatorOf(after)] }]
}

const escalated: Happening = ({ before, after, kind, recorded, title, enterprise }) => {
  const step = after.escalation.at(-1)
  if (!step || after.escalation.length <= (before?.escalation.length ?? 0)) return []
  const name = kind.ladder[step.level - 1]?.name ?? '上一级'
  const reached = recipientsOf(step.to, { state: after, enterprise, organisation: null })
  const others = recorded.by.system ? [] : [...coordinatorOf(after), ...unitOf(after)]
  return [
    { kind: 'to-do', title: `提到您这里：${title}`, text: step.reason, to: reached },
    { kind: 'to-do', title: `已提级（${name}）：${title}`, text: step.reason, to: others },
  ]
}

/** Said to the unit without moving anything: reminders and leaders' instructions. */
const spoken: Happening = (acted) => {
  const { recorded, kind, after, title } = acted
  if (!['remind', 'instruct'].includes(recorded.action)) return []
  const office: Recipient[] = recorded.action === 'instruct' ? [{ power: 'appeals.hand-out' }] : []
  return [
    {
      kind: 'to-do',
      title: `${kind.actions[recorded.action]?.name}：${title}`,
      text: saying(acted, 'text'),
      to: [...unitOf(after), ...office],
    },
  ]
}

/** What supervision and leaders do beside the state. */
export const supervisionHappenings: readonly Happening[] = [escalated, urged, spoken]
