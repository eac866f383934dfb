import type { CityPack } from '../../engine/city/types.ts'
import type { Tx } from '../database/tx.ts'
import { requireEnterprise } from '../enterprises/find-enterprise.ts'
import type { App } from '../platform/app.ts'
import { conflict, invalid, notFound } from '../platform/refusal.ts'
import { newId } from '../platform/uuid.ts'
import type { Kept, NewInvitee } from './contract.ts'
import type { MeetingRecord } from './meeting-store.ts'
import { requireMeeting, requireOwnMeeting, requireState, tellHistory } from './meeting-store.ts'
import { tellInvited } from './tell-invited.ts'

/** An invitation as it is kept. `organisation` is the unit itself, or that of the post. */
export interface InvitationRecord {
  id: string
  post: string | null
  organisation: string | null
  enterprise: string | null
  answer: 'none' | 'coming' | 'declined'
  signed_in_at: number | null
}

/** Asks more posts, units and enterprises to come; whoever is already asked is not asked twice. */
export async function inviteMore(app: App, tx: Tx, id: string, invitees: NewInvitee[]): Promise<Kept> {
  requireState(await requireOwnMeeting(tx, id), 'called', 'held')
  const asked = await invite(app, tx, id, invitees)
  if (asked > 0) await tellHistory(app, tx, id, { what: `增加邀请 ${asked} 方` })
  return { id }
}

/** Writes the invitations and tells those who are new; answers how many are. */
export async function invite(app: App, tx: Tx, meeting: string, invitees: NewInvitee[]): Promise<number> {
  const pack = app.packs.get(tx.viewer.city)
  const rows = []
  for (const [index, invitee] of invitees.entries()) rows.push(await resolve(pack, tx, invitee, `invite.${index}`))
  const written = await tx.many<InvitationRecord>(
    `insert into meeting_invitations (city, id, meeting, post, organisation, enterprise)
     select $1, r.id, $2, r.post, r.organisation, r.enterprise
     from jsonb_to_recordset($3) as r (id uuid, post text, organisation text, enterprise uuid)
     on conflict (city, meeting, post, organisation, enterprise) where withdrawn_at is null do nothing
     returning id, post, organisation, enterprise, answer, signed_in_at`,
    [pack.id, meeting, JSON.stringify(rows.map((row) => ({ ...row, id: newId(app.clock) })))],
  )
  await tellInvited(app, tx, await requireMeeting(tx, meeting), written, 'invited')
  return written.length
}

async function resolve(pack: CityPack, tx: Tx, { post, organisation, enterprise }: NewInvitee, field: string) {
  if ([post, organisation, enterprise].filter(Boolean).length !== 1)
    throw invalid(field, '每份邀请写明一个岗位、一个单位或一家企业。', 'one-invitee')
  if (post) {
    const known = pack.posts.find(({ id }) => id === post)
    if (!known) throw invalid(`${field}.post`, '没有这个岗位，请重选。', 'unknown-post')
    return { post, organisation: known.organisation, enterprise: null }
  }
  if (organisation) {
    if (!pack.organisations.some(({ id }) => id === organisation))
      throw invalid(`${field}.organisation`, '没有这个单位，请重选。', 'unknown-organisation')
    return { post: null, organisation, enterprise: null }
  }
  return { post: null, organisation: null, enterprise: (await requireEnterprise(tx, enterprise ?? '')).id }
}

/** Takes an invitation back, with a reason; whoever has signed in was there. */
export async function withdrawInvitation(app: App, tx: Tx, id: string, part: string, reason: string): Promise<Kept> {
  const meeting = await requireOwnMeeting(tx, id)
  requireState(meeting, 'called', 'held')
  const invitation = await requireInvitation(tx, meeting, part)
  if (invitation.signed_in_at !== null) throw conflict('signed-in', '已经签到，不能撤回邀请。')
  await tx.query('update meeting_invitations set withdrawn_at = $3 where city = $1 and id = $2', [
    tx.viewer.city,
    part,
    new Date(app.clock.now()),
  ])
  await tellHistory(app, tx, id, { what: '撤回一份邀请', reason })
  await tellInvited(app, tx, meeting, [invitation], 'withdrawn', reason)
  return { id }
}

/** An invitation of the meeting that was not taken back; throws `not-found`. */
export async function requireInvitation(tx: Tx, meeting: MeetingRecord, id: string): Promise<InvitationRecord> {
  const found = await tx.maybeOne<InvitationRecord>(
    `select id, post, organisation, enterprise, answer, signed_in_at from meeting_invitations
     where city = $1 and meeting = $2 and id = $3 and withdrawn_at is null`,
    [tx.viewer.city, meeting.id, id],
  )
  if (!found) throw notFound('没有找到这份邀请，可能已撤回。')
  return found
}
