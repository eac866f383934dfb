import { describe, expect, test } from 'vitest'
import { systemViewer } from '../../access/viewer.ts'
import { caseDriver } from '../../cases/testing.ts'
import { startTestApp } from '../../testing/app.ts'
import type { GradePage } from './grade-contract.ts'
import type { PlacePage } from './contract.ts'
import { enterEnterprises } from './testing.ts'

const t = await startTestApp()
const { as, at } = caseDriver(t)
at('2026-10-14 09:00')

const ids = await enterEnterprises(t, {
  东一铸造: {},
  东二机械: {},
  高新软件: { district: 'hitech' },
  东三小店: { aboveScale: false },
})

interface Answer {
  status: number
  code?: string
  changed?: string[]
  errors?: { field: string }[]
}
const report = async (who: string, names: Record<string, string>, year = 2026): Promise<Answer> => {
  const rows = Object.entries(names).map(([name, grade]) => ({ enterprise: ids[name], grade }))
  const response = await (await as(who)).post('/liaison/grades', { year, rows })
  return { status: response.statusCode, ...response.json<Omit<Answer, 'status'>>() }
}
const grades = async (who = 'dispatcher', query = '?year=2026') =>
  (await (await as(who)).get(`/liaison/grades${query}`)).json<GradePage>()

describe('[YL-07] [GZ-06] 区县上报企业运行情况', () => {
  test('区里的岗位只看、只报自己的；有一户不是自己的，一户也不写', async () => {
    expect((await grades('east-handler')).rows.map(({ name }) => name)).toEqual(['东一铸造', '东二机械'])
    expect(await report('east-handler', { 东一铸造: 'good', 高新软件: 'fair' })).toMatchObject({
      status: 422,
      errors: [{ field: 'rows.1.enterprise' }],
    })
    expect(await t.database.asOwner('select from enterprise_grades')).toEqual([])
    expect((await report('east-handler', { 东一铸造: 'good' })).changed).toEqual([ids['东一铸造']])
    expect((await report('industry-head', { 东二机械: 'good' })).status).toBe(403)
  })

  test('数据库也不让区里的岗位写别的区县', async () => {
    const viewer = {
      ...systemViewer('sample'),
      post: 'east-head',
      posts: ['east-head'],
      organisations: ['east'],
      powers: ['enterprises.grade'],
      reach: 'organisation' as const,
    }
    const write = (enterprise: string) =>
      t.app.database.transaction(viewer, (tx) =>
        tx.query(
          `insert into enterprise_grades (city, id, enterprise, year, grade, organisation, made_at, made_by)
           values ('sample', gen_random_uuid(), $1, 2020, 'good', 'east', now(), '东城区负责岗')`,
          [enterprise],
        ),
      )
    await expect(write(ids['高新软件']!)).rejects.toThrow('row-level security')
    await write(ids['东一铸造']!)
  })

  test('报过的可以改，原来的留着；没有变的不再写一遍', async () => {
    expect((await report('east-head', { 东一铸造: 'good', 东二机械: 'poor' })).changed).toEqual([ids['东二机械']])
    expect((await report('dispatcher', { 东二机械: 'fair', 高新软件: 'good' })).status).toBe(200)
    const kept = await t.database.asOwner<{ grade: string }>(
      'select grade from enterprise_grades where enterprise = $1 order by id',
      [ids['东二机械']],
    )
    expect(kept.map(({ grade }) => grade)).toEqual(['poor', 'fair'])
    const { rows, counts } = await grades()
    expect(rows.find(({ name }) => name === '东二机械')).toMatchObject({ grade: 'fair', unit: '市企服办' })
    expect(counts).toEqual({ good: 2, fair: 1, poor: 0, none: 0 })
  })

  test('没有上报的在前，按区县看还缺几户；最多报到下一年', async () => {
    await report('east-head', { 东一铸造: 'good' }, 2027)
    const { rows, districts } = await grades('dispatcher', '?year=2027')
    expect(rows.map(({ name, grade, lastYear }) => [name, grade, lastYear])).toEqual([
      ['东二机械', null, 'fair'],
      ['高新软件', null, 'good'],
      ['东一铸造', 'good', 'good'],
    ])
    expect(districts.map(({ id, counts }) => [id, counts.none])).toEqual([
      ['east', 1],
      ['hitech', 1],
    ])
    expect((await grades('dispatcher', '?year=2027&grade=none')).total).toBe(2)
    expect((await report('east-head', { 东一铸造: 'good' }, 2028)).status).toBe(422)
  })

  test('名单按上报的分类生成，没有上报的、不是规上的不在里面', async () => {
    const dispatcher = await as('dispatcher')
    const drawn = await dispatcher.post('/liaison/rosters', { rule: 'graded', year: 2026 })
    const { id } = drawn.json<{ id: string }>()
    const { rows } = (await dispatcher.get(`/liaison/rosters/${id}/places`)).json<PlacePage>()
    expect(rows.map(({ name, grade, why }) => [name, grade, why[0]])).toEqual([
      ['东一铸造', 'good', '规模以上企业，区县上报运行情况较好，列入。'],
      ['东二机械', 'fair', '规模以上企业，区县上报运行情况一般，列入。'],
      ['高新软件', 'good', '规模以上企业，区县上报运行情况较好，列入。'],
    ])
  })
})
