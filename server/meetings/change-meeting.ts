import { formatMoment } from '../../engine/calendar/format.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import type { Tx } from '../database/tx.ts'
import { settleKinds } from '../notices/settle-notices.ts'
import type { App } from '../platform/app.ts'
import type { Kept, MeetingChange, MeetingEvent } from './contract.ts'
import type { MeetingFields } from './convene.ts'
import { checkFields, valuesOf } from './convene.ts'
import type { InvitationRecord } from './invite.ts'
import { kindOf } from './kinds.ts'
import type { MeetingRecord } from './meeting-store.ts'
import { requireMeeting, requireOwnMeeting, requireState, requireVersion, tellHistory } from './meeting-store.ts'
import { tellInvited } from './tell-invited.ts'

/** Changes or postpones a meeting that is to come. What it was stays in its history; a new time asks everybody anew. */
export async function changeMeeting(app: App, tx: Tx, id: string, input: MeetingChange): Promise<Kept> {
  const meeting = await requireOwnMeeting(tx, id)
  requireState(meeting, 'called')
  requireVersion(meeting, input.version)
  const { version: _version, reason, ...wanted } = input
  const pack = app.packs.get(tx.viewer.city)
  const before = fieldsOf(meeting)
  const after = checkFields(pack, kindOf(pack, meeting.kind), { ...before, ...wanted })
  const postOf = (post: string | null) => pack.posts.find((each) => each.id === post)?.name ?? ''
  const changes = compare(await app.calendars.of(pack.id), postOf, before, after)
  if (changes.length === 0) return { id }
  await tx.query(
    `update meetings set title = $3, place = $4, starts_at = $5, ends_at = $6, form = $7, host = $8, agenda = $9,
       version = version + 1, changed_at = $10 where city = $1 and id = $2`,
    [pack.id, id, ...valuesOf(after), new Date(app.clock.now())],
  )
  const postponed = before.startsAt !== after.startsAt || before.endsAt !== after.endsAt
  if (postponed) await askAnew(tx, id)
  await tellHistory(app, tx, id, { what: postponed ? '改期' : '修改', reason, changes })
  if (postponed || before.place !== after.place) {
    await settleKinds(app, tx, id, ['meeting'])
    await tellInvited(app, tx, await requireMeeting(tx, id), await invitedTo(tx, id), 'changed', reason)
  }
  return { id }
}

const fieldsOf = ({ title, place, starts_at, ends_at, form, host, agenda }: MeetingRecord): MeetingFields => ({
  title,
  place,
  startsAt: starts_at,
  endsAt: ends_at,
  form,
  host,
  agenda,
})

/** Each field that differs, in words. */
function compare(
  calendar: WorkCalendar,
  postOf: (post: string | null) => string,
  before: MeetingFields,
  after: MeetingFields,
): MeetingEvent['changes'] {
  const said = ({ title, place, startsAt, endsAt, form, host, agenda }: MeetingFields): [string, string][] => [
    ['会议名称', title],
    ['地点', place],
    ['开始时间', formatMoment(calendar, startsAt)],
    ['结束时间', formatMoment(calendar, endsAt)],
    ['形式', form ?? ''],
    ['主持', postOf(host)],
    ['议程', agenda.map(({ what, by }) => (by ? `${what}（${by}）` : what)).join('；')],
  ]
  const now = said(after)
  return said(before).flatMap(([field, was], index) => {
    const is = now[index]?.[1] ?? ''
    return was === is ? [] : [{ field, before: was, after: is }]
  })
}

/** Whoever agreed to another time has not agreed to this one. */
const askAnew = (tx: Tx, id: string) =>
  tx.query(
    `update meeting_invitations set answer = 'none', attendee = null, note = null, answered_at = null
     where city = $1 and meeting = $2 and withdrawn_at is null and answer <> 'none'`,
    [tx.viewer.city, id],
  )

/** Calls a meeting off, with a reason; it stays on record. */
export async function cancelMeeting(app: App, tx: Tx, id: string, reason: string): Promise<Kept> {
  requireState(await requireOwnMeeting(tx, id), 'called')
  await tx.query(
    `update meetings set state = 'cancelled', cancelled = $3, version = version + 1, changed_at = $4
     where city = $1 and id = $2`,
    [tx.viewer.city, id, reason, new Date(app.clock.now())],
  )
  await settleKinds(app, tx, id, ['meeting'])
  await tellHistory(app, tx, id, { what: '取消会议', reason })
  await tellInvited(app, tx, await requireMeeting(tx, id), await invitedTo(tx, id), 'cancelled', reason)
  return { id }
}

/** Everybody whose invitation holds and who did not decline it. */
export const invitedTo = (tx: Tx, meeting: string): Promise<InvitationRecord[]> =>
  tx.many<InvitationRecord>(
    `select id, post, organisation, enterprise, answer, signed_in_at from meeting_invitations
     where city = $1 and meeting = $2 and withdrawn_at is null and answer <> 'declined' order by id`,
    [tx.viewer.city, meeting],
  )
