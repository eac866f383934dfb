import type { Meeting } from '../../server/meetings/contract.ts'
import { dateOf, shortDate } from '../app/format.ts'
import type { Need } from '../kit/action-panel.tsx'

/** The very next thing to do about a meeting, and what it needs. */
export interface NextStep {
  title: string
  act: 'sign-in' | 'hold' | 'paper' | null
  hint: string
  needs: Need[]
}

type Known = Pick<
  Meeting,
  'state' | 'startsAt' | 'endsAt' | 'invitations' | 'list' | 'minutes' | 'open' | 'late' | 'cancelled'
>

/** What comes next for whoever may do it: invitations, signing in, endings, minutes, following up. */
export function nextStep(meeting: Known, today: string): NextStep {
  if (meeting.state === 'cancelled') return still('这次会取消了', meeting.cancelled ?? '')
  if (meeting.state === 'called') return beforeIt(meeting, today)
  if (meeting.state === 'held') return afterIt(meeting)
  const needs = [endings(meeting), minutes(meeting), followed(meeting)]
  if (meeting.state === 'following') {
    const late = meeting.late > 0 ? `，${meeting.late} 件逾期` : ''
    return { title: `下一步：跟到 ${meeting.open} 件办完`, act: 'paper', hint: `交办的都办完才了结${late}`, needs }
  }
  return { title: '都有结果了', act: 'paper', hint: '每件问题都解决、办完或解释过了', needs }
}

const still = (title: string, hint: string): NextStep => ({ title, act: null, hint, needs: [] })

function beforeIt(meeting: Known, today: string): NextStep {
  const on = dateOf(meeting.startsAt)
  const needs = [answers(meeting)]
  if (on > today) return { title: `下一步：等回复，${shortDate(on, today)} 开会`, act: null, hint: '', needs }
  if (dateOf(meeting.endsAt) >= today) {
    return { title: '今天开会：出示签到码', act: 'sign-in', hint: '投到屏幕上，到会的用手机扫', needs }
  }
  return { title: '下一步：记为已开', act: 'hold', hint: '开过了记下来，次数才算；没有开就取消', needs }
}

function afterIt(meeting: Known): NextStep {
  const pending = meeting.list.filter(({ ended }) => !ended).length
  const needs = [endings(meeting), minutes(meeting)]
  if (pending > 0) return { title: `下一步：给 ${pending} 件问题定结果`, act: null, hint: '', needs }
  const draft = meeting.minutes.length > 0
  return { title: draft ? '下一步：核对并确认纪要' : '下一步：起草纪要', act: null, hint: '在会议纪要那一栏', needs }
}

function answers({ invitations }: Known): Need {
  const asked = invitations.filter(({ withdrawn }) => !withdrawn)
  const answered = asked.filter(({ answer }) => answer !== 'none').length
  return need('回复邀请', answered, asked.length, '家')
}

function endings({ list }: Known): Need {
  return need('提出的问题有结果', list.filter(({ ended }) => ended).length, list.length, '件')
}

function minutes({ minutes: all }: Known): Need {
  const confirmed = all.some((each) => each.confirmed)
  return {
    id: 'minutes',
    name: '会议纪要',
    met: confirmed,
    status: confirmed ? '已确认' : all.length > 0 ? '草稿' : '没有',
  }
}

function followed({ list, open }: Known): Need {
  const handedOut = list.filter(({ ended }) => ended?.ending === 'handed-out').length
  return need('交办的办完', handedOut - open, handedOut, '件')
}

function need(name: string, done: number, all: number, measure: string): Need {
  return { id: name, name, met: done === all, status: all === 0 ? '没有' : `${done} / ${all} ${measure}` }
}
