import { expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import type { CaseList, CaseView } from './contract.ts'
import { caseDriver, usualHandOut } from './testing.ts'

const t = await startTestApp()
const { act, as, at, open } = caseDriver(t)
at('2026-10-12 09:00')

const views = async (who: string) => (await (await as(who)).get('/cases/views')).json<CaseView[]>()
const save = async (who: string, view: object) => (await as(who)).post('/cases/views', view)
const remove = async (who: string, id: string) => (await (await as(who)).del(`/cases/views/${id}`)).statusCode
const query = (filter: object) =>
  new URLSearchParams(Object.entries(filter).map(([key, value]): [string, string] => [key, String(value)])).toString()

test('[GZ-10] 岗位一登录就有自己的视图，件数和打开后的行数一致', async () => {
  const id = await open('enterprise-own')
  await open('enterprise-own')
  await act('clerk', id, 'accept')
  await act('dispatcher', id, 'hand-out', usualHandOut)
  expect((await views('clerk')).map(({ name }) => name)).toEqual(['待我受理', '我登记的', '全部在办'])
  expect((await views('industry-handler')).map(({ name }) => name)).toEqual(['待我签收', '我单位在办', '全部在办'])
  for (const who of [
    'clerk',
    'dispatcher',
    'arbiter',
    'supervisor',
    'industry-handler',
    'labour-handler',
    'vice-mayor-industry',
    'enterprise-own',
  ]) {
    for (const { name, count, filter } of await views(who)) {
      const list = (await (await as(who)).get(`/cases?${query(filter)}`)).json<CaseList>()
      expect([list.total, list.rows.length], `${who} ${name}`).toEqual([count, count])
    }
  }
  expect((await views('clerk')).find(({ id }) => id === 'to-accept')?.count).toBe(1)
  expect((await views('industry-handler')).find(({ id }) => id === 'to-sign')?.count).toBe(1)
})

test('[GZ-10] 存下的视图：自己的自己看，共用的同单位看，只有存的岗位能删', async () => {
  const own = (await save('clerk', { name: '用电的', shared: false, filter: { topic: 'power' } })).json<{
    id: string
  }>()
  const shared = (await save('clerk', { name: '逾期的', shared: true, filter: { light: 'late' } })).json<{
    id: string
  }>()
  const saved = async (who: string) => (await views(who)).filter(({ group }) => group !== 'mine')
  expect(await saved('clerk')).toMatchObject([
    { id: own.id, name: '用电的', group: 'saved', removable: true, filter: { topic: 'power' }, count: 2 },
    { id: shared.id, name: '逾期的', group: 'shared', removable: true, count: 0 },
  ])
  expect(await saved('dispatcher')).toMatchObject([{ id: shared.id, group: 'shared', removable: false }])
  expect(await saved('industry-handler')).toEqual([])
  expect(await saved('enterprise-own')).toEqual([])
  expect([
    await remove('dispatcher', shared.id),
    await remove('supervisor', own.id),
    await remove('clerk', 'x'),
  ]).toEqual([404, 404, 404])
  expect([await remove('clerk', own.id), await remove('clerk', shared.id), await remove('clerk', own.id)]).toEqual([
    204, 204, 404,
  ])
  expect(await saved('clerk')).toEqual([])
})

test.each([
  [{ name: '', shared: false, filter: {} }, 'name'],
  [{ name: '视'.repeat(31), shared: false, filter: {} }, 'name'],
  [{ name: '错的', shared: false, filter: { light: 'red' } }, 'filter.light'],
  [{ name: '错的', shared: false, filter: { colour: 'red' } }, 'filter.colour'],
])('存不了的视图说得出错在哪里 %#', async (view, field) => {
  const response = await save('clerk', view)
  expect(response.statusCode).toBe(422)
  expect(response.json<{ errors: { field: string }[] }>().errors[0]?.field).toBe(field)
})

test('企业没有岗位，存不了视图', async () => {
  expect((await save('enterprise-own', { name: '我的', shared: false, filter: {} })).statusCode).toBe(403)
})
