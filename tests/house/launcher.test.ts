import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { isAlive } from '../../server/platform/folder-lock.ts'
import type { Run } from './installation.ts'
import { installation } from './installation.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'zhuqitong-house-'))
chmodSync(dataDir, 0o755)
const house = await installation(dataDir)
const runs: Run[] = []

function start(environment?: NodeJS.ProcessEnv): Run {
  const run = house.start(environment)
  runs.push(run)
  return run
}

afterEach(async () => {
  for (const run of runs.splice(0)) {
    run.process.kill('SIGTERM')
    await run.ended
  }
})
afterAll(() => rmSync(dataDir, { recursive: true }))

test('starts on an empty folder, stops on a signal without leaving anything running, and starts again', async () => {
  const first = start()
  await house.healthy(first)
  const postgres = house.postgresPid()
  first.process.kill('SIGINT')
  expect(await first.ended).toBe(0)
  expect(isAlive(postgres)).toBe(false)
  await house.healthy(start())
})

test('a second start on a folder in use says so in one sentence and leaves the first alone', async () => {
  const first = start()
  await house.healthy(first)
  const second = start({ PORT: '0' })
  expect(await second.ended).toBe(1)
  expect(second.said().trim().split('\n')).toHaveLength(1)
  expect(second.said()).toContain(`${dataDir} 正由另一个助企通使用（进程 ${first.process.pid}）`)
  await house.healthy(first)
})

test('starts after node was killed, ending the PostgreSQL it left behind', async () => {
  const killed = start()
  await house.healthy(killed)
  const leftover = house.postgresPid()
  killed.process.kill('SIGKILL')
  await killed.ended
  expect(isAlive(leftover)).toBe(true)
  await house.healthy(start())
  expect(isAlive(leftover)).toBe(false)
})

test('brings PostgreSQL back when that was killed', async () => {
  const run = start()
  await house.healthy(run)
  const killed = house.postgresPid()
  process.kill(killed, 'SIGKILL')
  await expect.poll(() => isAlive(killed), { timeout: 30_000 }).toBe(false)
  await house.healthy(run)
  expect(house.postgresPid()).not.toBe(killed)
})

test('starts after node and PostgreSQL were killed together', async () => {
  const killed = start()
  await house.healthy(killed)
  process.kill(house.postgresPid(), 'SIGKILL')
  killed.process.kill('SIGKILL')
  await killed.ended
  await house.healthy(start())
  expect(isAlive(house.postgresPid())).toBe(true)
})

test('a wrong setting stops the start with a sentence that names it', async () => {
  const run = start({ PORT: 'eighty', PUBLIC_URL: 'zhuqitong' })
  expect(await run.ended).toBe(1)
  expect(run.said()).toContain('PORT: 应为 0 至 65535 的整数')
  expect(run.said()).toContain('PUBLIC_URL: 应为 http: / https: 开头的完整地址')
})
