import { leadersIn, linksOwed, visitsOwed } from '../../engine/city/index.ts'
import type { LiaisonRules, Obligation, PackBody } from '../../engine/city/index.ts'
import { leadersOfCounties, posts } from './posts.ts'

const from = '2026-01-01'

export const bodies: PackBody[] = [
  {
    id: 'leaders',
    name: '市四班子成员',
    posts: leadersIn(posts, ['committee', 'government', 'congress', 'consultative']),
    duties: ['PE-04'],
  },
  {
    id: 'county-leaders',
    name: '县（区）领导班子成员',
    posts: leadersOfCounties.map(({ id }) => id),
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
  linksOwed({
    id: 'county-links',
    name: '县区领导挂钩联系民营企业',
    body: 'county-leaders',
    count: 2,
    from,
    duties: ['PE-04'],
    source: '（二），市、县（区）领导每人 2 户以上',
  }),
  visitsOwed({
    id: 'county-visits',
    name: '县区领导到挂钩企业调研',
    body: 'county-leaders',
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
  bulletins: [
    {
      id: 'linking',
      name: '领导挂钩联系民营企业情况',
      every: 'quarter',
      to: ['各县（区）党委、政府', '市直各单位'],
      minimumLinks: 2,
      duties: ['PE-06'],
    },
  ],
  lead: { called: '纾困主管', kinds: ['appeal'], duties: ['PE-31'] },
  duties: ['PE-04'],
  notFromDocument: '文件没有写市县可否联系同一户，允许并标出',
}
