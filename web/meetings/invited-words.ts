import type { InvitedRow, MeetingItem } from '../../server/meetings/contract.ts'
import { dateOf } from '../app/format.ts'
import type { Shown } from './meeting-words.ts'

type Known = Pick<InvitedRow, 'state' | 'answer' | 'signedInAt' | 'items' | 'ended' | 'endsAt'>

/** How a meeting stands for the enterprise that was asked to come. */
export function invitedLight({ state, answer, signedInAt, items, ended, endsAt }: Known, today: string): Shown {
  if (state === 'cancelled') return { name: 'hold', words: '会议取消了' }
  if (items > 0) {
    return ended === items
      ? { name: 'done', words: `您提的 ${items} 件都有结果` }
      : { name: 'ok', words: `您提的 ${items} 件，有结果 ${ended} 件` }
  }
  if (signedInAt !== null) return { name: 'done', words: '您已到会' }
  if (state !== 'called' || dateOf(endsAt) < today) return { name: 'hold', words: '会已开过' }
  if (answer === 'coming') return { name: 'ok', words: '您说参加' }
  return answer === 'declined' ? { name: 'hold', words: '您说不参加' } : { name: 'near', words: '等您回复' }
}

/** What became of something the enterprise raised, in plain words. */
export function raisedLight({ ended }: Pick<MeetingItem, 'ended'>): Shown {
  if (!ended) return { name: 'ok', words: '还在定怎么办' }
  if (ended.ending === 'solved') return { name: 'done', words: '当场解决了' }
  if (ended.ending === 'explained') return { name: 'done', words: '办不了，说明了原因' }
  if (!ended.appeal) return { name: 'ok', words: '有单位在办' }
  if (ended.appeal.ended) return { name: 'done', words: '办完了' }
  return ended.appeal.late ? { name: 'late', words: '在办，超过了时限' } : { name: 'ok', words: '有单位在办' }
}
