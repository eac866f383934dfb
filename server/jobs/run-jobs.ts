import type { LogFunctionFactory, ParsedCronItem, TaskList } from 'graphile-worker'
import { Logger, parseCronItems, run } from 'graphile-worker'
import type { App } from '../platform/app.ts'
import type { Log } from '../platform/log.ts'
import type { Task } from './tasks.ts'

/** Jobs that run side by side in one process. */
const concurrency = 4

/** The queue at work in this process; other nodes may work on the same one. */
export interface Jobs {
  /** Takes no more jobs and waits for those under way. */
  stop(): Promise<void>
}

/** Begins to work on the queue. The records must have been migrated. */
export async function runJobs(app: App, tasks: readonly Task[]): Promise<Jobs> {
  const runner = await run({
    connectionString: app.database.ownerUrl,
    maxPoolSize: concurrency + 2,
    concurrency,
    noHandleSignals: true,
    taskList: taskList(app, tasks),
    parsedCronItems: timetable(tasks),
    logger: new Logger(toLog(app.log)),
  })
  runner.promise.catch((error: unknown) => app.log.error('jobs-stopped', { error }))
  return { stop: () => runner.stop() }
}

/** The tasks as the queue calls them. */
export function taskList(app: App, tasks: readonly Task[]): TaskList {
  return Object.fromEntries(tasks.map((task) => [task.name, (payload) => task.run(app, payload as never)]))
}

/** What runs by itself: a single attempt, never beside its own predecessor. */
function timetable(tasks: readonly Task[]): ParsedCronItem[] {
  const regular = tasks.flatMap(({ name, every }) => (every ? [{ name, every }] : []))
  return parseCronItems(
    regular.map(({ name, every }) => ({
      task: name,
      match: every,
      options: { maxAttempts: 1, jobKey: name, queueName: name },
    })),
  )
}

/** The queue talks of every job; only what went wrong is more than a detail. */
function toLog(log: Log): LogFunctionFactory {
  return () =>
    (level, message): void => {
      if (level === 'error') log.error('jobs', { message })
      else if (level === 'warning') log.warn('jobs', { message })
      else log.debug('jobs', { message })
    }
}
