import { binder } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { notFound } from '../platform/refusal.ts'
import type { InvitedList, InvitedMeeting, InvitedQuery, InvitedRow } from './contract.ts'
import { kindOf } from './kinds.ts'
import { meetingsAt, standing } from './meeting-rows.ts'
import { requireMeeting } from './meeting-store.ts'
import { titleOfPost, unitName } from './name-invitee.ts'
import { meetingScope } from './policy.ts'
import { readInvitations } from './read-invitations.ts'
import { readItems } from './read-items.ts'

type Bind = (value: unknown) => string

/** The columns of a meeting with the enterprise's own invitation and items, and nobody else's. */
const select = (app: App, { viewer }: Tx, bind: Bind): string => {
  const enterprise = `${bind(viewer.enterprise)}::uuid`
  return `select m.id, m.kind, m.title, m.place, m.starts_at as "startsAt", m.ends_at as "endsAt", ${standing} as state,
      n.answer, n.signed_in_at as "signedInAt", t.items, t.ended
    from ${meetingsAt(bind(new Date(app.clock.now())))}
      join meeting_invitations n on n.city = m.city and n.meeting = m.id and n.withdrawn_at is null and n.enterprise = ${enterprise}
      cross join lateral (select count(*)::integer as items, count(i.ending)::integer as ended from meeting_items i
        where i.city = m.city and i.meeting = m.id and i.enterprise = ${enterprise}) t
    where ${meetingScope(viewer, bind)}`
}

/** The meetings an enterprise is invited to, the latest first. */
export async function listInvited(app: App, tx: Tx, { page = 1, size = 18 }: InvitedQuery): Promise<InvitedList> {
  const { bind, values } = binder()
  const rows = await tx.many<InvitedRow & { total: number }>(
    `select r.*, count(*) over ()::integer as total from (${select(app, tx, bind)}) r order by r."startsAt" desc, r.id desc
     limit ${bind(size)} offset ${bind((page - 1) * size)}`,
    values,
  )
  const total = rows[0]?.total ?? 0
  return { total, page, size, rows: rows.map(({ total: _total, ...row }) => present(app, tx, row)) }
}

const present = (app: App, { viewer }: Tx, row: InvitedRow): InvitedRow => ({
  ...row,
  kind: kindOf(app.packs.get(viewer.city), row.kind).name,
})

/** One of them. */
export async function readInvited(app: App, tx: Tx, id: string): Promise<InvitedMeeting> {
  const meeting = await requireMeeting(tx, id)
  const { bind, values } = binder()
  const row = await tx.one<InvitedRow>(`${select(app, tx, bind)} and m.id = ${bind(id)}`, values)
  const invitation = (await readInvitations(app, tx, meeting)).find(({ withdrawn }) => !withdrawn)
  if (!invitation) throw notFound()
  const pack = app.packs.get(tx.viewer.city)
  return {
    ...present(app, tx, row),
    form: meeting.form,
    host: meeting.host && titleOfPost(pack, meeting.host),
    unit: unitName(pack, meeting.organisation),
    agenda: meeting.agenda,
    cancelled: meeting.cancelled,
    invitation,
    list: await readItems(app, tx, id),
    mayAnswer: meeting.state === 'called' && invitation.signedInAt === null,
    mayRaise: ['called', 'held'].includes(meeting.state),
  }
}
