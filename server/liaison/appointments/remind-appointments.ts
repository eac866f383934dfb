import type { Tx } from '../../database/tx.ts'
import type { Message } from '../../notices/message.ts'
import { sendNotices } from '../../notices/send-notices.ts'
import type { CityPack } from '../../../engine/city/types.ts'
import { addWorkingDays } from '../../../engine/calendar/working-days.ts'
import type { App } from '../../platform/app.ts'
import { today as todayOf } from '../../platform/today.ts'
import type { AppointmentRow } from './appointment-row.ts'
import { appointmentColumns } from './appointment-row.ts'
import { addressed, leaderName, whenWords } from './tell-other.ts'

/** Reminds both sides of what is agreed until the next working day, and the leader of a day gone by without a record. Answers how many appointments. */
export async function remindOfAppointments(app: App, city: string): Promise<number> {
  const pack = app.packs.get(city)
  const today = todayOf(app.clock)
  const until = addWorkingDays(await app.calendars.of(city), today, 1)
  return app.database.system(city, async (tx) => {
    const rows = await readAgreed(tx, until)
    await sendNotices(
      app,
      tx,
      rows.flatMap((row) => (row.day < today ? [unrecorded(pack, row)] : coming(pack, row))),
    )
    return rows.length
  })
}

const readAgreed = (tx: Tx, until: string): Promise<AppointmentRow[]> =>
  tx.many(
    `select ${appointmentColumns} from liaison_appointments a
     join enterprises e on e.city = a.city and e.id = a.enterprise
     where a.city = $1 and a.state = 'confirmed' and a.day <= $2`,
    [tx.viewer.city, until],
  )

/** The key holds the day, so that another day is reminded of again and the same one never twice. */
const keyOf = (what: string, { id, day }: AppointmentRow) => `appointment-${what}/${id}/${day}`

const coming = (pack: CityPack, row: AppointmentRow): Message[] =>
  (['leader', 'enterprise'] as const).map((side) => ({
    ...addressed(pack, row, side),
    kind: 'to-do',
    key: `${keyOf('soon', row)}/${side}`,
    title: `${whenWords(row)}：${side === 'leader' ? row.enterpriseName : leaderName(pack, row.post)}，已约好走访`,
    text: row.purpose,
  }))

const unrecorded = (pack: CityPack, row: AppointmentRow): Message => ({
  ...addressed(pack, row, 'leader'),
  kind: 'to-do',
  key: keyOf('unrecorded', row),
  title: `${whenWords(row)}到${row.enterpriseName}的走访还没有记录`,
  text: '去了请补记，没有去请另约或取消。',
})
