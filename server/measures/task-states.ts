import type { IsoDate } from '../../engine/calendar/types.ts'
import type { Measure } from '../../engine/city/measures.ts'
import type { Tx } from '../database/tx.ts'

export type TaskState = 'not-started' | 'in-progress' | 'done'

/** What each unit last reported of each task; what nobody reported has not begun. */
export type TaskStates = (measure: string, task: string, unit: string) => TaskState

/** The states as they were at a moment; now, without one. */
export async function readTaskStates(tx: Tx, before?: number): Promise<TaskStates> {
  const rows = await tx.many<{ measure: string; task: string; organisation: string; state: TaskState }>(
    `select distinct on (measure, task, organisation) measure, task, organisation, state from measure_reports
     where city = $1 and ($2::timestamptz is null or at < $2)
     order by measure, task, organisation, at desc, id desc`,
    [tx.viewer.city, before === undefined ? null : new Date(before)],
  )
  const byKey = new Map(rows.map((row) => [keyOf(row.measure, row.task, row.organisation), row.state]))
  return (measure, task, unit) => byKey.get(keyOf(measure, task, unit)) ?? 'not-started'
}

const keyOf = (...parts: string[]): string => parts.join('/')

export interface OwedTask {
  measure: string
  task: string
  unit: string
  state: TaskState
  /** The day after which it is late; null without one, or when it lay before the system began to follow. */
  due: IsoDate | null
}

/** The day from which the system has been following the document; terms before it are only made up for. */
export async function followedSince(tx: Tx): Promise<IsoDate> {
  const { day } = await tx.one<{ day: IsoDate }>(
    `select to_char(min(published_at) at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day from packs where city = $1`,
    [tx.viewer.city],
  )
  return day
}

/** Every task of the clauses, once for each unit that owes it. */
export const owedTasks = (measures: readonly Measure[], states: TaskStates, since: IsoDate): OwedTask[] =>
  measures.flatMap((measure) =>
    (measure.tasks ?? []).flatMap((task) =>
      task.units.map((unit) => ({
        measure: measure.id,
        task: task.id,
        unit,
        state: states(measure.id, task.id, unit),
        due: task.deadline && 'date' in task.deadline && task.deadline.date >= since ? task.deadline.date : null,
      })),
    ),
  )
