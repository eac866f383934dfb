import { describe, expect, test } from 'vitest'
import type { RunningGrade } from '../../../engine/rosters/types.ts'
import { startTestApp } from '../../testing/app.ts'
import type { ParksView } from './contract.ts'
import type { Listed } from './testing.ts'
import { allocationDriver, approvedRoster } from './testing.ts'

const t = await startTestApp()
const { at, send, get, view, leader, begin, done } = allocationDriver(t)
at('2026-10-12 09:00')

const [industry, executive] = ['vice-mayor-industry', 'executive-vice-mayor']
const inPark = (park: string, grade: RunningGrade, count: number): Listed[] =>
  Array.from({ length: count }, (_, index) => ({ name: `${park}${grade}${index}`, park, grade }))
const parks = (id: string) => get<ParksView>(`/${id}/parks`)
const ruleOf = async (id: string, rule: string) => (await view(id)).rules.find((each) => each.id === rule)

describe('[GZ-07] 每位领导一个园区，园内至少 15 户：好 10、一般 3、困难 2', () => {
  test('没定园区不能计算，差几位写明', async () => {
    await approvedRoster(t, 'graded', 2027, [
      ...inPark('east', 'good', 10),
      ...inPark('east', 'fair', 3),
      ...inPark('east', 'poor', 2),
      ...inPark('hitech', 'good', 10),
      ...inPark('hitech', 'fair', 4),
      ...inPark('hitech', 'poor', 1),
    ])
    const id = await begin('parks', 2027)
    expect(await view(id)).toMatchObject({ parks: true, leadersWithoutPark: 2, computeRefusal: '先定 2 位领导的园区' })
    const { status, code, detail } = await send(`/${id}/compute`)
    expect({ status, code }).toEqual({ status: 409, code: 'park-missing' })
    expect(detail).toContain('分管工业副市长还没有园区')
  })

  test('每个园区写明好、一般、困难各几户，够几位；提出方案写明为什么和差多少', async () => {
    const id = (await get<{ lines: { id: string | null }[] }>('')).lines.find((line) => line.id)!.id!
    const before = await parks(id)
    expect(before.needs).toBe('共 15 户，较好 10 户，一般 3 户，困难 2 户')
    expect(before.parks).toMatchObject([
      { id: 'east', total: 15, byGrade: { good: 10, fair: 3, poor: 2 }, aboveScale: 15, room: 1, leaders: 0 },
      { id: 'hitech', total: 15, byGrade: { good: 10, fair: 4, poor: 1 }, room: 0 },
    ])
    await done(`/${id}/parks/propose`)
    const { leaders } = await parks(id)
    expect(leaders.map(({ park, origin }) => [park, origin])).toEqual([
      ['east', 'proposed'],
      ['hitech', 'proposed'],
    ])
    expect(leaders[1]?.reason).toContain('还差困难 1 户')
  })

  test('困难的只有 1 户，差 1 户写明；第 15 户都在', async () => {
    const id = (await get<{ lines: { id: string | null }[] }>('')).lines.find((line) => line.id)!.id!
    await done(`/${id}/compute`)
    const { leaders, hindrances } = await view(id)
    expect(leaders.map(({ total, byGrade, broken }) => ({ total, ...byGrade, broken }))).toEqual([
      { total: 15, good: 10, fair: 3, poor: 2, other: 0, broken: [] },
      { total: 15, good: 10, fair: 4, poor: 1, other: 0, broken: ['困难'] },
    ])
    expect(await ruleOf(id, 'poor')).toMatchObject({ state: 'broken', notes: ['常务副市长差 1 户'] })
    expect(hindrances).toMatchObject([{ code: 'too-few-enterprises', by: 1 }])
    expect(await ruleOf(id, 'least')).toMatchObject({ state: 'at-bound' })
    const own = await leader(id, industry)
    expect([own.park, own.enterprises.every(({ name }) => name.startsWith('east'))]).toEqual(['东城区', true])
  })

  test('14 户不够：少一户就没做到', async () => {
    await approvedRoster(t, 'graded', 2028, [
      ...inPark('east', 'good', 9),
      ...inPark('east', 'fair', 3),
      ...inPark('east', 'poor', 2),
    ])
    const id = await begin('parks', 2028)
    await done(`/${id}/parks`, { post: industry, park: 'east' })
    await done(`/${id}/parks`, { post: executive, park: 'hitech' })
    await done(`/${id}/compute`)
    const { leaders } = await view(id)
    expect(leaders[0]).toMatchObject({ total: 14, broken: ['户数', '较好'] })
    expect(await ruleOf(id, 'least')).toMatchObject({ state: 'broken', holds: 0, of: 2 })
  })

  test('手定的园区不被方案改掉；没有的园区、不在班子的岗位不收', async () => {
    const { lines } = await get<{ lines: { id: string | null; year: number; plan: { id: string } }[] }>('')
    const id = lines.find(({ plan, year }) => plan.id === 'parks' && year === 2028)!.id!
    await done(`/${id}/parks/propose`)
    expect((await parks(id)).leaders).toMatchObject([
      { park: 'east', origin: 'hand' },
      { park: 'hitech', origin: 'hand' },
    ])
    expect(await send(`/${id}/parks`, { post: industry, park: 'moon' })).toMatchObject({ code: 'park-unknown' })
    expect(await send(`/${id}/parks`, { post: 'clerk', park: 'east' })).toMatchObject({ code: 'leader-unknown' })
  })

  test('不按园区分的方案没有园区这一步', async () => {
    await approvedRoster(t, 'leading', 2027, [{ name: '庚机械' }])
    const id = await begin('leaders', 2027)
    expect(await send(`/${id}/parks/propose`)).toMatchObject({ code: 'no-parks' })
  })
})
