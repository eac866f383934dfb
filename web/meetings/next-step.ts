import type { Meeting } from '../../server/meetings/contract.ts'
import { clockTime, dateOf, shortDate } from '../app/format.ts'
import type { Need } from '../kit/action-panel.tsx'

/** What the main button does: leads to the code, or opens a dialog, or downloads the minutes. */
export type NextAct = 'sign-in' | 'hold' | 'answer' | 'paper'

/** The very next thing to do about a meeting, and what it needs. */
export interface NextStep {
  title: string
  act: NextAct | null
  hint: string
  needs: Need[]
}

type Known = Pick<
  Meeting,
  'state' | 'startsAt' | 'endsAt' | 'invitations' | 'list' | 'minutes' | 'open' | 'late' | 'cancelled' | 'minuted'
> & { may: Pick<Meeting['may'], 'change'> }

/** What comes next: for those who convene it, signing in, endings, minutes; for those invited, an answer. */
export function nextStep(meeting: Known, today: string): NextStep {
  if (meeting.state === 'cancelled') return still('这次会取消了', meeting.cancelled ?? '')
  if (meeting.state === 'called') return meeting.may.change ? convening(meeting, today) : coming(meeting, today)
  if (meeting.state === 'held') return afterIt(meeting)
  const needs = [endings(meeting), minutes(meeting), followed(meeting)]
  if (meeting.state === 'following') {
    const late = meeting.late > 0 ? `，${meeting.late} 件逾期` : ''
    return { title: `下一步：跟到 ${meeting.open} 件办完`, act: 'paper', hint: `交办的都办完才了结${late}`, needs }
  }
  return { title: '都有结果了', act: 'paper', hint: '每件问题都解决、办完或解释过了', needs }
}

/** The invitation of the viewer, who does not convene, while it waits for an answer. */
export const unanswered = ({ invitations, may }: Pick<Known, 'invitations' | 'may'>) =>
  may.change ? undefined : invitations.find(({ mine, answer, withdrawn }) => mine && answer === 'none' && !withdrawn)

const still = (title: string, hint: string, needs: Need[] = []): NextStep => ({ title, act: null, hint, needs })

function convening(meeting: Known, today: string): NextStep {
  const on = dateOf(meeting.startsAt)
  const needs = [answers(meeting)]
  if (on > today) return still(`下一步：等回复，${shortDate(on, today)} 开会`, '', needs)
  if (dateOf(meeting.endsAt) >= today) {
    return { title: '今天开会：出示签到码', act: 'sign-in', hint: '投到屏幕上，到会的用手机扫', needs }
  }
  return { title: '下一步：记为已开', act: 'hold', hint: '开过了记下来，次数才算；没有开就取消', needs }
}

function coming(meeting: Known, today: string): NextStep {
  const on = dateOf(meeting.startsAt)
  if (dateOf(meeting.endsAt) < today) return still('会期已过', '等会务记录')
  if (unanswered(meeting)) return { title: '下一步：回复来不来', act: 'answer', hint: '', needs: [] }
  const day = on === today ? `今天 ${clockTime(meeting.startsAt)}` : shortDate(on, today)
  return still(`${day} 开会`, '到会扫屏幕上的签到码签到')
}

function afterIt(meeting: Known): NextStep {
  const pending = meeting.list.filter(({ ended }) => !ended).length
  const needs = [endings(meeting), minutes(meeting)]
  if (pending > 0) return still(`下一步：给 ${pending} 件问题定结果`, '', needs)
  return still(meeting.minutes.length > 0 ? '下一步：核对并确认纪要' : '下一步：起草纪要', '在会议纪要那一栏', needs)
}

function answers({ invitations }: Known): Need {
  const asked = invitations.filter(({ withdrawn }) => !withdrawn)
  const answered = asked.filter(({ answer }) => answer !== 'none').length
  return need('回复邀请', answered, asked.length, '家')
}

function endings({ list }: Known): Need {
  return need('提出的问题有结果', list.filter(({ ended }) => ended).length, list.length, '件')
}

function minutes({ minutes: all, minuted }: Known): Need {
  const status = minuted ? '已确认' : all.length > 0 ? '草稿' : '没有'
  return { id: 'minutes', name: '会议纪要', met: minuted, status }
}

function followed({ list, open }: Known): Need {
  const handedOut = list.filter(({ ended }) => ended?.ending === 'handed-out').length
  return need('交办的办完', handedOut - open, handedOut, '件')
}

function need(name: string, done: number, all: number, measure: string): Need {
  return { id: name, name, met: done === all, status: all === 0 ? '没有' : `${done} / ${all} ${measure}` }
}
