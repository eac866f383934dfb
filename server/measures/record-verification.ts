import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { forbidden, invalid } from '../platform/refusal.ts'
import { today } from '../platform/today.ts'
import { newId } from '../platform/uuid.ts'
import type { NewVerification } from './contract.ts'
import { mayVerify, measureOf, requireStaff } from './policy.ts'

/** Supervision records what it found on a clause, to whom the outcome was reported and who is told (ZB-01). */
export async function recordVerification(
  app: App,
  tx: Tx,
  id: string,
  found: NewVerification,
): Promise<{ id: string }> {
  const { viewer } = tx
  requireStaff(viewer)
  const pack = app.packs.get(viewer.city)
  const measure = measureOf(pack, id)
  if (!mayVerify(viewer)) throw forbidden('核查由督查岗位登记。')
  const day = today(app.clock)
  if (found.date > day) throw invalid('date', `核查日期不能晚于今天（${day}）。`, 'date-in-future')
  const offices = new Set(pack.organisations.filter(({ kind }) => kind === 'office').map((office) => office.id))
  const unknown = found.reportedTo.filter((unit) => !offices.has(unit))
  if (unknown.length > 0)
    throw invalid('reportedTo', '核查结果报市委、市政府或其办公室，请重选报送单位。', 'unknown-unit')
  const key = newId(app.clock)
  await tx.query(
    `insert into measure_verifications
       (city, id, measure, kind, verified_on, findings, outcome, reported_to, circulation, units, at, person, by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      viewer.city,
      key,
      id,
      found.kind,
      found.date,
      found.findings,
      found.outcome,
      found.reportedTo,
      found.circulation,
      measure.units,
      new Date(app.clock.now()),
      viewer.person,
      viewer.name,
    ],
  )
  return { id: key }
}
