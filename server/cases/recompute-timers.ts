import { readTimer } from '../../engine/timers/read-timer.ts'
import { nextRungAt } from '../../engine/timers/rungs.ts'
import type { Timer } from '../../engine/timers/types.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { newId } from '../platform/uuid.ts'
import { kindOfCase } from './case-kinds.ts'

interface OpenTimer {
  case_id: string
  timer: string
  round: number
  definition: Timer
  due_at: number | null
  provisional: boolean
  kind: string
  kind_version: number
  fired: string[]
}

const batch = 500

/**
 * The open terms of a city that a calendar year can move: those that are provisional, and those due in the year or in the
 * December before it, whose last days its notice settles as well.
 */
export const openTermsOf = (city: string, year: number) => ({
  where: 't.city = $1 and not t.stopped and (t.provisional or t.due_at >= $2)',
  values: [city, new Date(`${year - 1}-12-01T00:00:00+08:00`)],
})

/**
 * Recomputes the open terms that reach into a calendar year, after the year was published (rule 5): the old value and the
 * reason are kept. Answers how many due dates moved or became certain. Runs per city in batches; running it again changes nothing.
 */
export const recomputeTimers = async (app: App, year: number, reason: string): Promise<number> => {
  let changed = 0
  for (const { id: city } of app.packs.all) {
    let after = ''
    for (;;) {
      const result = await app.database.system(city, (tx) => recomputeBatch(app, tx, year, reason, after))
      changed += result.changed
      if (result.last === null) break
      after = result.last
    }
  }
  return changed
}

const recomputeBatch = async (app: App, tx: Tx, year: number, reason: string, after: string) => {
  const { where, values } = openTermsOf(tx.viewer.city, year)
  const timers = await tx.many<OpenTimer>(
    `select t.case_id, t.timer, t.round, t.definition, t.due_at, t.provisional, c.kind, c.kind_version,
       array(select r.round || '/' || r.rung from case_rungs r
             where r.city = t.city and r.case_id = t.case_id and r.timer = t.timer) as fired
     from case_timers t join cases c on c.city = t.city and c.id = t.case_id
     where ${where} and t.case_id || '/' || t.timer > $3
     order by t.case_id || '/' || t.timer limit ${batch} for update of t`,
    [...values, after],
  )
  let changed = 0
  for (const timer of timers) if (await recompute(app, tx, timer, reason)) changed += 1
  const last = timers.at(-1)
  return { changed, last: timers.length === batch && last ? `${last.case_id}/${last.timer}` : null }
}

const recompute = async (app: App, tx: Tx, row: OpenTimer, reason: string): Promise<boolean> => {
  const calendar = await app.calendars.of(tx.viewer.city)
  const { due, provisional } = readTimer(calendar, row.definition, app.clock.now())
  if (due === row.due_at && provisional === row.provisional) return false
  const kind = await kindOfCase(app, tx, row.kind, row.kind_version)
  const limit = kind.limits[row.definition.limit]
  const next = limit ? nextRungAt(calendar, row.definition, limit, new Set(row.fired)) : null
  const [dueAt, nextAt] = [due, next].map((moment) => (moment === null ? null : new Date(moment)))
  const { city } = tx.viewer
  await tx.query(
    `insert into case_due_changes (city, id, case_id, timer, round, old_due_at, old_provisional, new_due_at, new_provisional, reason, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      city,
      newId(app.clock),
      row.case_id,
      row.timer,
      row.round,
      row.due_at === null ? null : new Date(row.due_at),
      row.provisional,
      dueAt,
      provisional,
      reason,
      new Date(app.clock.now()),
    ],
  )
  await tx.query(
    `update case_timers set due_at = $4, provisional = $5, next_rung_at = $6 where city = $1 and case_id = $2 and timer = $3`,
    [city, row.case_id, row.timer, dueAt, provisional, nextAt],
  )
  await tx.query(`update cases set due_at = $4, due_provisional = $5 where city = $1 and id = $2 and clock = $3`, [
    city,
    row.case_id,
    row.timer,
    dueAt,
    provisional,
  ])
  return true
}
