import { binder } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { conflict, notFound } from '../platform/refusal.ts'
import { isId, newId } from '../platform/uuid.ts'
import type { AgendaItem, MeetingEvent } from './contract.ts'
import { meetingScope, requireConvene } from './policy.ts'

/** A meeting as it is kept; moments as Instants. */
export interface MeetingRecord {
  id: string
  kind: string
  convener: string
  organisation: string
  title: string
  place: string
  starts_at: number
  ends_at: number
  form: string | null
  host: string | null
  agenda: AgendaItem[]
  state: 'called' | 'held' | 'minuted' | 'cancelled'
  cancelled: string | null
  held_on: string | null
  version: number
}

const columns = `m.id, m.kind, m.convener, m.organisation, m.title, m.place, m.starts_at, m.ends_at, m.form, m.host, m.agenda,
  m.state, m.cancelled, m.held_on, m.version`

/** A meeting as far as the viewer sees it; throws `not-found`. */
export async function requireMeeting(tx: Tx, id: string): Promise<MeetingRecord> {
  const { bind, values } = binder()
  const found = isId(id)
    ? await tx.maybeOne<MeetingRecord>(
        `select ${columns} from meetings m where ${meetingScope(tx.viewer, bind)} and m.id = ${bind(id)}`,
        values,
      )
    : null
  if (!found) throw notFound('没有找到这次会议，可能没有邀请您，或邀请已撤回。')
  return found
}

/** The same for those who convene it, locked against others' changes until the transaction ends. */
export async function requireOwnMeeting(tx: Tx, id: string): Promise<MeetingRecord> {
  requireConvene(tx.viewer, await requireMeeting(tx, id))
  await tx.query('select from meetings where city = $1 and id = $2 for update', [tx.viewer.city, id])
  return requireMeeting(tx, id)
}

/** Two clerks cannot overwrite each other. */
export function requireVersion(meeting: MeetingRecord, version: number): void {
  if (meeting.version !== version)
    throw conflict('meeting-changed', '没有保存：这次会议刚被别人改过。请看过改动后再提交。')
}

const states = { called: '待开', held: '已开', minuted: '纪要已确认', cancelled: '已取消' } as const

/** Refuses what does not fit the state a meeting is in. */
export function requireState(meeting: MeetingRecord, ...wanted: MeetingRecord['state'][]): void {
  if (wanted.includes(meeting.state)) return
  const may = wanted.map((state) => `“${states[state]}”`).join('或')
  throw conflict('wrong-state', `这次会议现在是“${states[meeting.state]}”，这一步只在${may}时能办。`)
}

interface Happened {
  what: string
  reason?: string
  changes?: MeetingEvent['changes']
}

/** Adds a line to the history, which is never changed. */
export async function tellHistory(app: App, tx: Tx, meeting: string, { what, reason, changes = [] }: Happened) {
  const { city, person, name } = tx.viewer
  await tx.query(
    `insert into meeting_changes (city, id, meeting, at, person, by, what, reason, changes)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      city,
      newId(app.clock),
      meeting,
      new Date(app.clock.now()),
      person,
      name,
      what,
      reason ?? null,
      JSON.stringify(changes),
    ],
  )
}
