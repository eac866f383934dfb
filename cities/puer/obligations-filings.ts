import { filingOwed } from '../../engine/city/index.ts'
import type { Obligation, PackBody } from '../../engine/city/index.ts'

export const filingBodies: PackBody[] = [
  {
    id: 'headquarters',
    name: '两个指挥部负责岗',
    posts: ['private-economy-office-head', 'investment-committee-head'],
    duties: ['PE-28'],
  },
]

/** Both headquarters report to their leading groups; how often is not written. */
export const filingsOwed: Obligation[] = [
  filingOwed({
    id: 'headquarters-report',
    name: '指挥部向领导小组汇报',
    act: 'report',
    owes: { who: 'each-member', body: 'headquarters' },
    papers: [{ id: 'report', name: '进展报告', asks: '写明重大事项进展、需要领导小组协调的问题' }],
    timing: { every: 'quarter', due: { month: 4, day: 10 } },
    from: '2026-01-01',
    source: '（八），文件写定期，没有写多久一次，按每季度一次、次季首月 10 日前',
    duties: ['PE-28'],
    notFromDocument: '文件写定期汇报，没有写多久一次，按每季度一次、次季首月 10 日前',
  }),
]
