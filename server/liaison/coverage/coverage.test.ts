import { beforeAll, describe, expect, test } from 'vitest'
import { caseDriver } from '../../cases/testing.ts'
import { startTestApp } from '../../testing/app.ts'
import type { Coverage, CoverageList } from './contract.ts'

const t = await startTestApp()
const { as, at } = caseDriver(t)
const leader = 'vice-mayor-industry'
const { 'enterprise-own': own, 'enterprise-other': other } = t.sample.enterprises

const coverage = async (who = 'dispatcher') => (await (await as(who)).get('/liaison/coverage')).json<Coverage>()
const list = async (query: string, who = 'dispatcher') =>
  (await (await as(who)).get(`/liaison/coverage/enterprises?${query}`)).json<CoverageList>()
const assign = async (who: string, post: string, enterprises: string[]) => {
  const response = await (await as(who)).post('/liaison/coverage/links', { post, enterprises, reason: '补上缺口' })
  return { status: response.statusCode, ...response.json<{ code?: string; linked?: number }>() }
}

beforeAll(async () => {
  at('2026-10-12 09:00')
  await t.database.asOwner(`update enterprises set above_scale = true, district = 'east' where id = $1`, [own])
  await t.database.asOwner(`update enterprises set above_scale = true, district = 'hitech' where id = $1`, [other])
})

describe('[ZB-13] 规上企业都要有领导联系', () => {
  test('没有人联系的列为缺口', async () => {
    expect(await coverage()).toMatchObject({
      of: '规上企业',
      target: 100,
      total: { total: 2, gaps: 2, percent: 0, light: { name: 'near', words: '缺 2 户' } },
    })
    expect((await list('show=gaps')).rows.map(({ districtName }) => districtName)).toEqual(['东城区', '高新区'])
    expect((await list('show=gaps&district=east')).rows.map(({ id }) => id)).toEqual([own])
  })

  test('区县负责岗只看本区县，只能把本区县的企业分给本区县领导', async () => {
    expect((await coverage('east-head')).rows.map(({ district }) => district)).toEqual(['east'])
    expect((await list('show=all', 'east-head')).rows.map(({ id }) => id)).toEqual([own])
    expect((await list('show=all', 'east-head')).assignable.map(({ id }) => id)).toEqual([
      'east-head',
      'east-leader-1',
      'east-leader-2',
      'east-leader-3',
    ])
    expect(await assign('east-head', leader, [own])).toMatchObject({ status: 403 })
    expect(await assign('east-head', 'east-leader-2', [other])).toMatchObject({ status: 422, code: 'other-district' })
    expect(await assign('industry-head', 'industry-head', [own])).toMatchObject({ status: 403 })
    expect(await assign('east-head', 'east-leader-2', [own])).toMatchObject({ status: 201, linked: 1 })
    expect((await coverage('east-head')).total).toMatchObject({ byCounty: 1, gaps: 0, percent: 100 })
    expect((await coverage('industry-head')).rows).toEqual([])
  })

  test('有一户分不了，整批都不分；市、区县不重复', async () => {
    expect(await assign('dispatcher', leader, [other, own])).toMatchObject({ status: 409, code: 'linked-elsewhere' })
    expect((await coverage()).total.gaps).toBe(1)
    expect(await assign('dispatcher', leader, [other])).toMatchObject({ status: 201 })
    expect((await coverage()).total).toMatchObject({ gaps: 0, percent: 100, light: { name: 'ok', words: '已覆盖' } })
  })

  test('两边都联系的标为重复', async () => {
    await t.database.asOwner(
      `insert into liaison_links select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(),
         'level', 'city', 'post', $2::text))).* from liaison_links l where enterprise = $1 and until is null`,
      [own, leader],
    )
    expect((await coverage()).total).toMatchObject({ both: 1, byCity: 2, byCounty: 1 })
    expect((await list('show=overlaps')).rows.map(({ id, by }) => [id, by.length])).toEqual([[own, 2]])
  })

  test('解除的当天就是缺口，上一年的联系不算', async () => {
    await t.database.asOwner(`update liaison_links set until = '2026-10-12', end_reason = '测试'`)
    expect((await coverage()).total.gaps).toBe(2)
    await t.database.asOwner(
      `update liaison_links set until = null, end_reason = null, year = 2025, since = '2025-01-01'`,
    )
    expect((await coverage()).total.gaps).toBe(2)
  })
})
