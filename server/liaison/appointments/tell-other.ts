import { leaderRef } from '../../obligations/subjects.ts'
import type { CityPack } from '../../../engine/city/types.ts'
import type { Tx } from '../../database/tx.ts'
import type { Message, Recipient } from '../../notices/message.ts'
import { doorFor } from '../../notices/roles.ts'
import { sendNotices } from '../../notices/send-notices.ts'
import type { App } from '../../platform/app.ts'
import type { AppointmentRow } from './appointment-row.ts'
import type { AppointmentAnswer, Side } from './contract.ts'

/** `10 月 20 日上午`. */
export const whenWords = ({ day, half }: Pick<AppointmentRow, 'day' | 'half'>): string =>
  `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日${half === 'morning' ? '上午' : '下午'}`

/** Tells the other side what was said. */
export async function tellOther(
  app: App,
  tx: Tx,
  row: AppointmentRow,
  side: Side,
  act: AppointmentAnswer['act'],
  note = '',
): Promise<void> {
  const pack = app.packs.get(tx.viewer.city)
  const said = saidBy(pack, row, side)[act]
  await sendNotices(app, tx, [
    {
      ...addressed(pack, row, side === 'leader' ? 'enterprise' : 'leader'),
      kind: act === 'propose' ? 'to-do' : 'news',
      key: `appointment/${row.id}/${row.version}`,
      title: said,
      text: note || row.purpose,
    },
  ])
}

const saidBy = (pack: CityPack, row: AppointmentRow, side: Side): Record<AppointmentAnswer['act'], string> => {
  const when = whenWords(row)
  const who = side === 'leader' ? leaderName(pack, row.post) : row.enterpriseName
  return {
    propose: side === 'leader' ? `${who}想在 ${when}来走访，请答复` : `${who}约您 ${when}见面，请答复`,
    confirm: `${who}答应了 ${when}的约定`,
    cancel: `${who}取消了 ${when}的约定`,
  }
}

export const leaderName = (pack: CityPack, id: string): string => {
  const post = pack.posts.find((each) => each.id === id)
  return post ? leaderRef(pack, post).name : id
}

/** Where a side reads of it: the enterprise in its portal, the leader on the phone, the secretary's post with them. */
export function addressed(
  pack: CityPack,
  { id, post, enterprise }: AppointmentRow,
  side: Side,
): Omit<Message, 'kind' | 'key' | 'title' | 'text'> {
  if (side === 'enterprise') return { subject: id, link: `/${pack.id}/e/liaison`, to: [{ enterprise }] }
  const to: Recipient = { post }
  const link =
    doorFor(pack, to) === 'cockpit' ? `/${pack.id}/cockpit/enterprises` : `/${pack.id}/desk/liaison/appointments`
  return { subject: id, link, to: [to, { power: 'appeals.follow' }] }
}
