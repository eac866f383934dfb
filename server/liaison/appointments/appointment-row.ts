import type { Viewer } from '../../access/viewer.ts'
import type { Tx } from '../../database/tx.ts'
import { binder } from '../../cases/policy.ts'
import { liaisonScope, mayRecordFor } from '../../obligations/policy.ts'
import { notFound } from '../../platform/refusal.ts'
import { isId } from '../../platform/uuid.ts'
import type { AppointmentState, AppointmentView, Side } from './contract.ts'

export interface AppointmentRow {
  id: string
  version: number
  post: string
  organisation: string
  enterprise: string
  enterpriseName: string
  day: string
  half: AppointmentView['half']
  purpose: string
  state: AppointmentState
  awaits: Side | null
  visit: string | null
}

/** Columns of an appointment `a` at its enterprise `e`. */
export const appointmentColumns = `a.id, a.version, a.post, a.organisation, e.id as enterprise, e.name as "enterpriseName",
  a.day, a.half, a.purpose, a.state, a.awaits, a.visit`

/** First lock: an enterprise sees its own appointments, staff those of the posts they see. */
export const appointmentScope = (viewer: Viewer, bind: (value: unknown) => string): string =>
  viewer.enterprise
    ? `a.city = ${bind(viewer.city)} and a.enterprise = ${bind(viewer.enterprise)}::uuid`
    : liaisonScope(viewer, 'a', bind)

/** For which side a viewer speaks on an appointment; null for those who only see it. */
export function sideOf(viewer: Viewer, { post, enterprise }: { post: string; enterprise: string }): Side | null {
  if (viewer.enterprise) return viewer.enterprise === enterprise ? 'enterprise' : null
  return mayRecordFor(viewer, post) ? 'leader' : null
}

/** An appointment the viewer sees, locked so that of two answers the second sees the first; throws `not-found`. */
export async function lockAppointment(tx: Tx, id: string): Promise<AppointmentRow> {
  const { bind, values } = binder()
  const found = isId(id)
    ? await tx.maybeOne<AppointmentRow>(
        `select ${appointmentColumns} from liaison_appointments a
         join enterprises e on e.city = a.city and e.id = a.enterprise
         where ${appointmentScope(tx.viewer, bind)} and a.id = ${bind(id)} for update of a`,
        values,
      )
    : null
  if (!found) throw notFound('没有找到这个约定。')
  return found
}
