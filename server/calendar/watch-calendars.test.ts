import { expect, test } from 'vitest'
import { sample } from '../../cities/sample/pack.ts'
import { testDatabase } from '../database/testing.ts'
import { packRegistry } from '../packs/registry.ts'
import { createCalendars } from './calendars.ts'
import { watchCalendars } from './watch-calendars.ts'

const database = await testDatabase()
const publish = (date: string) =>
  database.system('sample', (tx) =>
    tx.query(`select publish_calendar_year(2027, '号', '题', null, $1, now(), '管理岗')`, [
      JSON.stringify([{ date, working: false, name: '元旦' }]),
    ]),
  )

test('a year published by another process is known here, and the years are read but once in between', async () => {
  const calendars = createCalendars(database, packRegistry([sample]))
  const before = await calendars.of('sample')
  expect(before.hours).toEqual(sample.hours)
  expect(await calendars.years()).toBe(before.years)

  const forgotten = Promise.withResolvers<void>()
  const told = { ...calendars, forget: () => (calendars.forget(), forgotten.resolve()) }
  const watch = await watchCalendars({ database, calendars: { ...calendars, forget: calendars.forget } })
  const second = await watchCalendars({ database, calendars: told })
  await publish('2027-01-01')
  await forgotten.promise
  expect((await calendars.years())[2027]).toMatchObject({ status: 'official' })
  await Promise.all([watch.close(), second.close()])
})
