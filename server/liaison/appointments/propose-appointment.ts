import type { PackPost } from '../../../engine/city/types.ts'
import type { Tx } from '../../database/tx.ts'
import { requireEnterprise } from '../../enterprises/find-enterprise.ts'
import { mayRecordFor } from '../../obligations/policy.ts'
import { requireLinkable } from '../../obligations/subjects.ts'
import type { App } from '../../platform/app.ts'
import { conflict, forbidden, invalid } from '../../platform/refusal.ts'
import { today } from '../../platform/today.ts'
import { newId } from '../../platform/uuid.ts'
import type { AppointmentRow } from './appointment-row.ts'
import type { AskedVisit, NewAppointment, Side } from './contract.ts'
import { tellOther } from './tell-other.ts'
import { insertAppointment } from './write-appointment.ts'

/** A leader, the secretary's post or the office proposes a day to an enterprise. */
export async function proposeVisit(app: App, tx: Tx, input: NewAppointment): Promise<{ id: string }> {
  const post = requireLinkable(app.packs.get(tx.viewer.city), input.post ?? tx.viewer.post ?? '')
  if (!mayRecordFor(tx.viewer, post.id)) throw forbidden('走访由本人、领导秘书岗或联系服务办公室来约。', 'not-allowed')
  const enterprise = await requireEnterprise(tx, input.enterprise)
  return propose(app, tx, { ...input, post, enterprise, side: 'leader' })
}

/** An enterprise asks a leader who is linked to it. */
export async function askForVisit(app: App, tx: Tx, input: AskedVisit): Promise<{ id: string }> {
  const post = requireLinkable(app.packs.get(tx.viewer.city), input.post)
  const enterprise = await requireEnterprise(tx, tx.viewer.enterprise ?? '')
  const linked = await tx.maybeOne(
    'select 1 from liaison_links where city = $1 and enterprise = $2 and post = $3 and year = $4 and until is null limit 1',
    [tx.viewer.city, enterprise.id, post.id, Number(today(app.clock).slice(0, 4))],
  )
  if (!linked) throw invalid('post', '这位领导今年没有联系贵企业，请在联系贵企业的领导里选。', 'not-linked')
  return propose(app, tx, { ...input, post, enterprise, side: 'enterprise' })
}

interface Proposal extends Pick<AskedVisit, 'day' | 'half' | 'purpose'> {
  post: PackPost
  enterprise: { id: string; name: string }
  side: Side
}

async function propose(app: App, tx: Tx, { post, enterprise, side, day, half, purpose }: Proposal) {
  requireComing(app, day)
  await refuseSecond(tx, post.id, enterprise)
  const row: AppointmentRow = {
    id: newId(app.clock),
    version: 1,
    post: post.id,
    organisation: post.organisation,
    enterprise: enterprise.id,
    enterpriseName: enterprise.name,
    day,
    half,
    purpose: purpose.trim(),
    state: 'proposed',
    awaits: side === 'leader' ? 'enterprise' : 'leader',
    visit: null,
  }
  await insertAppointment(app, tx, row, { act: 'propose', side, note: '' })
  await tellOther(app, tx, row, side, 'propose')
  return { id: row.id }
}

/** What is agreed lies ahead. */
export function requireComing(app: App, day: string): void {
  if (day < today(app.clock)) throw invalid('day', '约的日子不能早于今天。', 'day-gone')
}

/** One at a time between a leader and an enterprise, so that nobody waits for two answers. */
async function refuseSecond(tx: Tx, post: string, enterprise: { id: string; name: string }): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [
    `${tx.viewer.city}/appointment/${post}/${enterprise.id}`,
  ])
  const open = await tx.maybeOne<{ day: string }>(
    `select day from liaison_appointments
     where city = $1 and post = $2 and enterprise = $3 and state in ('proposed', 'confirmed') limit 1`,
    [tx.viewer.city, post, enterprise.id],
  )
  if (open) throw conflict('already-asked', `与${enterprise.name}已经约在 ${open.day}，请在那一次上改日子或取消。`)
}
