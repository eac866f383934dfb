import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'

/** Payloads of what the queue can do. A mechanism adds its tasks by declaring them here through module augmentation. */
export interface Tasks {}

export type TaskName = keyof Tasks & string

/** One kind of work that is done outside of the request that asked for it. A payload names its city. */
export interface Task<Name extends TaskName = TaskName> {
  readonly name: Name
  /** Does the work; throwing puts it back into the queue until its attempts are used up. */
  run(app: App, payload: Tasks[Name]): Promise<void>
  /** Five fields of a crontab (UTC): the task then also runs by itself, one at a time over all nodes. */
  readonly every?: string
}

interface JobOptions {
  /** Runs at most, with growing waits between them: e, e², e³ … seconds, from the tenth on about 6 hours. */
  attempts: number
  /** A job that waits under the same key is replaced by this one. */
  key?: string
}

/** Adds a job in the transaction of what caused it: both are kept, or neither. */
export async function addJob<Name extends TaskName>(
  tx: Tx,
  name: Name,
  payload: Tasks[Name],
  { attempts, key }: JobOptions,
): Promise<void> {
  await tx.query('select add_job($1, $2, $3, $4)', [name, JSON.stringify(payload), attempts, key ?? null])
}
