// The product as it runs in production, on the records `DATABASE_URL` names and with the invented city; tells its address and its CPU.
import { sample } from '../../cities/sample/pack.ts'
import { composeApp } from '../../server/compose.ts'
import { openRecords } from '../../server/database/open-records.ts'
import { runJobs } from '../../server/jobs/run-jobs.ts'
import { mechanisms } from '../../server/mechanisms.ts'
import { systemClock } from '../../server/platform/clock.ts'
import { readConfig } from '../../server/platform/config.ts'
import { buildHttp } from '../../server/platform/http.ts'
import { jsonLog } from '../../server/platform/log.ts'
import { tasks } from '../../server/tasks.ts'

const config = readConfig(process.env)
const log = jsonLog('warn')
const records = await openRecords(config, log)
const app = composeApp(config, systemClock, log, records.database, [sample])
const live = await app.live.start()
const jobs = await runJobs(app, tasks)
const http = await buildHttp(app, mechanisms)
const origin = await http.listen({ host: '127.0.0.1', port: 0 })
process.send?.({ origin })

/** Any message asks for the CPU time used so far; the end of the channel ends the server. */
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuMs: (user + system) / 1000 })
})
process.on('disconnect', async () => {
  await http.close()
  await jobs.stop()
  await live.close()
  await records.close()
  process.exit(0)
})
