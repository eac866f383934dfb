import { leadersIn, linksOwed, visitsOwed } from '../../engine/city/index.ts'
import type { LiaisonRules, Obligation, PackBody } from '../../engine/city/index.ts'
import { organisations } from './organisations.ts'
import { leadersOfCounties, posts } from './posts.ts'

const from = '2026-01-01'
const members = organisations.filter(({ kind, duties }) => kind === 'department' && duties.includes('JZ-01'))

export const bodies: PackBody[] = [
  {
    id: 'leaders',
    name: '市领导',
    posts: leadersIn(posts, ['committee', 'government', 'congress', 'consultative']).filter(
      (id) => id !== 'standing-meeting',
    ),
    duties: ['JZ-02'],
  },
  {
    id: 'heads',
    name: '领导小组成员单位负责人',
    posts: members.map(({ id }) => `${id}-head`),
    duties: ['JZ-06'],
  },
  { id: 'county-leaders', name: '县（市、区）领导', posts: leadersOfCounties.map(({ id }) => id), duties: ['JZ-02'] },
]

export const obligations: Obligation[] = [
  linksOwed({
    id: 'links',
    name: '分包联系重点企业',
    body: 'leaders',
    count: 1,
    from,
    duties: ['JZ-02'],
    source: '一（二），没有写每人几户，按至少 1 户',
  }),
  visitsOwed({
    id: 'quarterly',
    name: '每季度到企业调研',
    body: 'heads',
    count: 1,
    every: 'quarter',
    at: 'anywhere',
    from,
    duties: ['JZ-06'],
    source: '二（一）2，至少每季度 1 次',
  }),
]

/** A city key enterprise is its county's as well, so that both may link it. */
export const liaison: LiaisonRules = {
  overlap: 'flagged',
  channel: 'leader',
  coverage: { of: 'key', target: 100, duties: ['JZ-02'] },
  duties: ['JZ-02'],
}
