import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import { runJobs } from './run-jobs.ts'
import type { Task } from './tasks.ts'
import { addJob } from './tasks.ts'
import { runDueJobs } from './testing.ts'

declare module './tasks.ts' {
  interface Tasks {
    note: { text: string }
  }
}

const t = await startTestApp()
const noted: string[] = []
const note: Task<'note'> = {
  name: 'note',
  run: async (_app, { text }) => {
    if (text === 'bad') throw new Error('not today')
    noted.push(text)
  },
}
const add = (text: string, key?: string) =>
  t.app.database.system('sample', (tx) => addJob(tx, 'note', { text }, { attempts: 2, key }))
const waiting = () => t.database.asOwner<{ attempts: number }>('select attempts from graphile_worker.jobs')

test('a job is kept with what caused it, and lost with it', async () => {
  await add('kept')
  const undone = t.app.database.system('sample', async (tx) => {
    await addJob(tx, 'note', { text: 'lost' }, { attempts: 2 })
    throw new Error('changed my mind')
  })
  await expect(undone).rejects.toThrow('changed my mind')
  await runDueJobs(t.app, [note])
  expect(noted.splice(0)).toEqual(['kept'])
  expect(await waiting()).toEqual([])
})

test('a job under the key of one that waits takes its place', async () => {
  await add('first', 'one')
  await add('second', 'one')
  await runDueJobs(t.app, [note])
  expect(noted.splice(0)).toEqual(['second'])
})

test('a job that fails waits for its next attempt', async () => {
  await add('bad')
  await runDueJobs(t.app, [note])
  expect(await waiting()).toEqual([{ attempts: 1 }])
  await t.database.asOwner('delete from graphile_worker._private_jobs')
})

test('the product may add jobs, but neither read nor change the queue', async () => {
  const reading = t.app.database.system('sample', (tx) => tx.query('select * from graphile_worker.jobs'))
  await expect(reading).rejects.toThrow('permission denied')
})

test('a running process takes up jobs as they come, and stops when told', async () => {
  const jobs = await runJobs(t.app, [note])
  await add('live')
  while (noted.length === 0) await pause(20)
  expect(noted.splice(0)).toEqual(['live'])
  await jobs.stop()
  await add('afterwards')
  expect(await waiting()).toHaveLength(1)
})
