import { leadersIn, linksOwed } from '../../engine/city/index.ts'
import type { LiaisonRules, Obligation, PackBody } from '../../engine/city/index.ts'
import { leadersOfCounties, posts } from './posts.ts'

export const bodies: PackBody[] = [
  {
    id: 'leaders',
    name: '市厅级领导',
    posts: leadersIn(posts, ['committee', 'government', 'congress', 'consultative']),
    duties: ['GZ-07'],
  },
  {
    id: 'county-leaders',
    name: '县（市、区）和经开区领导',
    posts: leadersOfCounties.map(({ id }) => id),
    duties: ['GZ-07'],
  },
]

export const obligations: Obligation[] = [
  linksOwed({
    id: 'links',
    name: '挂点联系规上企业',
    body: 'leaders',
    count: 15,
    from: '2026-01-01',
    duties: ['GZ-07'],
    source: '三（一）1，每人至少 15 户',
  }),
]

export const liaison: LiaisonRules = {
  overlap: 'flagged',
  channel: 'visit',
  parkUnits: { duties: ['GZ-08'] },
  duties: ['GZ-07'],
  notFromDocument: '文件没有写市县可否联系同一户，允许并标出',
}
