import { only } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { city, unknown } from '../row.ts'

const base = `${city}/obligations`
/** Those who oversee what is owed; leaders and heads of units come to it for what is their own. */
const concerned = (status: number) =>
  only({ dispatcher: status, leader: status, supervisor: status, administrator: status })
const overseers = ['dispatcher', 'supervisor', 'administrator'] as const

export const obligationRows: RouteRow[] = [
  {
    method: 'GET',
    url: base,
    expected: concerned(200),
    shows: { text: () => '成员单位负责人', to: overseers },
  },
  {
    method: 'GET',
    url: `${base}/:obligation`,
    path: () => '/obligations/links',
    expected: concerned(200),
    shows: { text: () => '常务副市长', to: overseers },
    shared: true,
  },
  {
    method: 'GET',
    url: `${base}/:obligation/export`,
    path: () => '/obligations/links/export',
    expected: concerned(200),
    shows: { text: () => '常务副市长', to: overseers },
    shared: true,
  },
  {
    method: 'POST',
    url: `${base}/:obligation/waivers`,
    path: () => '/obligations/links/waivers',
    body: () => ({}),
    expected: only({ dispatcher: 422 }),
    shared: true,
  },
  { method: 'GET', url: `${city}/waivers`, expected: concerned(200) },
  {
    method: 'POST',
    url: `${city}/waivers/:id/end`,
    path: () => `/waivers/${unknown}/end`,
    body: () => ({}),
    expected: only({ dispatcher: 422 }),
    really: () => ({ body: { reason: '不再需要' } }),
  },
]
