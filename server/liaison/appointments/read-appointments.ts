import type { WorkCalendar } from '../../../engine/calendar/types.ts'
import type { CityPack } from '../../../engine/city/types.ts'
import { binder } from '../../cases/policy.ts'
import type { Tx } from '../../database/tx.ts'
import { leaderRef } from '../../obligations/subjects.ts'
import type { App } from '../../platform/app.ts'
import { today as todayOf } from '../../platform/today.ts'
import type { AppointmentRow } from './appointment-row.ts'
import { appointmentColumns, appointmentScope, sideOf } from './appointment-row.ts'
import type { AppointmentAct, AppointmentList, AppointmentQuery, AppointmentView } from './contract.ts'
import { lightOf } from './light-of.ts'

const mostShown = 500

/** Appointments the viewer sees: those ahead first, by day; with `all`, what is over too. */
export async function readAppointments(
  app: App,
  tx: Tx,
  { post, show = 'open' }: AppointmentQuery,
): Promise<AppointmentList> {
  const { bind, values } = binder()
  const rows = await tx.many<AppointmentRow & { acts: AppointmentAct[] }>(
    `select ${appointmentColumns}, ${actsOfAppointment} as acts from liaison_appointments a
     join enterprises e on e.city = a.city and e.id = a.enterprise
     where ${appointmentScope(tx.viewer, bind)} and ${post ? `a.post = ${bind(post)}` : 'true'}
       and ${show === 'open' ? `a.state in ('proposed', 'confirmed')` : 'true'}
     order by a.state in ('proposed', 'confirmed') desc, a.day, a.half desc, a.id limit ${mostShown}`,
    values,
  )
  const pack = app.packs.get(tx.viewer.city)
  const calendar = await app.calendars.of(pack.id)
  const today = todayOf(app.clock)
  return { today, rows: rows.map((row) => present(tx, pack, calendar, today, row)) }
}

const actsOfAppointment = `(select coalesce(jsonb_agg(jsonb_build_object('act', w.act, 'side', w.side, 'day', w.day,
    'half', w.half, 'note', w.note, 'madeAt', floor(extract(epoch from w.made_at) * 1000)::bigint, 'madeBy', w.made_by)
    order by w.seq), '[]')
  from liaison_appointment_acts w where w.city = a.city and w.appointment = a.id)`

function present(
  { viewer }: Tx,
  pack: CityPack,
  calendar: WorkCalendar,
  today: string,
  { post, organisation, enterprise, enterpriseName, ...row }: AppointmentRow & { acts: AppointmentAct[] },
): AppointmentView {
  const declared = pack.posts.find(({ id }) => id === post)
  const side = sideOf(viewer, { post, enterprise })
  const open = side !== null && (row.state === 'proposed' || row.state === 'confirmed')
  return {
    ...row,
    post: declared ? leaderRef(pack, declared) : { id: post, name: post, unit: organisation },
    enterprise: { id: enterprise, name: enterpriseName },
    light: lightOf(row, today, calendar),
    may: {
      confirm: open && row.awaits === side && row.day >= today,
      propose: open,
      cancel: open,
      record: open && side === 'leader' && row.day <= today,
    },
  }
}
