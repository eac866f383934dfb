import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { isAlive } from '../platform/folder-lock.ts'
import { silentLog } from '../platform/log.ts'
import { startEmbedded } from './embedded/embedded.ts'
import { findPlace } from './embedded/location.ts'
import { endLeftover } from './embedded/postmaster.ts'
import { migrate } from './migrate.ts'
import { administer, withDatabase } from './testing.ts'

const prefix = 'zhuqitong-test-'
const quick = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_wal_size=2GB', 'max_connections=200']

/** Vitest's global set-up: one PostgreSQL a run (or the one `DATABASE_URL` names) with one migrated template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['DATABASE_URL']
  const server = given ? { url: given, stop: async () => {} } : await privateServer()
  const template = `test_template_${process.pid}`
  await administer(server.url, `drop database if exists ${template}`)
  await administer(server.url, `create database ${template}`)
  const url = withDatabase(server.url, template)
  await migrate(url)
  project.provide('templateUrl', url)
  return async () => {
    await administer(server.url, `drop database ${template} with (force)`)
    await server.stop()
  }
}

async function privateServer(): Promise<{ url: string; stop(): Promise<void> }> {
  await sweepKilledRuns()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  await chmod(folder, 0o755)
  const server = await startEmbedded(findPlace(folder), silentLog, quick)
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true })
    },
  }
}

/** A run that was killed leaves its server behind; the next run clears it away. */
async function sweepKilledRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    if (isAlive(Number(name.slice(prefix.length).split('-')[0]))) continue
    const folder = join(tmpdir(), name)
    await endLeftover(join(folder, 'postgres'))
    rmSync(folder, { recursive: true, force: true })
  }
}
