import ExcelJS from 'exceljs'
import { beforeAll, expect, test } from 'vitest'
import type { Viewer } from '../access/viewer.ts'
import { systemViewer } from '../access/viewer.ts'
import { startTestApp } from '../testing/app.ts'
import type { CaseList, CaseView } from './contract.ts'
import { binder, caseScope } from './policy.ts'
import { caseDriver, usualHandOut } from './testing.ts'

const t = await startTestApp()
const { act, as, open } = caseDriver(t)

/** `land-2` is another unit than `land`, however alike they look. */
const siblings = { land: 'land-handler', 'land-2': 'land-2-handler' } as const
const bodies = { land: '厂房的不动产登记办不下来，请协调。', 'land-2': '土地出让合同迟迟没有签，请协调。' } as const
const made: Record<string, { id: string; number: string }> = {}

beforeAll(async () => {
  await t.database.asOwner(`insert into organisations (city, id, name, short_name, kind)
    values ('sample', 'land-2', '云澜市自然资源局二分局', '自然资源二分局', 'department')`)
  await t.database.asOwner(`insert into posts (city, id, organisation, name, powers, reach)
    values ('sample', 'land-2-handler', 'land-2', '承办岗', '{appeals.handle}', 'organisation')`)
  await t.database.asOwner(`insert into people (city, id, login, name, password_hash, password_changed_at, created_at)
    select city, gen_random_uuid(), 'land-2-handler', name, password_hash, password_changed_at, created_at
    from people where city = 'sample' and login = 'land-handler'`)
  await t.database.asOwner(`insert into holdings (city, person, post, since)
    select city, id, 'land-2-handler', '2026-01-01' from people where city = 'sample' and login = 'land-2-handler'`)
  for (const lead of ['land', 'land-2'] as const) {
    const id = await open('enterprise-own', { body: bodies[lead] })
    await act('clerk', id, 'accept')
    const { number } = await act('dispatcher', id, 'hand-out', { ...usualHandOut, lead })
    made[lead] = { id, number }
  }
})

const viewerOf = (organisation: string): Viewer => ({
  ...systemViewer('sample'),
  reach: 'organisation',
  organisations: [organisation],
  posts: [`${organisation}-handler`],
})

test.each([
  ['land', 'land-2'],
  ['land-2', 'land'],
] as const)('[YL-03] %s 只看到自己的，看不到 %s 的：列表、搜索、件数、视图、导出、单件', async (own, sibling) => {
  const agent = await as(siblings[own])
  const [mine, theirs] = [made[own]!, made[sibling]!]
  const lists = [
    'mode=all',
    `q=${encodeURIComponent(mine.number)}`,
    `unit=${own}`,
    'mine=task',
    'light=ok,near',
    `lead=${own}`,
  ]
  for (const query of lists) {
    const found = (await agent.get(`/cases?${query}`)).json<CaseList>()
    expect([found.total, found.counts.all, found.rows.map(({ id }) => id)], query).toEqual([1, 1, [mine.id]])
  }
  const words = encodeURIComponent(sibling === 'land' ? '不动产' : '土地出让')
  for (const query of [
    `q=${encodeURIComponent(theirs.number)}`,
    `q=${words}`,
    `unit=${sibling}`,
    `lead=${sibling}`,
    `enterprise=${t.sample.enterprises['enterprise-other']}`,
  ]) {
    const found = (await agent.get(`/cases?mode=all&${query}`)).json<CaseList>()
    expect([found.total, found.counts.all, found.rows], query).toEqual([0, 0, []])
  }
  const views = (await agent.get('/cases/views')).json<CaseView[]>()
  expect(views.find(({ id }) => id === 'open')?.count).toBe(1)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await agent.get('/cases/export.xlsx?mode=all')).rawPayload as unknown as ArrayBuffer)
  expect(book.worksheets[0]?.getColumn(1).values.slice(2)).toEqual([mine.number])
  const unseen = [
    await agent.get(`/cases/${theirs.id}`),
    await agent.get(`/cases/${encodeURIComponent(theirs.number)}`),
    await agent.get(`/cases/${theirs.id}/explanation?timer=handle`),
    await agent.post(`/cases/${theirs.id}/actions`, { action: 'sign', data: {}, version: 3 }),
  ]
  const absent = await agent.get('/cases/00000000-0000-7000-8000-000000000000')
  for (const response of unseen) expect([response.statusCode, response.json()]).toEqual([404, absent.json()])
})

test('[YL-03] 第一把锁：没有第二把也只认自己的', async () => {
  const seen = async (viewer: Viewer) => {
    const { bind, values } = binder()
    const rows = await t.database.asOwner<{ number: string }>(
      `select number from cases c where ${caseScope(viewer, bind)} order by number`,
      values,
    )
    return rows.map(({ number }) => number)
  }
  const both = [made['land']!.number, made['land-2']!.number]
  const enterprise = (id: string): Viewer => ({ ...systemViewer('sample'), reach: 'enterprise', enterprise: id })
  const { 'enterprise-own': own, 'enterprise-other': other } = t.sample.enterprises
  expect(await seen(viewerOf('land'))).toEqual([made['land']!.number])
  expect(await seen(viewerOf('land-2'))).toEqual([made['land-2']!.number])
  expect(await seen(viewerOf('finance'))).toEqual([])
  expect(await seen(viewerOf('office'))).toEqual([])
  expect(await seen(enterprise(own))).toEqual(both)
  expect(await seen(enterprise(other))).toEqual([])
  expect(await seen({ ...systemViewer('sample'), reach: 'city' })).toEqual(both)
  expect(await seen({ ...systemViewer('neighbour'), reach: 'city' })).toEqual([])
  expect(await seen({ ...systemViewer('sample'), reach: 'public' })).toEqual([])
  expect(await seen({ ...viewerOf('land'), organisations: [] })).toEqual([])
})

test('[YL-03] 第二把锁：语句里忘了写范围，数据库也只给看自己的', async () => {
  for (const own of ['land', 'land-2'] as const) {
    const seen = await t.database.transaction(viewerOf(own), async (tx) => [
      await tx.many('select number from cases'),
      await tx.many('select distinct case_id as id from case_actions'),
      await tx.many('select distinct case_id as id from case_timers'),
      await tx.many(`select cases_with_words('协调'::tsquery) as id`),
    ])
    const { id, number } = made[own]!
    expect(seen).toEqual([[{ number }], [{ id }], [{ id }], [{ id }]])
  }
})

test('[YL-02] 办过的每一步，谁也改不了、删不了，哪怕是系统自己的身份', async () => {
  const asSystem = (sql: string) => t.database.system('sample', (tx) => tx.query(sql))
  await expect(asSystem(`update case_actions set data = '{}'`)).rejects.toThrow(/permission denied/)
  await expect(asSystem('delete from case_actions')).rejects.toThrow(/permission denied/)
  await expect(asSystem('delete from cases')).rejects.toThrow(/permission denied/)
  await expect(t.database.asOwner(`update case_actions set data = '{}'`)).rejects.toThrow('kept as they were written')
  await expect(t.database.asOwner('delete from case_actions')).rejects.toThrow('kept as they were written')
})
