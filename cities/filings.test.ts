import { describe, expect, test } from 'vitest'
import { calendar2026 } from '../engine/calendar/testing.ts'
import type { CityPack } from '../engine/city/index.ts'
import { planObligation } from '../engine/obligations/plan-obligation.ts'
import { sweep } from '../engine/obligations/sweep.ts'
import type { Act } from '../engine/obligations/types.ts'
import { ganzhou } from './ganzhou/pack.ts'
import { puer } from './puer/pack.ts'
import { qinhuangdao } from './qinhuangdao/pack.ts'
import { zibo } from './zibo/pack.ts'

const find = (pack: CityPack, id: string) => pack.obligations.find((each) => each.id === id)!

/** How a unit that handed something in on these days stands on a day, in the period that begins with `start`. */
function stands(pack: CityPack, id: string, on: string, made: readonly string[] = [], start = '2026-01-01') {
  const plan = planObligation(find(pack, id), calendar2026, { from: '2026-01-01', until: '2026-12-31' })
  const acts = made.map((day): Act => ({
    id: day,
    kind: plan.obligation.fulfilment.act as 'filing',
    subject: 'unit',
    on: day,
    marks: { filing: id },
    forPeriod: start,
  }))
  const standing = sweep(plan, [{ id: 'unit' }], { acts, waivers: [] }, on).find(
    ({ period }) => period.start === start,
  )!
  return [standing.status, standing.due]
}

const owing = (pack: CityPack, id: string): string[] => {
  const { owes } = find(pack, id)
  const posts = owes.who === 'each-member' ? pack.bodies.find((body) => body.id === owes.body)!.posts : []
  return posts.map((id) => pack.posts.find((post) => post.id === id)!.organisation)
}

const unitsOfKind = ({ organisations }: CityPack, ...kinds: string[]) =>
  organisations.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)

describe('淄博', () => {
  test('[ZB-13] 每个区县和功能区 10 月 20 日前报方案，当天报还算按时', () => {
    expect(owing(zibo, 'county-plan')).toEqual(unitsOfKind(zibo, 'county', 'park'))
    expect(stands(zibo, 'county-plan', '2026-10-20')).toEqual(['at-risk', '2026-10-20'])
    expect(stands(zibo, 'county-plan', '2026-10-21')).toEqual(['late', '2026-10-20'])
    expect(stands(zibo, 'county-plan', '2026-10-21', ['2026-10-20'])[0]).toBe('met')
    expect(stands(zibo, 'county-plan', '2026-10-21', ['2026-10-21'])[0]).toBe('met-late')
  })
})

describe('普洱', () => {
  test('[PE-28] 两个指挥部每季度汇报，次季首月 10 日为限', () => {
    expect(owing(puer, 'headquarters-report')).toEqual(['private-economy-office', 'investment-committee'])
    expect(stands(puer, 'headquarters-report', '2026-07-10', [], '2026-04-01')).toEqual(['at-risk', '2026-07-10'])
    expect(stands(puer, 'headquarters-report', '2026-07-11', [], '2026-04-01')[0]).toBe('late')
    expect(stands(puer, 'headquarters-report', '2026-07-11', ['2026-07-10'], '2026-04-01')[0]).toBe('met')
  })
})

describe('赣州', () => {
  test('[GZ-01] 清楚的出细则，只有方向的出方案；5 月 20 日为限', () => {
    expect(find(ganzhou, 'rules').owes).toEqual({ who: 'each-department' })
    expect(find(ganzhou, 'rules').papers!.map(({ id }) => id)).toEqual(['rules', 'work-plan'])
    expect(stands(ganzhou, 'rules', '2026-05-20')).toEqual(['at-risk', '2026-05-20'])
    expect(stands(ganzhou, 'rules', '2026-05-21')[0]).toBe('late')
  })

  test('[GZ-08] 先调研后方案：25 日报告、31 日方案，都写明联系哪个园区', () => {
    for (const [id, day] of [
      ['park-survey', '2026-05-25'],
      ['support-plan', '2026-05-31'],
    ] as const) {
      expect(find(ganzhou, id).papers![0]!.names).toEqual(['park', 'county'])
      expect(stands(ganzhou, id, day)).toEqual(['at-risk', day])
      expect(stands(ganzhou, id, '2026-06-01', [day])[0]).toBe('met')
    }
    expect(ganzhou.posts.find(({ id }) => id === 'visiting-reviewer')!.powers).toEqual(['liaison.manage'])
  })

  test('[GZ-16] 四个小组各报任务分工', () => {
    expect(owing(ganzhou, 'group-plan')).toEqual(unitsOfKind(ganzhou, 'office').slice(-4))
  })
})

test('[QH-06] 每个县区报本级“五个一”', () => {
  expect(owing(qinhuangdao, 'own-five')).toEqual(unitsOfKind(qinhuangdao, 'county', 'park'))
  expect(stands(qinhuangdao, 'own-five', '2026-07-01')).toEqual(['late', '2026-06-30'])
})
