import { watchCalendars } from './calendar/watch-calendars.ts'
import { composeApp } from './compose.ts'
import { openRecords } from './database/open-records.ts'
import { announceDemonstration } from './demo/announce.ts'
import { loadDemonstration } from './demo/load-demonstration.ts'
import { prepareInstallation } from './first-start.ts'
import { runJobs } from './jobs/run-jobs.ts'
import { mechanisms } from './mechanisms.ts'
import { systemClock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { readConfig } from './platform/config.ts'
import { buildHttp } from './platform/http.ts'
import { jsonLog } from './platform/log.ts'
import { Shutdown } from './platform/shutdown.ts'
import { sentenceOf } from './platform/start-failure.ts'
import { tasks } from './tasks.ts'

const shutdown = new Shutdown()

try {
  await start(readConfig(process.env, process.argv.slice(2)))
} catch (error) {
  console.error(sentenceOf(error))
  await shutdown.run(1)
}

/** Records first, then what works on them, then the door; each is closed in the opposite order. */
async function start(config: Config): Promise<void> {
  const log = jsonLog(config.logLevel)
  const records = await openRecords(config, log)
  shutdown.add('records', () => records.close())
  const app = composeApp(config, systemClock, log, records.database)
  await prepareInstallation(app, loadDemonstration)
  const calendars = await watchCalendars(app)
  shutdown.add('calendars', () => calendars.close())
  const live = await app.live.start()
  shutdown.add('live', () => live.close())
  const jobs = await runJobs(app, tasks)
  shutdown.add('jobs', () => jobs.stop())
  const http = await buildHttp(app, mechanisms)
  shutdown.add('http', () => http.close())
  await http.listen({ host: config.host, port: config.port })
  console.log(`助企通已启动 (ready): ${config.publicUrl}`)
  for (const line of await announceDemonstration(app)) console.log(line)
}
