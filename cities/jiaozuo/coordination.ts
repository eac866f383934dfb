import type { LadderStep, Tier } from '../../engine/city/index.ts'

/** What kind of problem it is decides who coordinates it (JZ-09). */
export const tiers: Tier[] = [
  {
    id: 'ordinary',
    name: '一般问题：分管工业副市长',
    group: '一般问题',
    coordinator: 'vice-mayor-industry',
    duties: ['JZ-09'],
  },
  {
    id: 'ordinary-finance',
    name: '一般问题：分管金融商贸副市长',
    group: '一般问题',
    coordinator: 'vice-mayor-finance',
    duties: ['JZ-09'],
  },
  {
    id: 'ordinary-construction',
    name: '一般问题：分管城建国土副市长',
    group: '一般问题',
    coordinator: 'vice-mayor-construction',
    duties: ['JZ-09'],
  },
  {
    id: 'ordinary-society',
    name: '一般问题：分管人事教育副市长',
    group: '一般问题',
    coordinator: 'vice-mayor-society',
    duties: ['JZ-09'],
  },
  {
    id: 'major',
    name: '重大问题：常务副市长',
    group: '重大或普遍问题',
    coordinator: 'executive-vice-mayor',
    duties: ['JZ-09'],
  },
  { id: 'common', name: '倾向性、普遍性问题：市长', group: '重大或普遍问题', coordinator: 'mayor', duties: ['JZ-09'] },
  {
    id: 'policy',
    name: '政策性问题：市政府常务会议',
    group: '政策性问题',
    coordinator: 'standing-meeting',
    duties: ['JZ-09'],
  },
]

/** When it stays late, the matter climbs the same tiers. */
export const ladder: LadderStep[] = [
  { name: '督查室督办', to: 'power:appeals.supervise', duties: ['JZ-10', 'JZ-18'] },
  { name: '分管工业副市长', to: 'post:vice-mayor-industry', duties: ['JZ-09'] },
  { name: '常务副市长', to: 'post:executive-vice-mayor', duties: ['JZ-09'] },
  { name: '市长', to: 'post:mayor', duties: ['JZ-09'] },
]
