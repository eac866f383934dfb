import { leadersIn, linksOwed, visitsOwed } from '../../engine/city/index.ts'
import type { LiaisonRules, Obligation, PackBody } from '../../engine/city/index.ts'
import { posts } from './posts.ts'

const from = '2026-01-01'

export const bodies: PackBody[] = [
  {
    id: 'leaders',
    name: '市四班子成员',
    posts: leadersIn(posts, ['committee', 'government', 'congress', 'consultative']),
    duties: ['PE-04'],
  },
]

/** Two enterprises and two visits a year: the visits are each leader's, at whichever of the linked enterprises. */
export const obligations: Obligation[] = [
  linksOwed({
    id: 'links',
    name: '挂钩联系民营企业',
    body: 'leaders',
    count: 2,
    from,
    duties: ['PE-04'],
    source: '（二），每人 2 户以上',
  }),
  visitsOwed({
    id: 'visits',
    name: '到挂钩企业调研',
    body: 'leaders',
    count: 2,
    every: 'year',
    at: 'linked',
    from,
    duties: ['PE-05'],
    source: '（二），每年不少于 2 次',
  }),
]

export const liaison: LiaisonRules = {
  overlap: 'flagged',
  channel: 'visit',
  duties: ['PE-04'],
  notFromDocument: '文件没有写市县可否联系同一户，允许并标出',
}
