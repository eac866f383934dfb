import { formatMoment } from '../../engine/calendar/format.ts'
import type { CityPack } from '../../engine/city/types.ts'
import type { Tx } from '../database/tx.ts'
import type { Message, Recipient } from '../notices/message.ts'
import { doorFor } from '../notices/roles.ts'
import { sendNotices } from '../notices/send-notices.ts'
import type { App } from '../platform/app.ts'
import { dateOf, today } from '../platform/today.ts'
import type { MeetingRecord } from './meeting-store.ts'

/** Whom an invitation is for. */
export interface Invitee {
  id: string
  post: string | null
  organisation: string | null
  enterprise: string | null
}

/** What those who are invited may be told. */
export type Telling = 'invited' | 'changed' | 'cancelled' | 'withdrawn' | 'day-before' | 'hour-before'

const openings: Record<Telling, string> = {
  invited: '请参加',
  changed: '会议有变动',
  cancelled: '会议取消',
  withdrawn: '不必参加',
  'day-before': '明天开会',
  'hour-before': '就要开会',
}

/** Tells those invited, each behind their own door; nothing of a meeting that is over, nothing twice. */
export async function tellInvited(
  app: App,
  tx: Tx,
  meeting: MeetingRecord,
  invitees: readonly Invitee[],
  telling: Telling,
  reason?: string,
): Promise<void> {
  if (meeting.starts_at <= app.clock.now()) return
  const calendar = await app.calendars.of(tx.viewer.city)
  const sameDay = dateOf(meeting.starts_at) === today(app.clock)
  const opening = telling === 'day-before' && sameDay ? '今天开会' : openings[telling]
  const pack = app.packs.get(tx.viewer.city)
  const said = [
    `${formatMoment(calendar, meeting.starts_at)}，${meeting.place}`,
    ...(reason ? [`理由：${reason}`] : []),
    ...(telling === 'invited' ? ['请回复是否参加、谁来'] : []),
  ]
  const messages = invitees.map((invitee): Message => ({
    kind: 'meeting',
    key: `meeting/${meeting.id}/${telling}/${keyOf(meeting, invitee, telling)}`,
    subject: meeting.id,
    title: `${opening}：${meeting.title}`,
    text: `${said.join('。')}。`,
    link: `/${pack.id}/${doorOf(pack, invitee)}/meetings/${meeting.id}`,
    to: recipientsOf(invitee),
  }))
  await sendNotices(app, tx, messages)
}

/** An invitation is told once, a change once for each version, a reminder once for each time the meeting is set to. */
function keyOf({ starts_at, version }: MeetingRecord, { id }: Invitee, telling: Telling): string | number {
  if (telling === 'invited' || telling === 'withdrawn') return id
  return telling === 'day-before' || telling === 'hour-before' ? starts_at : version
}

/** Where somebody reads of a meeting: leaders in the cockpit, enterprises in the portal, all others at the desk. */
const doorOf = (pack: CityPack, { post, enterprise }: Invitee): string => {
  if (enterprise) return 'e'
  return post ? doorFor(pack, { post }) : 'desk'
}

/** A unit's invitation reaches every post of it that deals with meetings. */
function recipientsOf({ post, organisation, enterprise }: Invitee): Recipient[] {
  if (enterprise) return [{ enterprise }]
  if (post) return [{ post }]
  return organisation ? [{ power: 'meetings.convene', organisation }] : []
}
