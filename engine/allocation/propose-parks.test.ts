import { expect, test } from 'vitest'
import type { ParkCount } from './propose-parks.ts'
import { needsOf, proposeParks, roomOf } from './propose-parks.ts'
import { aRule } from './testing.ts'
import type { LoadRule } from './types.ts'

const rules = [
  aRule({ kind: 'load', min: 15 }),
  aRule({ kind: 'load', grade: '较好', min: 10 }),
  aRule({ kind: 'load', grade: '一般', min: 3 }),
  aRule({ kind: 'load', grade: '困难', min: 2 }),
] as LoadRule[]
const needs = needsOf(rules)
const park = (id: string, good: number, fair: number, poor: number): ParkCount => ({
  id,
  name: id,
  total: good + fair + poor,
  byGrade: { 较好: good, 一般: fair, 困难: poor },
})

test('[GZ-07] 一个园区够几位领导，看最缺的那一档', () => {
  expect(roomOf(park('东园', 10, 3, 2), needs)).toBe(1)
  expect(roomOf(park('东园', 40, 12, 1), needs)).toBe(0)
  expect(roomOf(park('东园', 20, 6, 4), needs)).toBe(2)
  expect(roomOf(park('东园', 19, 6, 4), needs)).toBe(1)
})

test('[GZ-07] 先各园区一位，再给还有余地的；上年的园区有余地就不变', () => {
  const parks = [park('东园', 30, 9, 6), park('西园', 10, 3, 2)]
  const leaders = [{ id: '甲' }, { id: '乙' }, { id: '丙', previous: '东园' }, { id: '丁' }]
  expect(proposeParks(leaders, parks, needs).map((each) => [each.leader, each.park])).toEqual([
    ['丙', '东园'],
    ['甲', '西园'],
    ['乙', '东园'],
    ['丁', '东园'],
  ])
})

test('[GZ-07] 手定的园区不动，占着余地', () => {
  const parks = [park('东园', 10, 3, 2), park('西园', 10, 3, 2)]
  const [proposal, ...others] = proposeParks(
    [
      { id: '甲', given: '东园' },
      { id: '乙', previous: '东园' },
    ],
    parks,
    needs,
  )
  expect(proposal).toEqual({
    leader: '乙',
    park: '西园',
    reason: '西园有 15 户（较好 10、一般 3、困难 2），够 1 位领导',
    lacks: [],
  })
  expect(others).toEqual([])
})

test('[GZ-07] 都不够时放到差得最少的园区，说差多少', () => {
  const both = [park('东园', 10, 3, 2), park('西园', 10, 4, 1)]
  expect(proposeParks([{ id: '甲' }, { id: '乙' }], both, needs)[1]).toMatchObject({ park: '西园' })
  const [proposal] = proposeParks([{ id: '甲' }], [park('东园', 10, 4, 1)], needs)
  expect(proposal).toMatchObject({ park: '东园', lacks: [{ grade: '困难', by: 1 }] })
  expect(proposal?.reason).toContain('各园区都不够')
})

test('没有园区就没有方案；没有户数要求时平均分', () => {
  expect(proposeParks([{ id: '甲' }], [], needs)).toEqual([])
  const parks = [park('东园', 3, 0, 0), park('西园', 0, 0, 0)]
  expect(proposeParks([{ id: '甲' }, { id: '乙' }], parks, []).map((each) => each.park)).toEqual(['东园', '西园'])
})
