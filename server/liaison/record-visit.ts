import type { MatterHeard } from '../cases/events.ts'
import type { Tx } from '../database/tx.ts'
import { requireEnterprise } from '../enterprises/find-enterprise.ts'
import { requireOwnUploads } from '../files/find-files.ts'
import type { App } from '../platform/app.ts'
import { forbidden, invalid } from '../platform/refusal.ts'
import { today as todayOf } from '../platform/today.ts'
import { newId } from '../platform/uuid.ts'
import { fulfilAppointment } from './appointments/fulfil-appointment.ts'
import type { NewVisit } from './contract.ts'
import { mayRecordFor } from '../obligations/policy.ts'
import { requireLinkable } from '../obligations/subjects.ts'
import { takeLead } from './take-lead.ts'
import type { VisitFields } from './write-visit.ts'
import { writeVisit } from './write-visit.ts'

/**
 * Keeps a visit, and makes every problem heard there an appeal at once, in the same transaction: all of it or nothing.
 * The same request key records nothing twice.
 */
export async function recordVisit(
  app: App,
  tx: Tx,
  input: NewVisit,
  requestKey: string | null,
): Promise<{ id: string }> {
  const pack = app.packs.get(tx.viewer.city)
  const post = requireLinkable(pack, input.post ?? tx.viewer.post ?? '')
  if (!mayRecordFor(tx.viewer, post.id)) throw forbidden('走访由本人、领导秘书岗或联系服务办公室记录。', 'not-allowed')
  const known = requestKey && (await alreadyRecorded(tx, requestKey))
  if (known) return known
  checkVisit(app, input)
  const { files = [], problems = [] } = input
  const { id: enterprise } = await requireEnterprise(tx, input.enterprise)
  await requireOwnUploads(tx, files)
  const id = newId(app.clock)
  await writeVisit(app, tx, { ...input, id, version: 1, enterprise, post, correction: null, requestKey })
  await tx.query('insert into liaison_files (city, visit, file) select $1, $2, unnest($3::uuid[])', [
    pack.id,
    id,
    [...new Set(files)],
  ])
  await fulfilAppointment(app, tx, { asked: input.appointment, visit: id, post: post.id, enterprise, on: input.on })
  for (const [index, body] of problems.entries())
    await openProblem(app, tx, id, { post: post.id, enterprise, body, key: requestKey && `${requestKey}:${index}` })
  return { id }
}

/** What a schema cannot say. */
export function checkVisit(app: App, { on, cleanConduct }: Pick<VisitFields, 'on' | 'cleanConduct'>): void {
  if (!cleanConduct)
    throw invalid('cleanConduct', '请确认没有接受宴请和礼品、没有谈个人利益；不确认的记录不能提交。', 'conduct-missing')
  if (on > todayOf(app.clock)) throw invalid('on', '走访日期不能晚于今天。', 'visit-in-future')
}

const alreadyRecorded = (tx: Tx, key: string): Promise<{ id: string } | null> =>
  tx.maybeOne('select id from liaison_visits where city = $1 and request_key = $2', [tx.viewer.city, key])

interface Problem {
  post: string
  enterprise: string
  body: string
  key: string | null
}

/** Tells that a problem was heard, and keeps which case it became. */
async function openProblem(app: App, tx: Tx, visit: string, { post, enterprise, body, key }: Problem): Promise<void> {
  const { city } = tx.viewer
  const { channel } = app.packs.get(city).liaison
  const cases: string[] = []
  const opened = (id: string): void => void cases.push(id)
  const heard: MatterHeard = { enterprise, body, channel, requestKey: key, opened }
  await app.events.emit(app, tx, 'matter-heard', heard)
  await tx.query('insert into liaison_problems (city, visit, case_id) select $1, $2, unnest($3::uuid[])', [
    city,
    visit,
    cases,
  ])
  for (const id of cases) await takeLead(app, tx, id, post)
}
