import { Logger, runOnce } from 'graphile-worker'
import type { App } from '../platform/app.ts'
import { taskList } from './run-jobs.ts'
import type { Task } from './tasks.ts'

const quiet = new Logger(() => () => {})

/** Does every job that is due now, one after the other; those that fail wait for their next attempt. */
export async function runDueJobs(app: App, tasks: readonly Task[]): Promise<void> {
  await runOnce({
    connectionString: app.database.ownerUrl,
    taskList: taskList(app, tasks),
    noHandleSignals: true,
    logger: quiet,
  })
}
