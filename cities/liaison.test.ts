import { describe, expect, test } from 'vitest'
import { calendar2026 } from '../engine/calendar/testing.ts'
import { planObligation } from '../engine/obligations/plan-obligation.ts'
import { sweep } from '../engine/obligations/sweep.ts'
import type { Act, Standing } from '../engine/obligations/types.ts'
import type { CityPack } from '../engine/city/index.ts'
import { ganzhou } from './ganzhou/pack.ts'
import { jiaozuo } from './jiaozuo/pack.ts'
import { puer } from './puer/pack.ts'
import { qinhuangdao } from './qinhuangdao/pack.ts'
import { zibo } from './zibo/pack.ts'

const year = { from: '2026-01-01', until: '2026-12-31' }

type Done = Omit<Act, 'id' | 'subject'>

/** How a member who holds so many links, and did these things, stands on a day in the last period that has begun. */
function stands(pack: CityPack, id: string, on: string, links: number, acts: Done[]): Standing {
  const obligation = pack.obligations.find((each) => each.id === id)!
  const linked = Array.from({ length: links }, (_, index) => ({ object: `e${index + 1}`, ...year }))
  const facts = { acts: acts.map((act, index) => ({ id: `a${index}`, subject: 'mayor', ...act })), waivers: [] }
  const plan = planObligation(obligation, calendar2026, year)
  return sweep(plan, [{ id: 'mayor', links: linked }], facts, on).findLast(({ period }) => period.start <= on)!
}

const visit = (object: string, on: string) => ({ kind: 'visit', object, on }) as const
const members = (pack: CityPack, body: string) => pack.bodies.find(({ id }) => id === body)!.posts

describe('普洱', () => {
  test('[PE-04] 四班子成员每人挂钩 2 户才够', () => {
    expect(members(puer, 'leaders')).toEqual(
      expect.arrayContaining(['party-secretary', 'mayor', 'congress-chair', 'consultative-chair']),
    )
    expect(stands(puer, 'links', '2026-11-01', 1, [])).toMatchObject({ done: 1, owed: 2, remaining: 1 })
    expect(stands(puer, 'links', '2026-11-01', 2, [])).toMatchObject({ done: 2, status: 'met' })
  })

  test('[PE-05] 一年到挂钩企业调研 2 次；不是挂钩的不算，同一天同一户算一次', () => {
    const at = (acts: Done[], on = '2026-12-31') => stands(puer, 'visits', on, 2, acts)
    expect(at([visit('e1', '2026-03-02'), visit('e9', '2026-04-02')])).toMatchObject({ done: 1, remaining: 1 })
    expect(at([visit('e1', '2026-03-02'), visit('e1', '2026-03-02')])).toMatchObject({ done: 1 })
    expect(at([visit('e1', '2026-03-02'), visit('e2', '2026-12-31')])).toMatchObject({ status: 'met' })
    expect(at([visit('e1', '2026-03-02')], '2027-01-01')).toMatchObject({ status: 'late' })
  })
})

describe('赣州', () => {
  test('[GZ-07] 14 户不够，15 户够', () => {
    expect(stands(ganzhou, 'links', '2026-11-01', 14, []).remaining).toBe(1)
    expect(stands(ganzhou, 'links', '2026-11-01', 15, []).status).toBe('met')
  })
})

describe('秦皇岛', () => {
  test('[QH-01] 分包 1 家以上，每季度到分包的企业去', () => {
    expect(stands(qinhuangdao, 'links', '2026-11-01', 0, []).remaining).toBe(1)
    expect(stands(qinhuangdao, 'links', '2026-11-01', 1, []).status).toBe('met')
    const summer = [visit('e1', '2026-09-30')]
    expect(stands(qinhuangdao, 'visits', '2026-09-30', 1, summer).status).toBe('met')
    expect(stands(qinhuangdao, 'visits', '2026-10-08', 1, summer).done).toBe(0)
  })
})

describe('淄博', () => {
  test('[ZB-10] 10 月 31 日对接上算按期，11 月 1 日才对接是过期', () => {
    const contact = (on: string) => [{ kind: 'contact', object: 'e1', on } as const]
    expect(stands(zibo, 'first-contact', '2026-10-31', 1, [])).not.toMatchObject({ status: 'late' })
    expect(stands(zibo, 'first-contact', '2026-11-01', 1, [])).toMatchObject({ status: 'late' })
    expect(stands(zibo, 'first-contact', '2026-11-09', 1, contact('2026-10-31'))).toMatchObject({ status: 'met' })
    expect(stands(zibo, 'first-contact', '2026-11-09', 1, contact('2026-11-01'))).toMatchObject({ status: 'met-late' })
  })
})

describe('焦作', () => {
  test('成员单位负责人每季度到任何一家企业调研一次（JZ-06 的走访部分）', () => {
    expect(members(jiaozuo, 'heads')).toContain('land-head')
    const done = [visit('anywhere', '2026-03-31')]
    expect(stands(jiaozuo, 'quarterly', '2026-03-31', 0, done).status).toBe('met')
    expect(stands(jiaozuo, 'quarterly', '2026-06-30', 0, done)).toMatchObject({ done: 0, remaining: 1 })
    expect(stands(jiaozuo, 'quarterly', '2026-07-01', 0, done).period.start).toBe('2026-07-01')
  })
})
