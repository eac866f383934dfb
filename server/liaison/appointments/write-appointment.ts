import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import type { AppointmentRow } from './appointment-row.ts'
import type { AppointmentAct, Side } from './contract.ts'

/** What one word changes. */
export type Change = Partial<Pick<AppointmentRow, 'day' | 'half' | 'state' | 'awaits' | 'visit'>>

interface Said {
  act: AppointmentAct['act']
  side: Side
  note: string
}

/** Keeps one word on an appointment and what it changed; answers the appointment as it stands then. */
export async function changeAppointment(
  app: App,
  tx: Tx,
  before: AppointmentRow,
  change: Change,
  said: Said,
): Promise<AppointmentRow> {
  const after = { ...before, ...change, version: before.version + 1 }
  await tx.query(
    `update liaison_appointments set day = $3, half = $4, state = $5, awaits = $6, visit = $7, version = $8
     where city = $1 and id = $2`,
    [tx.viewer.city, after.id, after.day, after.half, after.state, after.awaits, after.visit, after.version],
  )
  await writeAct(app, tx, after, said)
  return after
}

/** Opens an appointment with its first proposal. */
export async function insertAppointment(app: App, tx: Tx, row: AppointmentRow, said: Said): Promise<void> {
  await tx.query(
    `insert into liaison_appointments (city, id, post, organisation, enterprise, day, half, purpose, state, awaits, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      tx.viewer.city,
      row.id,
      row.post,
      row.organisation,
      row.enterprise,
      row.day,
      row.half,
      row.purpose,
      row.state,
      row.awaits,
      row.version,
    ],
  )
  await writeAct(app, tx, row, said)
}

const writeAct = (app: App, tx: Tx, { id, version, day, half }: AppointmentRow, { act, side, note }: Said) =>
  tx.query(
    `insert into liaison_appointment_acts (city, appointment, seq, act, side, day, half, note, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [tx.viewer.city, id, version, act, side, day, half, note, new Date(app.clock.now()), tx.viewer.name],
  )
