import { binder } from '../cases/policy.ts'
import type { CityPack } from '../../engine/city/types.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import type { Invitation } from './contract.ts'
import type { InvitationRecord } from './invite.ts'
import type { MeetingRecord } from './meeting-store.ts'
import { unitName } from './name-invitee.ts'
import { isInvited, mayConvene } from './policy.ts'

interface InvitationRow extends InvitationRecord {
  attendee: string | null
  note: string | null
  signed_in_how: 'code' | 'hand' | null
  withdrawn: boolean
  enterprise_name: string | null
  district: string | null
}

/** Who is asked to come to a meeting and what they answered: leaders first, then units, then enterprises. */
export async function readInvitations(app: App, tx: Tx, meeting: MeetingRecord): Promise<Invitation[]> {
  const { viewer } = tx
  const { bind, values } = binder()
  const own = viewer.reach === 'enterprise' ? `and i.enterprise = ${bind(viewer.enterprise)}::uuid` : ''
  const rows = await tx.many<InvitationRow>(
    `select i.id, i.post, i.organisation, i.enterprise, i.answer, i.attendee, i.note, i.signed_in_at, i.signed_in_how,
       i.withdrawn_at is not null as withdrawn, e.name as enterprise_name, e.district
     from meeting_invitations i left join enterprises e on e.city = i.city and e.id = i.enterprise
     where i.city = ${bind(viewer.city)} and i.meeting = ${bind(meeting.id)} ${own}
     order by i.withdrawn_at is not null, i.post is null, i.enterprise is not null, i.id`,
    values,
  )
  const pack = app.packs.get(viewer.city)
  const convenes = mayConvene(viewer, meeting)
  return rows.map((row) => ({
    id: row.id,
    ...whoOf(pack, row),
    answer: row.answer,
    attendee: row.attendee,
    note: row.note,
    signedInAt: row.signed_in_at,
    signedInHow: row.signed_in_how,
    withdrawn: row.withdrawn,
    mine: !row.withdrawn && (convenes || isInvited(viewer, row)),
  }))
}

function whoOf(
  pack: CityPack,
  { post, organisation, enterprise, ...row }: InvitationRow,
): Pick<Invitation, 'who' | 'of' | 'beside'> {
  const named = (id: string, name: string) => ({ id, name })
  if (enterprise) {
    const district = pack.districts.find(({ id }) => id === row.district)?.name ?? ''
    return { who: 'enterprise', of: named(enterprise, row.enterprise_name ?? ''), beside: district }
  }
  const unit = unitName(pack, organisation ?? '')
  if (!post) return { who: 'organisation', of: named(organisation ?? '', unit), beside: '' }
  return { who: 'post', of: named(post, pack.posts.find(({ id }) => id === post)?.name ?? post), beside: unit }
}
