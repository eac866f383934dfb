import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { conflict, forbidden, invalid } from '../../platform/refusal.ts'
import type { AppointmentRow } from './appointment-row.ts'
import { lockAppointment, sideOf } from './appointment-row.ts'
import type { AppointmentAnswer, Side } from './contract.ts'
import { requireComing } from './propose-appointment.ts'
import { tellOther } from './tell-other.ts'
import type { Change } from './write-appointment.ts'
import { changeAppointment } from './write-appointment.ts'

/** Confirms a proposed day, proposes another, or cancels with a reason; the other side is told. */
export async function answerAppointment(
  app: App,
  tx: Tx,
  id: string,
  answer: AppointmentAnswer,
): Promise<{ id: string }> {
  const row = await lockAppointment(tx, id)
  const side = sideOf(tx.viewer, row)
  if (!side) throw forbidden('约定由双方自己答复，您的岗位只能查看。', 'not-allowed')
  if (row.state === 'fulfilled' || row.state === 'cancelled')
    throw conflict('appointment-over', '这个约定已经走访或取消，不能再改；要见面请另约。')
  if (row.version !== answer.version) throw conflict('appointment-changed', '这个约定刚被改过，请刷新后再答复。')
  const note = answer.note?.trim() ?? ''
  const after = await changeAppointment(app, tx, row, changeOf(app, row, side, answer), { act: answer.act, side, note })
  await tellOther(app, tx, after, side, answer.act, note)
  return { id }
}

function changeOf(app: App, row: AppointmentRow, side: Side, { act, day, half, note }: AppointmentAnswer): Change {
  switch (act) {
    case 'confirm':
      if (row.awaits !== side) throw conflict('not-awaited', '日子是您这边提的，等对方答复；要改请另提一天。')
      requireComing(app, row.day)
      return { state: 'confirmed', awaits: null }
    case 'propose':
      if (!day) throw invalid('day', '请写另提的日子。', 'day-missing')
      requireComing(app, day)
      return { state: 'proposed', awaits: side === 'leader' ? 'enterprise' : 'leader', day, half: half ?? row.half }
    case 'cancel':
      if ((note?.trim() ?? '').length < 2) throw invalid('note', '取消要写明原因，对方会看到。', 'reason-missing')
      return { state: 'cancelled', awaits: null }
  }
}
