import type {
  Invitation,
  ItemEnding,
  MeetingItem,
  MeetingRow,
  MeetingState,
  QuotaPeriod,
} from '../../server/meetings/contract.ts'
import { clockTime, dateOf, dueTime, longTime } from '../app/format.ts'
import type { LightName } from '../kit/mark.tsx'

/** A light and its words. */
export interface Shown {
  name: LightName
  words: string
}

export const stateNames: Record<MeetingState, string> = {
  called: '待开',
  held: '待出纪要',
  following: '跟进中',
  done: '已了结',
  cancelled: '已取消',
}

export const endingNames: Record<ItemEnding, string> = {
  solved: '当场解决',
  'handed-out': '交办',
  explained: '解释说明',
}

/** A post with its unit, named once: 市政府办公厅会务岗, 市政府办公厅 秘书科. */
export const postWords = (unit: string, name: string): string => (name.startsWith(unit) ? name : `${unit} ${name}`)

/** `2026-10-16 周五 14:30—16:30`; over midnight with both days. */
export function timeSpan(startsAt: number, endsAt: number): string {
  const sameDay = dateOf(startsAt) === dateOf(endsAt)
  return `${dueTime(startsAt)}—${sameDay ? clockTime(endsAt) : longTime(endsAt)}`
}

/** Where a meeting stands. One whose day is over without a word about it waits for somebody. */
export function meetingLight(meeting: Pick<MeetingRow, 'state' | 'late' | 'open' | 'endsAt'>, today: string): Shown {
  const { state, late, open, endsAt } = meeting
  if (state === 'called' && dateOf(endsAt) < today) return { name: 'near', words: '会期已过，待记录' }
  if (state === 'following' && late > 0) return { name: 'late', words: `跟进中，逾期 ${late} 件` }
  if (state === 'following') return { name: 'ok', words: open > 0 ? `跟进中，在办 ${open} 件` : '跟进中' }
  const names: Record<Exclude<MeetingState, 'following'>, LightName> = {
    called: 'wait',
    held: 'near',
    done: 'done',
    cancelled: 'hold',
  }
  return { name: names[state], words: stateNames[state] }
}

/** How an item raised at a meeting stands now (QH-03). */
export function itemLight({ ended }: Pick<MeetingItem, 'ended'>): Shown {
  if (!ended) return { name: 'near', words: '还没有定' }
  if (ended.ending === 'solved') return { name: 'done', words: '当场解决' }
  if (ended.ending === 'explained') return { name: 'done', words: '已解释说明' }
  if (!ended.appeal) return { name: 'ok', words: '已交办' }
  if (ended.appeal.ended) return { name: 'done', words: '交办的已办完' }
  return ended.appeal.late ? { name: 'late', words: '交办的逾期' } : { name: 'ok', words: '交办的在办' }
}

/** Whether somebody comes, and whether they came. */
export function comingLight({ answer, signedInAt, withdrawn }: Omit<Invitation, 'of'>): Shown {
  if (withdrawn) return { name: 'hold', words: '邀请已撤回' }
  if (signedInAt !== null) return { name: 'done', words: `${clockTime(signedInAt)} 签到` }
  if (answer === 'coming') return { name: 'ok', words: '参加' }
  return answer === 'declined' ? { name: 'hold', words: '不参加' } : { name: 'wait', words: '没有回复' }
}

/** How a period of a quota stands. */
export function quotaLight({ status, remaining }: Pick<QuotaPeriod, 'status' | 'remaining'>): Shown {
  if (status === 'met') return { name: 'done', words: '开够了' }
  if (status === 'met-late') return { name: 'done', words: '过期后补开' }
  if (status === 'waived') return { name: 'hold', words: '本期免除' }
  if (status === 'late') return { name: 'late', words: `过期，差 ${remaining} 次` }
  return status === 'at-risk'
    ? { name: 'near', words: `期限近，差 ${remaining} 次` }
    : { name: 'ok', words: `还差 ${remaining} 次` }
}

/** `当场解决 2，交办 3（逾期 1），解释说明 1，未定 1`; parts of nothing are left out. */
export function itemsWords(row: Pick<MeetingRow, 'items' | 'solved' | 'handedOut' | 'explained' | 'late'>): string {
  const rest = row.items - row.solved - row.handedOut - row.explained
  const part = (amount: number, name: string) => (amount > 0 ? [`${name} ${amount}`] : [])
  const late = row.late > 0 ? `（逾期 ${row.late}）` : ''
  return [
    ...part(row.solved, '当场解决'),
    ...part(row.handedOut, '交办').map((words) => words + late),
    ...part(row.explained, '解释说明'),
    ...part(rest, '未定'),
  ].join('，')
}
