import { leadersIn, linksOwed, visitsOwed } from '../../engine/city/index.ts'
import type { LiaisonRules, Obligation, PackBody } from '../../engine/city/index.ts'
import { posts } from './posts.ts'

const from = '2026-01-01'

/** The duty is the government's; other leading bodies may take part and owe nothing. */
export const bodies: PackBody[] = [
  { id: 'leaders', name: '市政府领导', posts: leadersIn(posts, ['government']), duties: ['QH-01'] },
]

export const obligations: Obligation[] = [
  linksOwed({
    id: 'links',
    name: '分包联系重点企业',
    body: 'leaders',
    count: 1,
    from,
    duties: ['QH-01'],
    source: '二（一），每人 1 家以上',
  }),
  visitsOwed({
    id: 'visits',
    name: '定期走访分包企业',
    body: 'leaders',
    count: 1,
    every: 'quarter',
    at: 'linked',
    from,
    duties: ['QH-01'],
    source: '二（一）写定期走访，没有写次数，按每季度 1 次',
  }),
]

export const liaison: LiaisonRules = {
  overlap: 'flagged',
  channel: 'visit',
  duties: ['QH-01'],
  notFromDocument: '文件没有写市县可否联系同一户，允许并标出',
}
