import { expect, test } from 'vitest'
import type { QuotaPeriod, QuotaSubject } from '../../server/meetings/contract.ts'
import { periodsOf, runningPeriod, standingOf } from './quota-standing.ts'

const quarter = (number: number, done: number): QuotaPeriod => ({
  label: `第 ${number} 季度`,
  start: `2026-0${number * 3 - 2}-01`,
  end: `2026-0${number * 3}-30`,
  due: `2026-0${number * 3}-30`,
  status: done > 0 ? 'met' : 'late',
  done,
  owed: 1,
  remaining: done > 0 ? 0 : 1,
  meetings: [],
})

const subject = (id: string, behind: number, ...done: number[]): QuotaSubject => ({
  post: { id, name: '负责岗', unit: id },
  behind,
  periods: done.map((each, index) => quarter(index + 1, each)),
})

test('the running period is the last that has begun', () => {
  const { periods } = subject('甲县', 0, 1, 0, 0)
  expect(runningPeriod(periods, '2026-03-31')?.label).toBe('第 1 季度')
  expect(runningPeriod(periods, '2026-04-01')?.label).toBe('第 2 季度')
  expect(runningPeriod(periods, '2025-12-31')).toBeUndefined()
})

test('[QH-02] what is held counts up to what is owed, and the worst stands first', () => {
  const subjects = [subject('甲县', 1, 1, 0), subject('乙县', 2, 0, 0), subject('丙县', 0, 1, 3)]
  const standing = standingOf({ subjects }, '2026-05-01')
  expect(standing).toMatchObject({ label: '第 2 季度', start: '2026-04-01', done: 1, owed: 3 })
  expect(standing.behind.map(({ post }) => post.id)).toEqual(['乙县', '甲县'])
})

test('whoever joined in the middle does not hide the periods before', () => {
  const late: QuotaSubject = { ...subject('丁县', 0), periods: [quarter(2, 1)] }
  expect(periodsOf({ subjects: [late, subject('甲县', 0, 1, 1)] })).toEqual(['第 1 季度', '第 2 季度'])
  expect(standingOf({ subjects: [] }, '2026-05-01')).toMatchObject({ label: null, done: 0, owed: 0 })
})
