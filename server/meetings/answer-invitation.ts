import type { Tx } from '../database/tx.ts'
import { sendNotices } from '../notices/send-notices.ts'
import type { App } from '../platform/app.ts'
import { conflict, forbidden, invalid } from '../platform/refusal.ts'
import type { Answer, Kept } from './contract.ts'
import type { InvitationRecord } from './invite.ts'
import { requireInvitation } from './invite.ts'
import { nameInvitee } from './name-invitee.ts'
import type { MeetingRecord } from './meeting-store.ts'
import { requireMeeting, requireState, tellHistory } from './meeting-store.ts'
import { isInvited, mayConvene } from './policy.ts'

/** Confirms or declines, with who comes by post; the convener's office may write down what it was told by phone. */
export async function answerInvitation(app: App, tx: Tx, id: string, part: string, answer: Answer): Promise<Kept> {
  const meeting = await requireMeeting(tx, id)
  const invitation = await requireInvitation(tx, meeting, part)
  const own = isInvited(tx.viewer, invitation)
  if (!own && !mayConvene(tx.viewer, meeting)) throw forbidden('这份邀请由被邀请的一方回复。', 'not-invited')
  requireState(meeting, 'called')
  if (invitation.signed_in_at !== null) throw conflict('signed-in', '已经签到，不用再回复。')
  const attendee = answer.attendee?.trim() || null
  const note = answer.note?.trim() || null
  if (answer.coming && !invitation.post && !attendee)
    throw invalid('attendee', '请写明谁来，只写职务，如“总经理”。', 'attendee-missing')
  await tx.query(
    `update meeting_invitations set answer = $3, attendee = $4, note = $5, answered_at = $6 where city = $1 and id = $2`,
    [
      tx.viewer.city,
      part,
      answer.coming ? 'coming' : 'declined',
      answer.coming ? attendee : null,
      note,
      new Date(app.clock.now()),
    ],
  )
  const name = await nameInvitee(app, tx, invitation)
  const what = `${name}${answer.coming ? `回复参加${attendee ? `（${attendee}）` : ''}` : '回复不参加'}`
  await tellHistory(app, tx, id, { what, ...(note && { reason: note }) })
  if (own) await tellConvener(app, tx, meeting, invitation, { title: what, text: note ?? '' })
  return { id }
}

async function tellConvener(
  app: App,
  tx: Tx,
  meeting: MeetingRecord,
  invitation: InvitationRecord,
  said: { title: string; text: string },
): Promise<void> {
  await sendNotices(app, tx, [
    {
      kind: 'news',
      key: `meeting/${meeting.id}/answer/${invitation.id}/${app.clock.now()}`,
      subject: meeting.id,
      title: `${said.title}：${meeting.title}`,
      text: said.text,
      link: `/${tx.viewer.city}/desk/meetings/${meeting.id}`,
      to: [{ post: meeting.convener }],
    },
  ])
}
