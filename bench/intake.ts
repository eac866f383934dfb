// How many appeals a second the product takes in over HTTP, beside the same statements sent by a bare client in the same run.
// `npm run bench -- intake [--json] [--connections 16] [--seconds 8]`
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { sample } from '../cities/sample/pack.ts'
import type { OpenedAppeal } from '../server/appeals/contract.ts'
import { composeApp } from '../server/compose.ts'
import { poolConfig } from '../server/database/connection.ts'
import { openRecords } from '../server/database/open-records.ts'
import { mechanisms } from '../server/mechanisms.ts'
import { systemClock } from '../server/platform/clock.ts'
import { readConfig } from '../server/platform/config.ts'
import { buildHttp } from '../server/platform/http.ts'
import { silentLog } from '../server/platform/log.ts'
import { agentOf, signInAs } from '../server/testing/agent.ts'
import { seedCity } from '../server/testing/seed.ts'
import { appeal, httpWorkers } from './intake/clients.ts'
import { measureInTurns, rounded } from './intake/measure.ts'
import { replayWorkers } from './intake/replay.ts'
import { startServer } from './intake/server.ts'
import { roundTrips, traceStatements } from './intake/trace.ts'

const { json, connections, seconds } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    connections: { type: 'string', default: '16' },
    seconds: { type: 'string', default: '8' },
  },
}).values
const city = sample.id
const dataDir = await mkdtemp(join(tmpdir(), 'zhuqitong-bench-'))
const records = await openRecords({ ...readConfig({}), dataDir }, silentLog)
try {
  const result = await run(Number(connections), Number(seconds))
  console.log(json ? JSON.stringify(result) : describe(result))
} finally {
  await records.close()
  await rm(dataDir, { recursive: true, force: true })
}

async function run(count: number, duration: number) {
  const { enterprise, keys } = await prepare(count)
  const { groups, caseId } = await traceOne(keys[0]!, enterprise)
  const server = await startServer(records.database.ownerUrl, dataDir)
  const http = httpWorkers(server.origin, city, keys, enterprise)
  const bare = await replayWorkers(records.database.ownerUrl, count, groups, caseId)
  try {
    const sides = { http: http.workers, bare: bare.workers }
    await measureInTurns(sides, 2)
    let cpuMs = 0
    const measured = await measureInTurns(sides, duration, async (side, work) => {
      const before = side === 'http' ? await server.cpuMs() : 0
      await work()
      if (side === 'http') cpuMs += (await server.cpuMs()) - before
    })
    return {
      bench: 'intake',
      connections: count,
      seconds: duration,
      cpus: availableParallelism(),
      node: process.version,
      http: { ...measured.http, cpuMsPerAppeal: rounded(cpuMs / measured.http.rounds) },
      bare: { ...measured.bare, statements: groups.flat().length, roundTrips: groups.length },
      /** How much of what the database can take in the product takes in. */
      ratio: rounded(measured.http.perSecond / measured.bare.perSecond),
    }
  } finally {
    http.close()
    await Promise.all([bare.close(), server.stop()])
  }
}

/** The invented city with a person at every post, and a key for each connection. */
async function prepare(count: number): Promise<{ enterprise: string; keys: string[] }> {
  const owner = new pg.Client(poolConfig(records.database.ownerUrl))
  await owner.connect()
  const asOwner = async <T extends object>(sql: string, values?: unknown[]) => (await owner.query<T>(sql, values)).rows
  const app = composeApp(readConfig({}), systemClock, silentLog, records.database, [sample])
  const { enterprises } = await seedCity(app, { ...records.database, asOwner }, sample)
  await owner.end()
  const http = await buildHttp(app, mechanisms)
  const administrator = await signInAs(http, city, 'administrator')
  const keys: string[] = []
  for (let index = 0; index < count; index += 1) {
    const made = await administrator.post('/admin/api-keys', { name: `热线 ${index}`, scopes: ['appeals.open'] })
    keys.push(made.json<{ secret: string }>().secret)
  }
  await http.close()
  return { enterprise: enterprises['enterprise-own'], keys }
}

/** What the product sends to the database for one appeal, once it is warm. */
async function traceOne(key: string, enterprise: string) {
  const app = composeApp(readConfig({}), systemClock, silentLog, records.database, [sample])
  const http = await buildHttp(app, mechanisms)
  const hotline = agentOf(http, city, { authorization: `Bearer ${key}` })
  const open = async (): Promise<string> => {
    const response = await hotline.post('/appeals', appeal(enterprise, 1))
    if (response.statusCode !== 201) throw new Error(response.body)
    return response.json<OpenedAppeal>().id
  }
  await open()
  let caseId = ''
  const sent = await traceStatements(async () => {
    caseId = await open()
  })
  await http.close()
  return { groups: roundTrips(sent), caseId }
}

function describe({
  http,
  bare,
  ratio,
  connections: count,
  seconds: duration,
  cpus,
}: Awaited<ReturnType<typeof run>>): string {
  return [
    `登记诉求（${count} 个连接，${duration} 秒，${cpus} 核）`,
    `  经 HTTP：每秒 ${http.perSecond} 件，每件用服务进程 CPU ${http.cpuMsPerAppeal} 毫秒，p50 ${http.p50Ms} 毫秒，p95 ${http.p95Ms} 毫秒`,
    `  裸客户端发同样的 ${bare.statements} 条语句（往返 ${bare.roundTrips} 次）：每秒 ${bare.perSecond} 件，p50 ${bare.p50Ms} 毫秒，p95 ${bare.p95Ms} 毫秒`,
    `  前者是后者的 ${Math.round(ratio * 100)}%`,
  ].join('\n')
}
