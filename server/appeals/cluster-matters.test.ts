import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Matter } from './cluster-matters.ts'
import { clusterMatters } from './cluster-matters.ts'

const matter = (id: string, enterprise: string, words: string, topic = 'power'): Matter => ({
  id,
  enterprise,
  topic,
  words: words.split(' '),
})
const outage = '停电 预告 产线 损失'

describe('[JZ-09] 共性问题由系统跨企业找出', () => {
  test('两家不算，三家才算；同一家说三次只算一家', () => {
    const two = [matter('1', 'a', outage), matter('2', 'b', outage), matter('3', 'a', outage)]
    expect(clusterMatters(two, 3)).toEqual([])
    const [found] = clusterMatters([...two, matter('4', 'c', outage)], 3)
    expect(found).toMatchObject({ topic: 'power', enterprises: 3 })
    expect(found?.matters.toSorted()).toEqual(['1', '2', '3', '4'])
  })

  test('说的不是一回事，或者类别不同，不算在一起', () => {
    const other = [matter('1', 'a', outage), matter('2', 'b', '燃气 开口费 太高'), matter('3', 'c', '蒸汽 压力 不足')]
    expect(clusterMatters(other, 2)).toEqual([])
    const topics = ['power', 'land', 'finance'].map((topic, index) => matter(`${index}`, `${index}`, outage, topic))
    expect(clusterMatters(topics, 2)).toEqual([])
  })

  test('甲像乙、乙像丙，甲和丙便在一处；共有的词说在前面', () => {
    const chain = [
      matter('1', 'a', '停电 预告 产线'),
      matter('2', 'b', '停电 预告 冷库'),
      matter('3', 'c', '停电 冷库 货损'),
    ]
    const [found] = clusterMatters(chain, 3)
    expect(found?.words[0]).toBe('停电')
    expect(found?.words).not.toContain('货损')
  })

  test('单个字和数字不作数', () => {
    const numbers = ['a', 'b', 'c'].map((enterprise, index) =>
      matter(`${index}`, enterprise, `我 3200 2026 ${'甲乙丙'[index]}词`),
    )
    expect(clusterMatters(numbers, 2)).toEqual([])
  })

  test('先来后到不改变结果，大的在前', () => {
    const words = fc.uniqueArray(fc.constantFrom('停电', '预告', '产线', '损失', '冷库', '货损', '电价', '增容'), {
      minLength: 1,
    })
    const matters = fc.array(
      fc.record({ enterprise: fc.constantFrom('a', 'b', 'c', 'd'), topic: fc.constantFrom('power', 'land'), words }),
      { maxLength: 12 },
    )
    const shape = (found: ReturnType<typeof clusterMatters>) =>
      found.map(({ matters: ids }) => ids.toSorted().join()).toSorted()
    fc.assert(
      fc.property(matters, (drawn) => {
        const given = drawn.map((each, index) => ({ ...each, id: `${index}` }))
        const found = clusterMatters(given, 2)
        expect(shape(clusterMatters(given.toReversed(), 2))).toEqual(shape(found))
        expect(found.map(({ enterprises }) => enterprises)).toEqual(
          found.map(({ enterprises }) => enterprises).toSorted((a, b) => b - a),
        )
        for (const { enterprises } of found) expect(enterprises).toBeGreaterThanOrEqual(2)
      }),
      { seed: 20261012 },
    )
  })
})
