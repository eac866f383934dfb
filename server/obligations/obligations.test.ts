import { expect, test } from 'vitest'
import { caseDriver } from '../cases/testing.ts'
import { startTestApp } from '../testing/app.ts'
import type { Obligations, ObligationStandings, Waivers } from './contract.ts'

const t = await startTestApp()
const { as, at } = caseDriver(t)
at('2026-10-12 09:00')

const send = async (who: string, path: string, body: object) => {
  const response = await (await as(who)).post(path, body)
  const answer = response.json<{ id: string; code?: string; errors?: { field: string }[] }>()
  return { status: response.statusCode, id: answer.id, code: answer.code, field: answer.errors?.[0]?.field }
}
const all = async (who = 'supervisor', year = 2026) =>
  (await (await as(who)).get(`/obligations?year=${year}`)).json<Obligations>()
const one = async (id: string, query = '', who = 'supervisor') =>
  (await (await as(who)).get(`/obligations/${id}${query}`)).json<ObligationStandings>()
const standing = async (id: string, subject: string, query = '') =>
  (await one(id, query)).rows.find((row) => row.subject.id === subject)!

test('[YL-07] 每项义务按期列出，过去的期也在，七个数加起来就是全部岗位', async () => {
  const { obligations, years } = await all()
  expect(years).toEqual([2026])
  const quarterly = obligations.find(({ id }) => id === 'quarterly')!
  expect(quarterly).toMatchObject({ owedBy: '成员单位负责人，2 位', unit: '次' })
  expect(quarterly.periods.map(({ name, current, late }) => [name, current, late])).toEqual([
    ['2026 年第 4 季度', true, 0],
    ['2026 年第 3 季度', false, 2],
    ['2026 年第 2 季度', false, 2],
    ['2026 年第 1 季度', false, 2],
  ])
  for (const { start: _, name: __, subjects, atOrAbove: ___, ...each } of quarterly.periods) {
    const { met, onCourse, atRisk, late, metLate, waived, notOwedYet } = each
    expect(met + onCourse + atRisk + late + metLate + waived + notOwedYet).toBe(2)
    expect(subjects).toBe(2)
  }
})

test('[YL-07] 打开一期看每个岗位，写明怎么算的；自己只看自己的', async () => {
  expect((await one('quarterly')).period?.name).toBe('2026 年第 4 季度')
  const past = await standing('quarterly', 'land-head', '?period=2026-07-01')
  expect(past).toMatchObject({ status: 'late', done: 0, owed: 1, remaining: 1, due: '2026-09-30' })
  expect(past.why[0]).toBe('每期 1 次')
  expect((await one('quarterly', '', 'land-head')).rows.map(({ subject }) => subject.id)).toEqual(['land-head'])
  expect((await one('links', '', 'land-head')).rows).toEqual([])
  expect((await (await as('supervisor')).get('/obligations/unknown')).statusCode).toBe(404)
})

test('[YL-07] 换了人，岗位的账还在，谁在任时做了几次分得清；新人到任那天算新人的', async () => {
  await t.database.asOwner(`update holdings set until = '2026-08-15' where city = 'sample' and post = 'land-head'`)
  await t.database.asOwner(
    `insert into holdings (city, person, post, since) select city, id, 'land-head', '2026-08-15' from people
     where city = 'sample' and login = 'labour-head'`,
  )
  const visit = {
    post: 'land-head',
    enterprise: t.sample.enterprises['enterprise-own'],
    saw: '看了车间',
    cleanConduct: true,
  }
  for (const on of ['2026-08-14', '2026-08-15', '2026-09-01'])
    expect((await send('dispatcher', '/liaison/visits', { ...visit, on })).status).toBe(201)
  expect(await standing('quarterly', 'land-head', '?period=2026-07-01')).toMatchObject({
    status: 'met',
    done: 3,
    holders: [
      { holder: '市自然资源局负责岗', from: '2026-07-01', until: '2026-08-14', acts: 1 },
      { holder: '市人社局负责岗', from: '2026-08-15', until: '2026-09-30', acts: 2 },
    ],
  })
})

test('[YL-07] 豁免要写理由，写明是谁给的；撤回以后照旧算，记录还在', async () => {
  const waiver = { subject: 'industry-head', period: '2026-07-01', reason: '抽调参加防汛，整季不在岗' }
  expect((await send('supervisor', '/obligations/quarterly/waivers', waiver)).status).toBe(403)
  const give = async (more: object = {}) =>
    await send('dispatcher', '/obligations/quarterly/waivers', { ...waiver, ...more })
  expect(await give({ reason: '' })).toMatchObject({ status: 422, field: 'reason' })
  expect(await give({ period: '2026-07-02' })).toMatchObject({ status: 422, field: 'period' })
  expect(await give({ subject: 'clerk' })).toMatchObject({ status: 422, field: 'subject' })
  const one = t.sample.enterprises['enterprise-own']
  expect(await give({ enterprise: one })).toMatchObject({ status: 422, field: 'enterprise' })
  const { id, status } = await give()
  expect(status).toBe(201)
  expect((await give()).code).toBe('already-waived')
  const waived = await standing('quarterly', 'industry-head', '?period=2026-07-01')
  expect(waived).toMatchObject({ status: 'waived', owed: 0, waivers: [{ id, reason: waiver.reason }] })
  expect(waived.why).toContain(`免除，原因：${waiver.reason}`)
  expect((await standing('quarterly', 'industry-head', '?period=2026-04-01')).status).toBe('late')
  expect((await send('dispatcher', `/waivers/${id}/end`, { reason: '提前归队' })).status).toBe(200)
  expect((await send('dispatcher', `/waivers/${id}/end`, { reason: '再撤一次' })).code).toBe('waiver-ended')
  expect((await standing('quarterly', 'industry-head', '?period=2026-07-01')).status).toBe('late')
  const list = (await (await as('supervisor')).get('/waivers')).json<Waivers>()
  expect(list.waivers).toMatchObject([{ id, ended: { reason: '提前归队' }, madeBy: expect.stringContaining('分办岗') }])
  await expect(t.database.asOwner('delete from obligation_waivers')).rejects.toThrow(/kept as they were written/)
})
