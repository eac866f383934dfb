import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { invalid } from '../../platform/refusal.ts'
import type { AppointmentRow } from './appointment-row.ts'
import { appointmentColumns } from './appointment-row.ts'
import { changeAppointment } from './write-appointment.ts'

interface Made {
  /** The appointment named in the form, if one was. */
  asked: string | undefined
  visit: string
  post: string
  enterprise: string
  on: string
}

/** A recorded visit fulfils the appointment it was made for: the one the form names, or the one agreed for that day. */
export async function fulfilAppointment(app: App, tx: Tx, { asked, visit, post, enterprise, on }: Made): Promise<void> {
  const open = await tx.many<AppointmentRow>(
    `select ${appointmentColumns} from liaison_appointments a
     join enterprises e on e.city = a.city and e.id = a.enterprise
     where a.city = $1 and a.post = $2 and a.enterprise = $3 and a.state in ('proposed', 'confirmed') for update of a`,
    [tx.viewer.city, post, enterprise],
  )
  const kept = open.find(({ id, day }) => (asked ? id === asked : day === on))
  if (asked && !kept) throw invalid('appointment', '这个约定不是这位领导和这家企业的，或已经走完，请刷新。', 'not-open')
  if (kept)
    await changeAppointment(
      app,
      tx,
      kept,
      { state: 'fulfilled', awaits: null, visit },
      { act: 'fulfil', side: 'leader', note: '' },
    )
}
