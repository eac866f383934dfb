import { binder } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import { leaderRef } from '../obligations/subjects.ts'
import type { App } from '../platform/app.ts'
import type { Meeting, MeetingEvent, MeetingMay, Minutes } from './contract.ts'
import { kindOf } from './kinds.ts'
import type { CountedMeeting } from './meeting-rows.ts'
import { countJoins, meetingsAt, presentRow, rowColumns } from './meeting-rows.ts'
import type { MeetingRecord } from './meeting-store.ts'
import { requireMeeting } from './meeting-store.ts'
import { mayConvene } from './policy.ts'
import { readFinance } from './read-finance.ts'
import { readInvitations } from './read-invitations.ts'
import { readItems } from './read-items.ts'

/** One meeting with everything staff see of it, and what the viewer may do. */
export async function readMeeting(app: App, tx: Tx, id: string): Promise<Meeting> {
  const meeting = await requireMeeting(tx, id)
  const pack = app.packs.get(tx.viewer.city)
  const { endings, forms, listed } = kindOf(pack, meeting.kind)
  const convener = pack.posts.find((post) => post.id === meeting.convener)
  const finance = listed === 'finance'
  return {
    ...presentRow(pack, await readCounted(app, tx, id)),
    version: meeting.version,
    convener: convener
      ? leaderRef(pack, convener)
      : { id: meeting.convener, name: meeting.convener, unit: meeting.organisation },
    hostPost: meeting.host,
    agenda: meeting.agenda,
    endings,
    forms,
    cancelled: meeting.cancelled,
    invitations: await readInvitations(app, tx, meeting),
    list: await readItems(app, tx, id),
    minutes: await readMinutes(tx, id),
    finance: finance ? await readFinance(tx, id) : null,
    history: await readHistory(tx, id),
    may: mayOf(mayConvene(tx.viewer, meeting), meeting.state, finance),
  }
}

/** The row of one meeting that the viewer was found to see. */
export function readCounted(app: App, tx: Tx, id: string): Promise<CountedMeeting> {
  const { bind, values } = binder()
  const from = meetingsAt(bind(new Date(app.clock.now())))
  return tx.one<CountedMeeting>(
    `select ${rowColumns} from ${from} ${countJoins} where m.city = ${bind(tx.viewer.city)} and m.id = ${bind(id)}`,
    values,
  )
}

const mayOf = (convenes: boolean, state: MeetingRecord['state'], finance: boolean): MeetingMay => {
  const when = (...states: MeetingRecord['state'][]) => convenes && states.includes(state)
  return {
    change: when('called'),
    signInOthers: when('called', 'held'),
    hold: when('called'),
    raise: when('called', 'held'),
    end: when('held'),
    minute: when('held', 'minuted'),
    finance: finance && when('called', 'held', 'minuted'),
  }
}

/** The confirmed versions, and the draft that stands. */
const readMinutes = (tx: Tx, id: string): Promise<Minutes[]> =>
  tx.many(
    `select version, text, confirmed, correction, made_at as at, made_by as by from meeting_minutes s
     where city = $1 and meeting = $2 and (confirmed
       or version = (select max(version) from meeting_minutes l where l.city = s.city and l.meeting = s.meeting))
     order by version desc`,
    [tx.viewer.city, id],
  )

const readHistory = (tx: Tx, id: string): Promise<MeetingEvent[]> =>
  tx.many(
    'select at, by, what, reason, changes from meeting_changes where city = $1 and meeting = $2 order by id desc',
    [tx.viewer.city, id],
  )
