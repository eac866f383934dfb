import { only, signedIn } from '../roles.ts'
import type { Role, Statuses } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { city, unknown } from '../row.ts'

const all = `${city}/enterprises`
/** The registry is open to the staff of the city; an enterprise sees itself. */
const seeing: Role[] = [
  'ownEnterprise',
  'clerk',
  'dispatcher',
  'ownHandler',
  'otherHandler',
  'leader',
  'supervisor',
  'administrator',
]
/** Searching is for the staff: an enterprise has only itself to find. */
const searching = seeing.filter((role) => role !== 'ownEnterprise')
const editors = (status: number): Statuses => only({ clerk: status, dispatcher: status, administrator: status })
const name = () => '盛泰铸造'

export const enterpriseRows: RouteRow[] = [
  { method: 'GET', url: all, expected: signedIn(200), shows: { text: name, to: seeing } },
  {
    method: 'GET',
    url: all,
    path: () => `/enterprises?q=${encodeURIComponent('盛泰')}`,
    expected: signedIn(200),
    shows: { text: () => '"total":1', to: searching },
  },
  {
    method: 'GET',
    url: `${all}/lookup`,
    path: () => `/enterprises/lookup?q=${encodeURIComponent('盛泰')}`,
    expected: signedIn(200),
    shows: { text: name, to: searching },
  },
  { method: 'GET', url: `${all}/choices`, expected: signedIn(200) },
  { method: 'GET', url: `${all}/export`, expected: signedIn(200), shows: { text: name, to: seeing } },
  {
    method: 'GET',
    url: `${all}/:id`,
    path: (f) => `/enterprises/${f.enterprise}`,
    expected: signedIn(200, { otherEnterprise: 404 }),
    shows: { text: name, to: seeing },
  },
  { method: 'POST', url: all, body: () => ({}), expected: editors(422) },
  {
    method: 'PATCH',
    url: `${all}/:id`,
    path: (f) => `/enterprises/${f.enterprise}`,
    body: () => ({}),
    expected: editors(422),
    really: () => ({ body: { version: 1, name: '改名有限公司' } }),
  },
  {
    method: 'POST',
    url: `${all}/:id/merge`,
    path: () => `/enterprises/${unknown}/merge`,
    body: (f) => ({ duplicate: f.otherEnterprise, reason: '重复登记' }),
    expected: editors(404),
    really: (f) => ({
      path: `/enterprises/${f.enterprise}/merge`,
      body: { duplicate: f.otherEnterprise, reason: '重复登记' },
    }),
  },
]
