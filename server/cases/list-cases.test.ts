import { beforeAll, describe, expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import { lights } from './case-lights.ts'
import type { CaseList } from './contract.ts'
import { caseDriver, usualHandOut } from './testing.ts'

const t = await startTestApp()
const { act, as, at, open } = caseDriver(t)

const list = async (who: string, query: string): Promise<CaseList> => {
  const response = await (await as(who)).get(`/cases?${query}`)
  expect(response.statusCode, response.body).toBe(200)
  return response.json()
}
const ids = ({ rows }: CaseList) => rows.map(({ id }) => id)
const lightOf = async (id: string, who = 'clerk') => {
  for (const light of lights) if (ids(await list(who, `light=${light}&size=200`)).includes(id)) return light
  return null
}

const made: Record<string, string> = {}

/** One case in each kind of stage, all opened on Monday 2026-10-12. */
beforeAll(async () => {
  at('2026-10-12 09:00')
  const own = { body: '二期产线增容 3200 千伏安，供电方案没有批复。' }
  made['registered'] = await open('enterprise-own', own)
  made['handedOut'] = await open('enterprise-own', { body: '厂区外道路挖开两月，货车进不来。' })
  await act('clerk', made['handedOut'], 'accept')
  await act('dispatcher', made['handedOut'], 'hand-out', { ...usualHandOut, lead: 'land' })
  made['waiting'] = await open('enterprise-other', { body: '首次用工补贴没有到账，请核实。' })
  await act('clerk', made['waiting'], 'accept')
  await act('dispatcher', made['waiting'], 'hand-out', { ...usualHandOut, lead: 'labour' })
  await act('labour-handler', made['waiting'], 'sign')
  await act('labour-handler', made['waiting'], 'ask-enterprise', { text: '请补充用工合同' })
  made['withdrawn'] = await open('enterprise-other', { body: '想问问贷款贴息怎么申报。' })
  await act('enterprise-other', made['withdrawn'], 'withdraw')
})

describe('[YL-03] 灯：到期这一刻不算逾期，过一毫秒就算', () => {
  test.each([
    ['当天登记，次日下班前受理', '2026-10-12 09:00:00', 'near'],
    ['到期当天', '2026-10-13 00:00:00', 'today'],
    ['到期这一刻', '2026-10-13 17:30:00', 'today'],
    ['过了一毫秒', '2026-10-13 17:30:00.001', 'late'],
  ])('受理时限：%s', async (_, moment, light) => {
    at(moment)
    expect(await lightOf(made['registered']!)).toBe(light)
  })

  test.each([
    ['还剩四个工作日', '2026-10-15 23:59:59', 'ok'],
    ['还剩三个工作日', '2026-10-16 00:00:00', 'near'],
    ['周末不减', '2026-10-18 12:00:00', 'near'],
    ['当天', '2026-10-21 08:00:00', 'today'],
    ['次日', '2026-10-22 00:00:00', 'late'],
  ])('办理时限 7 个工作日：%s', async (_, moment, light) => {
    at(moment)
    expect(await lightOf(made['handedOut']!)).toBe(light)
  })

  test('等企业补件的是暂停，了结的没有灯', async () => {
    at('2026-12-01 09:00')
    expect(await lightOf(made['waiting']!)).toBe('hold')
    expect(await lightOf(made['withdrawn']!)).toBeNull()
  })

  test('每件在办的恰有一盏灯，页签上的数就是打开后的行数', async () => {
    for (const moment of ['2026-10-12 09:00:00', '2026-10-16 20:00:00', '2026-10-21 17:30:00', '2026-11-30 09:00:00']) {
      at(moment)
      const { counts, total } = await list('clerk', 'size=200')
      expect(total).toBe(3)
      expect(lights.reduce((sum, light) => sum + counts[light], 0)).toBe(counts.all)
      for (const light of lights) {
        const found = await list('clerk', `light=${light}&size=200`)
        expect([found.total, found.rows.length], `${light} ${moment}`).toEqual([counts[light], counts[light]])
        expect(found.counts).toEqual(counts)
      }
      const both = await list('clerk', 'light=late,hold,late')
      expect(both.total).toBe(counts.late + counts.hold)
      expect(both.rows).toHaveLength(both.total)
    }
  })
})

describe('[GZ-10] 台账', () => {
  test('按编号找：全写、少写年份或类别都行；按原话、按企业名称找', async () => {
    at('2026-10-12 10:00')
    const found = async (q: string) => ids(await list('clerk', `mode=all&q=${encodeURIComponent(q)}`))
    const number = (await list('clerk', `q=${encodeURIComponent('增容')}`)).rows[0]!.number
    for (const q of [number, '2026-1', '1', '0001', ' 诉 2026 - 0001 '])
      expect(await found(q), q).toContain(made['registered'])
    expect(await found('货车')).toEqual([made['handedOut']])
    expect((await found('绿源食品')).toSorted()).toEqual([made['waiting'], made['withdrawn']].toSorted())
    expect(await found('。！')).toEqual([])
    expect(await found(`'; drop table cases; --`)).toEqual([])
  })

  test.each([
    ['stage=registered', ['registered']],
    ['lead=land', ['handedOut']],
    ['lead=land,labour', ['handedOut', 'waiting']],
    ['unit=labour', ['waiting']],
    ['pending=question', ['waiting']],
    ['mode=ended', ['withdrawn']],
    ['mode=ended&ending=withdrawn,merged', ['withdrawn']],
    ['mode=all&from=2026-10-12&to=2026-10-12', ['registered', 'handedOut', 'waiting', 'withdrawn']],
    ['mode=all&from=2026-10-13', []],
    ['mode=all&to=2026-10-11', []],
    ['mode=all&closedFrom=2026-10-12&closedTo=2026-10-12', ['withdrawn']],
    ['topic=land', []],
    ['mode=ended&light=late', []],
  ])('条件 %s', async (query, expected) => {
    at('2026-10-12 10:00')
    const found = await list('clerk', query)
    expect(ids(found).toSorted()).toEqual(expected.map((name) => made[name]).toSorted())
    expect(found.total).toBe(expected.length)
  })

  test.each([
    ['light=red', '“时限”应为late'],
    ['mine=all', '“和我有关”应为task'],
    ['pending=x', '“等着定的”应为extension'],
    ['ligth=late', '没有“ligth”这一项，请去掉。'],
    ['size=0', '“每页件数”应不小于 1。'],
    ['from=2026-02-30', '“登记日起”应为'],
  ])('写错的条件说得出错在哪里：%s', async (query, sentence) => {
    const response = await (await as('clerk')).get(`/cases?${query}`)
    expect(response.statusCode).toBe(422)
    expect(response.json<{ detail: string }>().detail).toContain(sentence)
  })

  test('每种次序翻页都不重不漏', async () => {
    at('2026-10-14 09:00')
    for (let more = 0; more < 5; more += 1) await open('clerk', { channel: 'phone' })
    const sorts = ['due', '-due', 'registered', '-registered', 'number', '-number', 'last', '-last']
    for (const sort of sorts) {
      const whole = ids(await list('clerk', `mode=all&size=200&sort=${sort}`))
      const pages = [1, 2, 3].map((page) => list('clerk', `mode=all&size=3&page=${page}&sort=${sort}`))
      expect((await Promise.all(pages)).flatMap(ids), sort).toEqual(whole)
    }
    expect(ids(await list('clerk', 'size=3&page=9'))).toEqual([])
  })
})
