import { binder } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import type { MeetingList, MeetingQuery, MeetingRow } from './contract.ts'
import { mayConveneAny } from './read-kinds.ts'
import type { CountedMeeting } from './meeting-rows.ts'
import { countJoins, meetingsAt, presentRow, rowColumns, standing } from './meeting-rows.ts'
import { meetingScope, mineScope } from './policy.ts'

type Bind = (value: unknown) => string

const orders = { start: 'm.starts_at, m.id', '-start': 'm.starts_at desc, m.id desc' } as const

/** Meetings of a filter as far as the viewer sees them, a page at a time, with the counts the tabs show. */
export async function listMeetings(app: App, tx: Tx, query: MeetingQuery): Promise<MeetingList> {
  const { page = 1, size = 18, state } = query
  const counts = await countStates(app, tx, query)
  const { sql, values, bind } = selection(app, tx, query)
  const rows = await tx.many<CountedMeeting>(`${sql} limit ${bind(size)} offset ${bind((page - 1) * size)}`, values)
  const pack = app.packs.get(tx.viewer.city)
  return {
    total: state ? counts[state] : counts.all,
    page,
    size,
    counts,
    mayConvene: mayConveneAny(pack, tx.viewer),
    rows: rows.map((row) => presentRow(pack, row)),
  }
}

/** All meetings of a filter in batches, for the export. */
export async function* streamMeetings(app: App, tx: Tx, query: MeetingQuery): AsyncGenerator<MeetingRow> {
  const { sql, values } = selection(app, tx, query)
  const pack = app.packs.get(tx.viewer.city)
  for await (const rows of tx.stream<CountedMeeting>(sql, values)) yield* rows.map((row) => presentRow(pack, row))
}

function selection(app: App, tx: Tx, query: MeetingQuery) {
  const { bind, values } = binder()
  const { sort = '-start', state } = query
  const now = bind(new Date(app.clock.now()))
  const conditions = [...conditionsOf(tx, query, bind), ...(state ? [`${standing} = ${bind(state)}`] : [])]
  const sql = `select ${rowColumns} from ${meetingsAt(now)} ${countJoins}
    where ${conditions.join(' and ')} order by ${orders[sort]}`
  return { sql, values, bind }
}

function conditionsOf({ viewer }: Tx, query: Omit<MeetingQuery, 'state'>, bind: Bind): string[] {
  const { kind, unit, from, until, q, mine } = query
  const day = `(m.starts_at at time zone 'Asia/Shanghai')::date`
  const like = q?.trim() && bind(`%${q.trim().replace(/[\\%_]/g, '\\$&')}%`)
  return [
    meetingScope(viewer, bind),
    ...(kind ? [`m.kind = ${bind(kind)}`] : []),
    ...(unit ? [`m.organisation = ${bind(unit)}`] : []),
    ...(from ? [`${day} >= ${bind(from)}`] : []),
    ...(until ? [`${day} <= ${bind(until)}`] : []),
    ...(like ? [`(m.title ilike ${like} or m.place ilike ${like})`] : []),
    ...(mine ? [mineScope(viewer, bind)] : []),
  ]
}

function countStates(app: App, tx: Tx, query: MeetingQuery): Promise<MeetingList['counts']> {
  const { bind, values } = binder()
  const now = bind(new Date(app.clock.now()))
  const conditions = conditionsOf(tx, query, bind)
  const count = (state: string) => `count(*) filter (where ${standing} = '${state}')::integer as ${state}`
  const states = ['called', 'held', 'following', 'done', 'cancelled'].map(count)
  return tx.one(
    `select count(*)::integer as "all", ${states.join(', ')} from ${meetingsAt(now)} where ${conditions.join(' and ')}`,
    values,
  )
}
