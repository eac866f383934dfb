import { filingOwed } from '../../engine/city/index.ts'
import type { Obligation, PackBody } from '../../engine/city/index.ts'
import { parksAndCounties } from './organisations.ts'

export const filingBodies: PackBody[] = [
  {
    id: 'territories',
    name: '各区县和功能区负责岗',
    posts: parksAndCounties.map(({ id }) => `${id}-head`),
    duties: ['ZB-13'],
  },
]

/** Districts and zones file their own plan with the liaison office; links are for a year, and so is the plan. */
export const filingsOwed: Obligation[] = [
  filingOwed({
    id: 'county-plan',
    name: '联络员落实方案备案',
    act: 'filing',
    owes: { who: 'each-member', body: 'territories' },
    papers: [
      {
        id: 'plan',
        name: '落实方案',
        asks: '写明本地机制和责任分工，附规上企业联系名单，市里已联系的不再列入',
      },
    ],
    timing: { every: 'year', due: { month: 10, day: 20 } },
    from: '2026-01-01',
    source: '二 6，10 月 20 日前报市联络员办备案；联系按年，方案也每年报',
    duties: ['ZB-13'],
  }),
]
