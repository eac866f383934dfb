import type { CaseState } from '../../engine/workflow/types.ts'
import type { Happening } from './acted.ts'
import { arrived, saying } from './acted.ts'
import { handlerOf, headOf, leadOf, nameOf } from './roles.ts'

const handlersOfLead = (state: CaseState) => {
  const lead = leadOf(state)
  return lead ? [handlerOf(lead)] : []
}

const resolved: Happening = (acted) => {
  const { after, kind, title, pack, enterprise } = acted
  if (!arrived(acted) || kind.stages[after.stage]?.clock !== 'feedback' || !enterprise) return []
  const lead = leadOf(after)
  return [
    {
      kind: 'to-do',
      title: `${lead ? nameOf(pack, lead) : '办理单位'}说已办好，请您回答：“${title}”`,
      text: saying(acted, 'reply'),
      to: [{ enterprise }],
    },
  ]
}

const solvedWords = { yes: '解决了', partly: '解决一部分', no: '没解决' }

const feedback: Happening = ({ before, after, title }) => {
  if (!after.feedback || before?.feedback === after.feedback) return []
  const { solved, words } = after.feedback
  return [
    {
      kind: 'news',
      title: `企业回答${solvedWords[solved]}：${title}`,
      text: words,
      to: [...handlersOfLead(after), { power: 'appeals.hand-out' }],
    },
  ]
}

const ended: Happening = (acted) => {
  const { before, after, kind, title, outside } = acted
  if (!after.ending || before?.ending) return []
  const stage = kind.stages[after.stage]?.name ?? '已了结'
  const text = saying(acted, 'reason')
  return [
    { kind: 'news', title: `${stage}：${title}`, text, to: handlersOfLead(after) },
    { kind: 'news', title: `“${title}”${stage}`, text, to: outside },
  ]
}

/** Returned after a review, or reopened by the enterprise: the time starts anew. */
const again: Happening = (acted) => {
  const { before, after, kind, recorded, title, outside } = acted
  const lead = leadOf(after)
  if (!before || after.round <= before.round || !lead) return []
  const text = saying(acted, 'reason')
  return [
    {
      kind: 'to-do',
      title: `${kind.actions[recorded.action]?.name ?? '重办'}：${title}`,
      text,
      to: [handlerOf(lead), headOf(lead)],
    },
    { kind: 'news', title: `“${title}”退回重办，时限重新起算`, text, to: outside },
  ]
}

/** What happens around the end of a case. */
export const closingHappenings: readonly Happening[] = [resolved, again, ended, feedback]
