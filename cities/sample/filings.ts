import { filingOwed } from '../../engine/city/index.ts'
import type { Obligation } from '../../engine/city/index.ts'

const duties = ['YL-05']
const from = '2026-01-01'

/** What is handed in: once by the county, once a year by departments, and a report a quarter. */
export const filingsOwed: Obligation[] = [
  filingOwed({
    id: 'county-plan',
    name: '区县落实方案',
    act: 'filing',
    owes: { who: 'each-county' },
    papers: [{ id: 'plan', name: '落实方案', asks: '写明机制、分工和时间' }],
    timing: { opens: '2026-09-01', once: '2026-10-20' },
    from,
    source: '10 月 20 日前备案',
    duties,
  }),
  filingOwed({
    id: 'rules',
    name: '配套细则',
    act: 'filing',
    owes: { who: 'each-department', only: ['industry', 'land', 'finance'] },
    papers: [
      { id: 'rules', name: '办法或细则', asks: '政策清楚的：写明流程和时限' },
      { id: 'work-plan', name: '工作方案', asks: '只有方向的：写明举措', names: ['county'] },
    ],
    timing: { every: 'year', due: { month: 11, day: 20 } },
    from,
    source: '每年 11 月 20 日前',
    duties,
  }),
  filingOwed({
    id: 'progress',
    name: '季度进展报告',
    act: 'report',
    owes: { who: 'post', post: 'industry-head' },
    papers: [{ id: 'report', name: '进展报告', asks: '写明进展和要协调的问题' }],
    timing: { every: 'quarter', due: { month: 4, day: 10 } },
    from: '2026-07-01',
    source: '每季度后 10 日内',
    duties,
  }),
]
