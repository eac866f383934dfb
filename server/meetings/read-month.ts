import { addDays } from '../../engine/calendar/civil-date.ts'
import { periodOf } from '../../engine/calendar/periods.ts'
import { instantAt } from '../../engine/calendar/zone.ts'
import { binder } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { today as todayOf } from '../platform/today.ts'
import type { MeetingMonth } from './contract.ts'
import type { CountedMeeting } from './meeting-rows.ts'
import { countJoins, meetingsAt, presentRow, rowColumns } from './meeting-rows.ts'
import { meetingScope } from './policy.ts'
import { mayConveneAny } from './read-kinds.ts'

/** The meetings of a month (the present one unless told) as far as the viewer sees them, by their beginning. */
export async function readMonth(app: App, tx: Tx, asked: string | undefined): Promise<MeetingMonth> {
  const today = todayOf(app.clock)
  const month = asked ?? today.slice(0, 7)
  const { start, end } = periodOf('month', `${month}-01`)
  const pack = app.packs.get(tx.viewer.city)
  const calendar = await app.calendars.of(pack.id)
  const { bind, values } = binder()
  const now = bind(new Date(app.clock.now()))
  const rows = await tx.many<CountedMeeting>(
    `select ${rowColumns} from ${meetingsAt(now)} ${countJoins} where ${meetingScope(tx.viewer, bind)}
       and m.starts_at >= ${bind(new Date(instantAt(calendar, start, 0)))}
       and m.starts_at < ${bind(new Date(instantAt(calendar, addDays(end, 1), 0)))} order by m.starts_at, m.id`,
    values,
  )
  return { month, today, mayConvene: mayConveneAny(pack, tx.viewer), rows: rows.map((row) => presentRow(pack, row)) }
}
