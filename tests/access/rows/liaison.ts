import { only } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { city, unknown } from '../row.ts'

const base = `${city}/liaison`
/** Those who oversee liaison; leaders and heads of units come to it for what is their own. */
const concerned = (status: number) =>
  only({ dispatcher: status, leader: status, supervisor: status, administrator: status })
const overseers = ['dispatcher', 'supervisor', 'administrator'] as const
const leader = 'vice-mayor-industry'

export const liaisonRows: RouteRow[] = [
  {
    method: 'GET',
    url: base,
    expected: concerned(200),
    shows: { text: () => '常务副市长', to: overseers },
  },
  {
    method: 'GET',
    url: `${base}/export`,
    expected: concerned(200),
    shows: { text: () => '常务副市长', to: overseers },
  },
  {
    method: 'GET',
    url: `${base}/posts/:post`,
    path: () => '/liaison/posts/executive-vice-mayor',
    expected: { ...concerned(200), leader: 404 },
    shared: true,
  },
  {
    method: 'GET',
    url: `${base}/posts/:post`,
    path: () => `/liaison/posts/${leader}`,
    expected: concerned(200),
    shared: true,
  },
  { method: 'POST', url: `${base}/links`, body: () => ({}), expected: only({ dispatcher: 422 }) },
  {
    method: 'POST',
    url: `${base}/links/:id/end`,
    path: () => `/liaison/links/${unknown}/end`,
    body: () => ({}),
    expected: only({ dispatcher: 422 }),
    shared: true,
  },
  { method: 'POST', url: `${base}/visits`, body: () => ({}), expected: concerned(422) },
  {
    method: 'GET',
    url: `${base}/visits/:id`,
    path: () => `/liaison/visits/${unknown}`,
    expected: concerned(404),
  },
  {
    method: 'POST',
    url: `${base}/visits/:id/corrections`,
    path: () => `/liaison/visits/${unknown}/corrections`,
    body: () => ({}),
    expected: concerned(422),
    really: () => ({
      body: {
        version: 1,
        correction: '日期写错',
        enterprise: unknown,
        on: '2026-10-01',
        saw: '看了车间',
        cleanConduct: true,
      },
    }),
  },
  { method: 'POST', url: `${base}/contacts`, body: () => ({}), expected: concerned(422) },
]
