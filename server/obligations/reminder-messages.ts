import type { CityPack } from '../../engine/city/types.ts'
import type { ActKind, Obligation, Reminder } from '../../engine/obligations/types.ts'
import type { Message, Recipient } from '../notices/message.ts'
import { doorFor } from '../notices/roles.ts'
import { countWord } from './count-word.ts'

/** A reminder that is to go out now. */
export interface Due {
  obligation: Obligation
  reminder: Reminder
}

/** What each role that the rule names is told. */
export function reminderMessages(pack: CityPack, { obligation, reminder }: Due): Message[] {
  const { rule, standing, keys } = reminder
  const { subject, remaining, due, owed, done } = standing
  const unit = countWord(obligation.fulfilment.act)
  const name = pack.posts.find(({ id }) => id === subject)?.name ?? subject
  return rule.tells.flatMap((role) => {
    const to = recipientOf(role, subject)
    if (!to) return []
    const mine = 'post' in to && to.post === subject
    return {
      kind: 'obligation' as const,
      key: `obligation/${keys.at(-1)}`,
      subject: `${obligation.id}/${subject}`,
      title: `${mine ? '' : `${name}：`}${obligation.name}还差 ${remaining} ${unit}，${rule.name}`,
      text: `${due} 前应有 ${owed} ${unit}，已有 ${done} ${unit}。${obligation.source}`,
      link: `/${pack.id}${pageFor(pack, to, obligation.fulfilment.act)}`,
      to: [to],
    }
  })
}

const deskPages: Readonly<Record<ActKind, string>> = {
  link: '/desk/liaison',
  contact: '/desk/liaison',
  visit: '/desk/liaison',
  meeting: '/desk/meetings',
  filing: '/desk/filings',
  report: '/desk/filings',
}

const pageFor = (pack: CityPack, to: Recipient, act: ActKind): string =>
  doorFor(pack, to) === 'cockpit' ? '/cockpit/enterprises' : deskPages[act]

/** The roles a reminder may name: whoever owes it, one post, or whoever holds a power. */
function recipientOf(role: string, subject: string): Recipient | null {
  if (role === 'subject') return { post: subject }
  const [kind, id] = role.split(':')
  if (!id) return null
  return kind === 'post' ? { post: id } : kind === 'power' ? { power: id } : null
}
