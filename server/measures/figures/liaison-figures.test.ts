import { beforeAll, expect, test } from 'vitest'
import { caseDriver } from '../../cases/testing.ts'
import { loadNames } from '../../cases/names.ts'
import { readFacts } from '../../obligations/read-facts.ts'
import { startTestApp } from '../../testing/app.ts'
import type { FigureQuery, Reading } from './figure.ts'
import { liaisonBulletins } from './liaison-bulletins.ts'
import { liaisonCoverage } from './liaison-coverage.ts'

const t = await startTestApp()
const { as, at } = caseDriver(t)
const leader = 'vice-mayor-industry'
const { 'enterprise-own': own, 'enterprise-other': other } = t.sample.enterprises

const read = (query: FigureQuery, today: string): Promise<Reading> =>
  t.app.database.system('sample', async (tx) =>
    query.read({
      tx,
      pack: t.app.packs.get('sample'),
      calendar: await t.app.calendars.of('sample'),
      names: await loadNames(tx),
      now: t.app.clock.now(),
      today,
      obligationFacts: () => readFacts(tx, Number(today.slice(0, 4))),
      months: ['2026-08', '2026-09', '2026-10'],
      measures: [],
      args: {},
    }),
  )
const link = async (enterprise: string) => {
  const response = await (
    await as('dispatcher')
  ).post('/liaison/links', { post: leader, enterprise, reason: '分管工业' })
  expect(response.statusCode).toBe(201)
}

beforeAll(async () => {
  at('2026-09-15 09:00')
  await t.database.asOwner(`update enterprises set above_scale = true, district = 'east' where city = 'sample'`)
  await link(own)
})

test('[ZB-13] 覆盖率：有领导的占应有的；区县按缺口列出；上个月底怎样也算得出', async () => {
  const reading = await read(liaisonCoverage, '2026-10-12')
  expect(reading).toMatchObject({ value: 50, n: 1, d: 2 })
  expect(reading.parties).toMatchObject([{ id: 'east', n: 1, d: 2 }])
  expect(reading.trend.map(({ value }) => value)).toEqual([0, 50, 50])
  expect(liaisonCoverage.light(reading, 100)).toEqual({ name: 'near', word: '缺 1 户' })
  await link(other)
  const whole = await read(liaisonCoverage, '2026-10-12')
  expect(whole).toMatchObject({ value: 100, parties: [] })
  expect(liaisonCoverage.light(whole, 100)).toEqual({ name: 'ok', word: '已覆盖' })
})

test('[PE-06] 过完的季度各应发一期，没过完的不算', async () => {
  expect(await read(liaisonBulletins, '2026-09-30')).toMatchObject({ n: 0, d: 2 })
  expect(await read(liaisonBulletins, '2026-10-01')).toMatchObject({ n: 0, d: 3 })
  at('2026-10-09 09:00')
  expect((await (await as('dispatcher')).post('/liaison/bulletins/linking/2026-3')).statusCode).toBe(201)
  const reading = await read(liaisonBulletins, '2026-10-09')
  expect(reading).toMatchObject({ n: 1, d: 3 })
  expect(reading.parties.map(({ id }) => id)).toEqual(['linking-2026-1', 'linking-2026-2'])
  expect(liaisonBulletins.light(reading, null)).toEqual({ name: 'near', word: '缺 2 期' })
})
