import { only } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { city, unknown } from '../row.ts'

const base = `${city}/liaison/rosters`
const grades = `${city}/liaison/grades`
/** Whoever comes to liaison reads rosters; the office draws them, heads of counties their own. */
const concerned = (status: number) =>
  only({ dispatcher: status, leader: status, supervisor: status, administrator: status })

export const rosterRows: RouteRow[] = [
  {
    method: 'GET',
    url: base,
    expected: concerned(200),
    shows: { text: () => '市领导联系企业名单', to: ['dispatcher', 'leader', 'supervisor', 'administrator'] },
  },
  { method: 'POST', url: base, body: () => ({}), expected: only({ dispatcher: 422 }) },
  {
    method: 'GET',
    url: grades,
    expected: concerned(200),
    shared: true,
  },
  { method: 'POST', url: grades, body: () => ({}), expected: only({ dispatcher: 422 }) },
  { method: 'GET', url: `${grades}/export`, expected: concerned(200), shared: true },
  { method: 'GET', url: `${base}/:id`, path: () => `/liaison/rosters/${unknown}`, expected: concerned(404) },
  {
    method: 'GET',
    url: `${base}/:id/places`,
    path: () => `/liaison/rosters/${unknown}/places`,
    expected: concerned(404),
  },
  {
    method: 'GET',
    url: `${base}/:id/export`,
    path: () => `/liaison/rosters/${unknown}/export`,
    expected: concerned(404),
  },
  {
    method: 'GET',
    url: `${base}/:id/paper.docx`,
    path: () => `/liaison/rosters/${unknown}/paper.docx`,
    expected: concerned(404),
  },
  {
    method: 'POST',
    url: `${base}/:id/nominations`,
    path: () => `/liaison/rosters/${unknown}/nominations`,
    body: () => ({ part: 'new', enterprise: unknown, reason: '平台经济' }),
    expected: only({ dispatcher: 404 }),
  },
  {
    method: 'POST',
    url: `${base}/:id/nominations/end`,
    path: () => `/liaison/rosters/${unknown}/nominations/end`,
    body: () => ({ nomination: unknown, reason: '已经停业' }),
    expected: only({ dispatcher: 404 }),
  },
  {
    method: 'POST',
    url: `${base}/:id/approve`,
    path: () => `/liaison/rosters/${unknown}/approve`,
    body: () => ({ draft: 1 }),
    expected: only({}),
  },
]
