import type { CityPack } from '../../engine/city/types.ts'
import type { MeetingRow, MeetingState } from './contract.ts'
import { kindOf } from './kinds.ts'
import type { MeetingRecord } from './meeting-store.ts'
import { titleOfPost, unitName } from './name-invitee.ts'

/** A meeting with what is counted of it, as lists read it. */
export interface CountedMeeting extends Omit<MeetingRecord, 'agenda' | 'cancelled' | 'version' | 'state' | 'held_on'> {
  standing: MeetingState
  minuted: boolean
  invited: number
  coming: number
  present: number
  items: number
  solved: number
  handed_out: number
  explained: number
  open: number
  late: number
}

/** Where a meeting stands; minutes that are confirmed are followed until the last appeal of it is closed. */
export const standing = `case when m.state = 'minuted' then case when f.open > 0 then 'following' else 'done' end else m.state end`

/** The meetings with the appeals that are still open; `now` is the place of the present moment. */
export const meetingsAt = (now: string): string => `meetings m cross join lateral meeting_appeals(m.id, ${now}) f`

/** What a row says, from `meetingsAt` and what is counted of its invitations and items. */
export const rowColumns = `m.id, m.kind, m.convener, m.organisation, m.title, m.place, m.starts_at, m.ends_at, m.form, m.host,
  ${standing} as standing, m.state = 'minuted' as minuted, f.open, f.late,
  v.invited, v.coming, v.present, t.items, t.solved, t.handed_out, t.explained`

export const countJoins = `
  cross join lateral (select count(*)::integer as invited, count(*) filter (where i.answer = 'coming')::integer as coming,
      count(i.signed_in_at)::integer as present
    from meeting_invitations i where i.city = m.city and i.meeting = m.id and i.withdrawn_at is null) v
  cross join lateral (select count(*)::integer as items, count(*) filter (where i.ending = 'solved')::integer as solved,
      count(*) filter (where i.ending = 'handed-out')::integer as handed_out,
      count(*) filter (where i.ending = 'explained')::integer as explained
    from meeting_items i where i.city = m.city and i.meeting = m.id) t`

/** One row as it leaves. */
export const presentRow = (pack: CityPack, row: CountedMeeting): MeetingRow => ({
  id: row.id,
  kind: { id: row.kind, name: kindOf(pack, row.kind).name },
  title: row.title,
  place: row.place,
  form: row.form,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  state: row.standing,
  unit: { id: row.organisation, name: unitName(pack, row.organisation) },
  host: row.host && titleOfPost(pack, row.host),
  invited: row.invited,
  coming: row.coming,
  present: row.present,
  items: row.items,
  solved: row.solved,
  handedOut: row.handed_out,
  explained: row.explained,
  open: row.open,
  late: row.late,
  minuted: row.minuted,
})
