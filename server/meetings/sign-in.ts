import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { conflict, forbidden, invalid } from '../platform/refusal.ts'
import { dateOf, today } from '../platform/today.ts'
import type { Kept, SignedIn, SignInByHand, SignInCode } from './contract.ts'
import type { InvitationRecord } from './invite.ts'
import { requireInvitation } from './invite.ts'
import type { MeetingRecord } from './meeting-store.ts'
import { requireMeeting, requireOwnMeeting, requireState, tellHistory } from './meeting-store.ts'
import { nameInvitee } from './name-invitee.ts'
import { isInvited } from './policy.ts'
import { makeCode, meetingOfCode, readCode } from './sign-in-code.ts'

/** The code for the screen, on the day of the meeting only. */
export async function showCode(app: App, tx: Tx, id: string): Promise<SignInCode> {
  const meeting = await requireOwnMeeting(tx, id)
  requireOnTheDay(app, meeting)
  const code = makeCode(id, await secretOf(tx, id), app.clock.now())
  return { ...code, path: `/${tx.viewer.city}/meeting-sign-in?token=${code.token}` }
}

const secretOf = async (tx: Tx, id: string): Promise<Buffer> =>
  (
    await tx.one<{ secret: Buffer }>('select code_secret as secret from meetings where city = $1 and id = $2', [
      tx.viewer.city,
      id,
    ])
  ).secret

/** Signs in whoever scans the code, by their own invitation; a second time changes nothing. */
export async function signInByCode(app: App, tx: Tx, token: string): Promise<SignedIn> {
  const id = meetingOfCode(token)
  if (!id) throw invalid('token', '这不是本系统的签到码，请对准会场屏幕上的码再扫一次。', 'code-unknown')
  const meeting = await requireMeeting(tx, id)
  const verdict = readCode(token, await secretOf(tx, id), app.clock.now())
  if (verdict === 'forged') throw invalid('token', '签到码不对，请扫会场屏幕上现在显示的码。', 'code-forged')
  if (verdict === 'expired') throw invalid('token', '签到码已过期，请扫会场屏幕上现在显示的码。', 'code-expired')
  requireOnTheDay(app, meeting)
  const invitation = await ownInvitation(tx, id)
  if (!invitation) throw forbidden('您不在这次会议的邀请名单里，请到签到处由工作人员登记。', 'not-invited')
  const again = invitation.signed_in_at !== null
  if (!again) await write(app, tx, meeting, invitation, 'code', null)
  return {
    meeting: { id, title: meeting.title, place: meeting.place, startsAt: meeting.starts_at },
    as: await nameInvitee(app, tx, invitation),
    signedInAt: invitation.signed_in_at ?? app.clock.now(),
    again,
  }
}

/** The clerk writes down who came without scanning. */
export async function signInByHand(
  app: App,
  tx: Tx,
  id: string,
  part: string,
  { attendee }: SignInByHand,
): Promise<Kept> {
  const meeting = await requireOwnMeeting(tx, id)
  requireState(meeting, 'called', 'held')
  if (dateOf(meeting.starts_at) > today(app.clock)) throw conflict('not-today', '还没到开会的日子，不能签到。')
  const invitation = await requireInvitation(tx, meeting, part)
  if (invitation.signed_in_at === null) await write(app, tx, meeting, invitation, 'hand', attendee?.trim() || null)
  return { id }
}

function requireOnTheDay(app: App, meeting: MeetingRecord): void {
  requireState(meeting, 'called', 'held')
  if (dateOf(meeting.starts_at) !== today(app.clock)) throw conflict('not-today', '签到码只在开会当天有效。')
}

/** The viewer's own post first, then their unit, then their enterprise. */
async function ownInvitation(tx: Tx, meeting: string): Promise<InvitationRecord | undefined> {
  const rows = await tx.many<InvitationRecord>(
    `select id, post, organisation, enterprise, answer, signed_in_at from meeting_invitations
     where city = $1 and meeting = $2 and withdrawn_at is null order by post nulls last, id`,
    [tx.viewer.city, meeting],
  )
  return rows.find((row) => isInvited(tx.viewer, row))
}

async function write(
  app: App,
  tx: Tx,
  meeting: MeetingRecord,
  invitation: InvitationRecord,
  how: 'code' | 'hand',
  attendee: string | null,
): Promise<void> {
  await tx.query(
    `update meeting_invitations set signed_in_at = $3, signed_in_how = $4, attendee = coalesce($5, attendee)
     where city = $1 and id = $2 and signed_in_at is null`,
    [tx.viewer.city, invitation.id, new Date(app.clock.now()), how, attendee],
  )
  const name = await nameInvitee(app, tx, invitation)
  await tellHistory(app, tx, meeting.id, { what: `${name}${how === 'code' ? '扫码签到' : '由会务代签到'}` })
}
