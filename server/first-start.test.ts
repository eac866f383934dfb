import { expect, test } from 'vitest'
import { sample } from '../cities/sample/pack.ts'
import { composeApp } from './compose.ts'
import { clearWhatWasCutShort } from './database/cut-short.ts'
import { migrate, migrationNames } from './database/migrate.ts'
import { testDatabase } from './database/testing.ts'
import { prepareInstallation } from './first-start.ts'
import { publishPack } from './packs/publish-pack.ts'
import { fixedClock } from './platform/clock.ts'
import { readConfig } from './platform/config.ts'
import { silentLog } from './platform/log.ts'

const database = await testDatabase()
const clock = fixedClock('2026-11-23T09:00:00+08:00')
const app = composeApp(readConfig({}), clock, silentLog, database, [sample])

const held = () => database.asOwner<{ id: string }>('select id from cities')
const load = () => publishPack(app, sample)
const cutShort = async () => {
  await load()
  throw new Error('the power went')
}

test('loading that was cut short begins again from an empty database, but never from one of somebody’s own', async () => {
  await expect(prepareInstallation(app, cutShort)).rejects.toThrow('the power went')
  expect(await held()).toHaveLength(1)

  await expect(clearWhatWasCutShort(database.ownerUrl, false)).rejects.toThrow('请清空 DATABASE_URL')
  expect(await held()).toHaveLength(1)

  await clearWhatWasCutShort(database.ownerUrl, true)
  expect(await migrate(database.ownerUrl)).toEqual(await migrationNames())
  expect(await held()).toEqual([])
})

test('a new installation is filled once, and keeps what it has at every later start', async () => {
  let loads = 0
  const counting = async () => {
    loads++
    await load()
  }
  await prepareInstallation(app, counting)
  await clearWhatWasCutShort(database.ownerUrl, true)
  await prepareInstallation(app, counting)
  expect(loads).toBe(1)
  expect(await held()).toEqual([{ id: sample.id }])
})

test('a later start publishes what changed in the packs of the cities it holds', async () => {
  const renamed = { ...sample, name: '新澜市' }
  await prepareInstallation(composeApp(readConfig({}), clock, silentLog, database, [renamed]), load)
  expect(await database.asOwner('select name from cities')).toEqual([{ name: '新澜市' }])
})

test('an installation told to start empty stays empty', async () => {
  await database.asOwner('delete from installation')
  const empty = { ...app, config: { ...app.config, empty: true } }
  const refuse = async () => {
    throw new Error('nothing was to be loaded')
  }
  await prepareInstallation(empty, refuse)
  expect(await database.asOwner('select demonstration from installation')).toEqual([{ demonstration: 'none' }])
})
