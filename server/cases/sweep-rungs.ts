import { dueRungs, nextRungAt, rungKey } from '../../engine/timers/rungs.ts'
import type { Rung, Timer } from '../../engine/timers/types.ts'
import type { ActionData } from '../../engine/workflow/types.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { actorOf } from './actor.ts'
import type { LoadedCase } from './load-case.ts'
import { loadCase } from './load-case.ts'
import { recordAction } from './record-action.ts'

const batch = 100

/**
 * Fires every rung whose moment has come, in all cities. Cases that nobody holds are swept like all others. Several nodes may
 * sweep at once: rows in work are skipped, and a rung fires once by its key. Answers how many fired.
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

const sweepCity = async (app: App, city: string): Promise<number> => {
  let fired = 0
  for (;;) {
    const swept = await app.database.system(city, async (tx) => {
      const due = await dueTimers(app, tx)
      let count = 0
      for (const { case_id, timer } of due) count += await fireRungs(app, tx, case_id, timer)
      return { rows: due.length, count }
    })
    fired += swept.count
    if (swept.rows < batch) return fired
  }
}

const dueTimers = (app: App, tx: Tx) =>
  tx.many<{ case_id: string; timer: string }>(
    {
      name: 'due-timers',
      text: `select case_id, timer from case_timers where city = $1 and next_rung_at <= $2
        order by next_rung_at limit ${batch} for update skip locked`,
    },
    [tx.viewer.city, new Date(app.clock.now())],
  )

/** Fires the rungs of one case whose moment has come; answers how many. */
export const sweepCase = async (app: App, tx: Tx, caseId: string): Promise<number> => {
  const due = await tx.many<{ timer: string }>(
    'select timer from case_timers where city = $1 and case_id = $2 and next_rung_at <= $3 order by next_rung_at',
    [tx.viewer.city, caseId, new Date(app.clock.now())],
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

/** Tells whom the rung names, and records the action it stands for; escalation stays beside the state (rule 6). */
const carryOut = async (app: App, tx: Tx, loaded: LoadedCase, timerId: string, timer: Timer, rung: Rung) => {
  const { id, number, title, enterprise, kind, state } = loaded
  await app.events.emit(app, tx, 'rung-fired', { id, number, title, enterprise, kind, state, timerId, timer, rung })
  const action = actionOf(loaded, timer, rung)
  if (!action) return loaded
  const limit = kind.limits[timer.limit]
  const data = sentenceOf(kind.actions[action]?.fields.map((field) => field.id) ?? [], `${limit?.name}：${rung.name}`)
  const calendar = await app.calendars.of(tx.viewer.city)
  return recordAction(app, tx, loaded, { action, data, actor: actorOf(tx.viewer), calendar, requestKey: null })
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
