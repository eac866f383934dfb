import { describe, expect, test } from 'vitest'
import { calendar2026 } from '../engine/calendar/testing.ts'
import type { CityPack } from '../engine/city/index.ts'
import { planObligation } from '../engine/obligations/plan-obligation.ts'
import { sweep } from '../engine/obligations/sweep.ts'
import type { Act, Standing } from '../engine/obligations/types.ts'
import { ganzhou } from './ganzhou/pack.ts'
import { jiaozuo } from './jiaozuo/pack.ts'
import { puer } from './puer/pack.ts'
import { qinhuangdao } from './qinhuangdao/pack.ts'

const year = { from: '2026-01-01', until: '2026-12-31' }

/** How whoever owes it stands on a day, in every period begun, when meetings of the kind were held on these days. */
function stands(pack: CityPack, id: string, on: string, held: string[], meeting?: string): Standing[] {
  const obligation = pack.obligations.find((each) => each.id === id)!
  const marks = { meeting: meeting ?? obligation.fulfilment.where!['meeting']! }
  const acts = held.map((day, index): Act => ({ id: `m${index}`, kind: 'meeting', subject: 'who', on: day, marks }))
  const plan = planObligation(obligation, calendar2026, year)
  return sweep(plan, [{ id: 'who' }], { acts, waivers: [] }, on).filter(({ period }) => period.start <= on)
}
const statuses = (...args: Parameters<typeof stands>) => stands(...args).map(({ status }) => status)
const kind = (pack: CityPack, id: string) => pack.meetings.find((each) => each.id === id)!
const owes = (pack: CityPack, id: string) => pack.obligations.find((each) => each.id === id)!.owes

describe('普洱', () => {
  test('[PE-01] 市和县每年各开一次大会，12 月 31 日还来得及', () => {
    expect(owes(puer, 'conference-city')).toMatchObject({ who: 'post' })
    expect(owes(puer, 'conference-county')).toEqual({ who: 'each-county' })
    expect(stands(puer, 'conference-city', '2026-12-31', ['2026-12-31'])[0]).toMatchObject({ status: 'met', owed: 1 })
    expect(statuses(puer, 'conference-county', '2027-01-01', [])[0]).toBe('late')
  })

  test('[PE-02] 每两个月见一次面：6 月 30 日算五六月，7 月 1 日算七八月；一年 6 次', () => {
    expect(stands(puer, 'two-monthly', '2026-12-31', [])).toHaveLength(6)
    expect(stands(puer, 'two-monthly', '2026-07-02', ['2026-06-30', '2026-07-01']).map(({ done }) => done)).toEqual([
      0, 0, 1, 1,
    ])
    expect(statuses(puer, 'two-monthly', '2026-03-02', ['2026-02-28'])[0]).toBe('met')
  })
})

describe('赣州', () => {
  test('[GZ-04] 动员会 5 月 15 日是最后一天，宣讲 5 月 31 日是最后一天，每位领导一次', () => {
    expect(statuses(ganzhou, 'mobilisation', '2026-05-16', ['2026-05-15'])).toEqual(['met'])
    expect(statuses(ganzhou, 'mobilisation', '2026-05-16', [])).toEqual(['late'])
    expect(statuses(ganzhou, 'mobilisation', '2026-05-20', ['2026-05-16'])).toEqual(['met-late'])
    expect(statuses(ganzhou, 'preaching', '2026-06-01', ['2026-05-31'])).toEqual(['met'])
    expect(owes(ganzhou, 'preaching')).toEqual({ who: 'each-member', body: 'leaders' })
    expect(kind(ganzhou, 'preaching').countsFor).toBe('leaders-present')
  })

  test('[GZ-04] 宣讲的议程有领导、部门、园区', () => {
    expect(kind(ganzhou, 'preaching').agenda.map(({ by }) => by)).toEqual(['市领导', '市直部门', '园区'])
  })
})

describe('秦皇岛', () => {
  test('[QH-02][QH-04] 恳谈会、银企对接会市县都是每季度一次；形式是早餐会、茶叙会、座谈会', () => {
    for (const id of ['talk', 'matching'])
      for (const level of ['city', 'county'])
        expect(stands(qinhuangdao, `${id}-${level}`, '2026-12-31', [])).toHaveLength(4)
    expect(kind(qinhuangdao, 'talk').forms).toEqual(['早餐会', '茶叙会', '座谈会'])
    expect(kind(qinhuangdao, 'matching').listed).toBe('finance')
  })

  test('[QH-03] 现场办公会市县都是每月一次，问题有三种结果；恳谈会不顶现场办公会', () => {
    expect(stands(qinhuangdao, 'on-site-city', '2026-12-31', [])).toHaveLength(12)
    expect(statuses(qinhuangdao, 'on-site-county', '2026-02-01', ['2026-01-31'])[0]).toBe('met')
    expect(statuses(qinhuangdao, 'on-site-county', '2026-02-01', ['2026-01-31'], 'talk')[0]).toBe('late')
    expect(kind(qinhuangdao, 'on-site').endings).toEqual(['solved', 'handed-out', 'explained'])
  })
})

describe('焦作', () => {
  test('[JZ-01] 联席会没有写次数，按每季度一次，并注明', () => {
    expect(stands(jiaozuo, 'joint', '2026-12-31', [])).toHaveLength(4)
    expect(jiaozuo.obligations.find(({ id }) => id === 'joint')).toMatchObject({
      notFromDocument: expect.any(String) as string,
    })
    const [units] = kind(jiaozuo, 'joint').invited
    expect(units).toMatchObject({
      who: 'units',
      units: expect.arrayContaining(['reform', 'financial-office']) as string[],
    })
  })

  test('[JZ-06] 市县政府主要领导每半年座谈一次：6 月 30 日算上半年', () => {
    expect(owes(jiaozuo, 'talk-city')).toEqual({ who: 'post', post: 'mayor' })
    expect(owes(jiaozuo, 'talk-county')).toEqual({ who: 'each-county' })
    expect(stands(jiaozuo, 'talk-city', '2026-07-01', ['2026-06-30']).map(({ status }) => status)[0]).toBe('met')
    expect(stands(jiaozuo, 'talk-city', '2026-07-01', ['2026-07-01']).map(({ done }) => done)).toEqual([0, 1])
  })
})
