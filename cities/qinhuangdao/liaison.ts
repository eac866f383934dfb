import { leadersIn, linksOwed, visitsOwed } from '../../engine/city/index.ts'
import type { LiaisonRules, Obligation, PackBody } from '../../engine/city/index.ts'
import { leadersOfCounties, posts } from './posts.ts'

const from = '2026-01-01'

/** Of a county's leaders those of its government; the party's owe nothing here. */
const governing = leadersOfCounties.map(({ id }) => id).filter((id) => !id.endsWith('-leader-1'))

/** The duty is the government's; other leading bodies may take part and owe nothing. */
export const bodies: PackBody[] = [
  { id: 'leaders', name: '市政府领导', posts: leadersIn(posts, ['government']), duties: ['QH-01'] },
  { id: 'county-leaders', name: '县（区）政府领导', posts: governing, duties: ['QH-01'] },
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
  linksOwed({
    id: 'county-links',
    name: '县区领导分包联系重点企业',
    body: 'county-leaders',
    count: 1,
    from,
    duties: ['QH-01'],
    source: '二（一），市、县（区）政府领导每人 1 家以上',
  }),
  visitsOwed({
    id: 'county-visits',
    name: '县区领导定期走访分包企业',
    body: 'county-leaders',
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
  bulletins: [
    {
      id: 'linking',
      name: '重点企业联系服务工作进度',
      every: 'quarter',
      to: ['各县、区人民政府', '市级各联络部门'],
      minimumLinks: 1,
      duties: ['QH-07'],
      notFromDocument: '文件写定期通报，没有写多久一次，按每季度',
    },
  ],
  lead: { called: '分包领导', kinds: ['appeal'], duties: ['QH-01'] },
  duties: ['QH-01'],
  notFromDocument: '文件没有写市县可否联系同一户，允许并标出',
}
