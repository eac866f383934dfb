import { dueRungs, nextRungAt, rungKey } from '../../engine/timers/rungs.ts'
import type { Rung, Timer } from '../../engine/timers/types.ts'
import type { ActionData } from '../../engine/workflow/types.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { Refusal } from '../platform/refusal.ts'
import { actorOf } from './actor.ts'
import type { LoadedCase } from './load-case.ts'
import { loadCase } from './load-case.ts'
import { recordAction } from './record-action.ts'

const batch = 100

/**
 * Fires every rung whose moment has come, in all cities. Cases that nobody holds are swept like all others. Several nodes may
 * sweep at once: cases in work are skipped, and a rung fires once by its key. Answers how many fired.
 */
export const sweepRungs = async (app: App): Promise<number> => {
  const now = new Date(app.clock.now())
  const cities = await app.database.system(null, (tx) =>
    tx.many<{ city: string }>('select city from cities_with_due_rungs($1) as city', [now]),
  )
  let fired = 0
  for (const { city } of cities) fired += await sweepCity(app, city)
  return fired
}

/** Case by case, each in its own transaction: one that cannot be swept is reported and keeps no other from its time. */
const sweepCity = async (app: App, city: string): Promise<number> => {
  let fired = 0
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const cases = await casesDue(app, city, after)
    for (const id of cases) fired += await sweepAlone(app, city, id)
    if (cases.length < batch) return fired
    after = cases.at(-1) ?? after
  }
}

const casesDue = async (app: App, city: string, after: string): Promise<string[]> => {
  const due = await app.database.system(city, (tx) =>
    tx.many<{ id: string }>(
      {
        name: 'cases-due',
        text: `select distinct case_id as id from case_timers where city = $1 and next_rung_at <= $2 and case_id > $3
          order by case_id limit ${batch}`,
      },
      [city, new Date(app.clock.now()), after],
    ),
  )
  return due.map(({ id }) => id)
}

const sweepAlone = async (app: App, city: string, id: string): Promise<number> => {
  try {
    return await app.database.system(city, (tx) => sweepCase(app, tx, id))
  } catch (error) {
    app.log.error('sweep-failed', { city, case: id, error })
    return 0
  }
}

/**
 * Fires the rungs of one case whose moment has come; answers how many. A case that somebody is just working on, or another
 * node sweeps, is left to the next sweep.
 */
export const sweepCase = async (app: App, tx: Tx, caseId: string): Promise<number> => {
  const place = [tx.viewer.city, caseId]
  const free = await tx.maybeOne('select 1 from cases where city = $1 and id = $2 for update skip locked', place)
  if (!free) return 0
  const due = await tx.many<{ timer: string }>(
    {
      name: 'timers-due',
      text: 'select timer from case_timers where city = $1 and case_id = $2 and next_rung_at <= $3 order by next_rung_at, timer',
    },
    [...place, new Date(app.clock.now())],
  )
  let fired = 0
  for (const { timer } of due) fired += await fireRungs(app, tx, caseId, timer)
  return fired
}

const fireRungs = async (app: App, tx: Tx, caseId: string, timerId: string): Promise<number> => {
  const calendar = await app.calendars.of(tx.viewer.city)
  let loaded = await loadCase(app, tx, caseId)
  const timer = loaded.state.timers[timerId]
  const limit = timer && loaded.kind.limits[timer.limit]
  if (!timer || !limit) return 0
  const fired = loaded.fired.get(timerId) ?? new Set<string>()
  let count = 0
  for (const rung of dueRungs(calendar, timer, limit, app.clock.now(), fired)) {
    if (!(await markFired(app, tx, caseId, timerId, timer, rung))) continue
    fired.add(rungKey(timer, rung))
    loaded = await carryOut(app, tx, loaded, timerId, timer, rung)
    count += 1
  }
  const present = loaded.state.timers[timerId] ?? timer
  const next = nextRungAt(calendar, present, limit, fired)
  await tx.query('update case_timers set next_rung_at = $4 where city = $1 and case_id = $2 and timer = $3', [
    tx.viewer.city,
    caseId,
    timerId,
    next === null ? null : new Date(next),
  ])
  return count
}

const markFired = async (app: App, tx: Tx, caseId: string, timerId: string, timer: Timer, rung: Rung) => {
  const { rowCount } = await tx.query(
    `insert into case_rungs (city, case_id, timer, round, rung, fired_at) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing`,
    [tx.viewer.city, caseId, timerId, timer.round, rung.id, new Date(app.clock.now())],
  )
  return rowCount > 0
}

/**
 * Tells whom the rung names, and records the action it stands for; escalation stays beside the state (rule 6). Where a guard
 * refuses the action, the rung has still been reached and told.
 */
const carryOut = async (app: App, tx: Tx, loaded: LoadedCase, timerId: string, timer: Timer, rung: Rung) => {
  const { id, number, title, enterprise, kind, state } = loaded
  await app.events.emit(app, tx, 'rung-fired', { id, number, title, enterprise, kind, state, timerId, timer, rung })
  const action = actionOf(loaded, timer, rung)
  if (!action) return loaded
  const limit = kind.limits[timer.limit]
  const data = sentenceOf(kind.actions[action]?.fields.map((field) => field.id) ?? [], `${limit?.name}：${rung.name}`)
  const calendar = await app.calendars.of(tx.viewer.city)
  const act = { action, data, actor: actorOf(tx.viewer), calendar, requestKey: null }
  return recordAction(app, tx, loaded, act).catch((error: unknown) => {
    if (!(error instanceof Refusal) || error.code === 'case-changed') throw error
    app.log.warn('rung-action-refused', { case: id, action, rung: rung.id, code: error.code })
    return loaded
  })
}

const actionOf = ({ kind, state }: LoadedCase, timer: Timer, rung: Rung): string | null => {
  const { urge, escalate, lapse } = kind.rungActions
  const action = { urge, escalate, lapse: lapse[timer.limit], 'remind-handler': undefined, 'remind-head': undefined }[
    rung.does
  ]
  const open = action && kind.actions[action]?.from.includes(state.stage)
  const atTop = action === escalate && state.escalation.length >= kind.ladder.length
  return open && !atTop ? action : null
}

/** The system's own words go into the field the action asks for. */
const sentenceOf = (fields: string[], sentence: string): ActionData => {
  const field = fields.find((id) => id === 'text' || id === 'reason')
  return field ? { [field]: `系统按时限规则自动处理：${sentence}` } : {}
}
