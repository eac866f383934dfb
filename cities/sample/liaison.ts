import { leadersIn, linksOwed, visitsOwed } from '../../engine/city/index.ts'
import type { LiaisonRules, Obligation, PackBody } from '../../engine/city/index.ts'
import { leadersOfCounties, posts } from './organisations.ts'

const duties = ['YL-07']
const from = '2026-01-01'

export const bodies: PackBody[] = [
  { id: 'leaders', name: '市领导', posts: leadersIn(posts, ['government']), duties },
  { id: 'county-leaders', name: '区领导', posts: leadersOfCounties.map(({ id }) => id), duties },
  { id: 'heads', name: '成员单位负责人', posts: ['industry-head', 'land-head'], duties },
]

export const obligations: Obligation[] = [
  linksOwed({ id: 'links', name: '联系企业', body: 'leaders', count: 2, from, duties, source: '每人至少联系 2 户' }),
  visitsOwed({
    id: 'visits',
    name: '走访联系的企业',
    body: 'leaders',
    count: 2,
    every: 'year',
    at: 'each-link',
    from,
    duties,
    source: '每户每年至少走访 2 次',
  }),
  visitsOwed({
    id: 'quarterly',
    name: '每季到企业调研',
    body: 'heads',
    count: 1,
    every: 'quarter',
    at: 'anywhere',
    from,
    duties,
    source: '每季度至少 1 次',
  }),
]

export const liaison: LiaisonRules = {
  overlap: 'refused',
  channel: 'visit',
  coverage: { of: 'above-scale', target: 100, duties },
  bulletins: [
    { id: 'linking', name: '领导联系企业情况', every: 'quarter', to: ['各区', '市直各单位'], minimumLinks: 2, duties },
  ],
  parkUnits: { duties },
  lead: { called: '联系领导', kinds: ['appeal'], duties },
  duties,
}
