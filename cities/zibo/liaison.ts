import { leadersIn, linksOwed, visitsOwed } from '../../engine/city/index.ts'
import type { LiaisonRules, Obligation, PackBody } from '../../engine/city/index.ts'
import { leadersOfCounties, posts } from './posts.ts'

const from = '2026-01-01'

export const bodies: PackBody[] = [
  {
    id: 'leaders',
    name: '市级领导',
    posts: leadersIn(posts, ['committee', 'government', 'congress', 'consultative', 'court', 'procuratorate']),
    duties: ['ZB-09'],
  },
  { id: 'county-leaders', name: '区县领导', posts: leadersOfCounties.map(({ id }) => id), duties: ['ZB-13'] },
]

/** First contact with each enterprise's principal, on record by the end of October. */
const firstContact: Obligation = {
  id: 'first-contact',
  name: '与企业负责人对接',
  owes: { who: 'each-member', body: 'leaders' },
  fulfilment: { act: 'contact' },
  quota: { count: 1, of: 'acts-at-each-link' },
  timing: { opens: from, once: '2026-10-31' },
  restDay: 'stays',
  partial: { joining: 'full', leaving: 'none' },
  reminders: [
    { id: 'near', name: '还有 5 个工作日', at: { before: 5 }, tells: ['subject'] },
    { id: 'late', name: '过期', at: { after: 1 }, tells: ['subject', 'power:liaison.manage'] },
  ],
  from,
  source: '二、实施步骤之三，10 月 31 日前',
  duties: ['ZB-10'],
}

export const obligations: Obligation[] = [
  linksOwed({
    id: 'links',
    name: '担任重点企业联络员',
    body: 'leaders',
    count: 1,
    from,
    duties: ['ZB-09'],
    source: '名单按分管领域分给各位领导，没有写每人几户，按至少 1 户',
  }),
  firstContact,
  visitsOwed({
    id: 'visits',
    name: '到企业蹲点调研',
    body: 'leaders',
    count: 1,
    every: 'year',
    at: 'each-link',
    from,
    duties: ['ZB-11'],
    source: '文件没有写次数，按每户每年至少 1 次',
  }),
]

export const liaison: LiaisonRules = {
  overlap: 'refused',
  channel: 'leader',
  coverage: { of: 'above-scale', target: 100, duties: ['ZB-13'] },
  lead: { called: '联络领导', kinds: ['appeal'], duties: ['ZB-11', 'ZB-12'] },
  duties: ['ZB-11', 'ZB-13'],
}
