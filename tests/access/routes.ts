import type { Method } from '../../server/testing/agent.ts'
import type { Fixture } from './fixture.ts'
import type { Role, Statuses } from './roles.ts'
import { everybody, only, signedIn } from './roles.ts'

/**
 * One line for each form in which a route is called: single row, list, export, search, count. A registered route without
 * a line fails the test. Changes are asked for with a body that is refused after the access check (422, 404, 409), so
 * that the matrix changes nothing.
 */
export interface RouteRow {
  method: Method
  /** The pattern as registered. */
  url: string
  expected: Statuses
  /** What follows the city in the address when it is asked: parameters filled in, and a query. */
  path?: (fixture: Fixture) => string
  body?: (fixture: Fixture) => object
  /** A text that the answer holds for these roles and for no others, such as a case's number in a list. */
  shows?: { text: (fixture: Fixture) => string; to: Role[] }
  /** For a single row: how it would really be asked for, to see that the other city's administrator does not find it. */
  really?: (fixture: Fixture) => { path?: string; body?: object }
  /** Signs in anew, for a route that ends the session. */
  fresh?: boolean
}

const city = '/api/cities/:city'
const admin = `${city}/admin`
const unknown = '00000000-0000-7000-8000-000000000000'
const administrator = (status: number) => only({ administrator: status })

export const routes: RouteRow[] = [
  { method: 'GET', url: '/api/health', expected: everybody(200) },
  { method: 'GET', url: '/api/cities', expected: everybody(200) },
  { method: 'GET', url: '/api/setup', expected: everybody(200) },
  { method: 'POST', url: '/api/setup', expected: everybody(422), body: () => ({}) },

  { method: 'GET', url: '/api/calendar/due-date', expected: everybody(422) },
  { method: 'GET', url: '/api/calendar/years', expected: everybody(200) },
  { method: 'GET', url: '/api/calendar/years/:year', expected: everybody(404) },
  { method: 'GET', url: `${city}/calendar`, expected: everybody(200) },
  { method: 'POST', url: `${admin}/calendar/notice`, expected: administrator(422), body: () => ({}) },
  // The years are the nation's, so that no city has a row of its own here: the address is asked with a year that is none.
  { method: 'POST', url: `${admin}/calendar/years/:year`, expected: administrator(404), body: () => ({}) },

  { method: 'GET', url: city, expected: everybody(200) },
  { method: 'GET', url: `${city}/session`, expected: signedIn(200, { stranger: 204, neighbour: 204 }) },
  { method: 'POST', url: `${city}/session`, expected: everybody(422), body: () => ({}) },
  { method: 'PATCH', url: `${city}/session`, expected: signedIn(422), body: () => ({}) },
  { method: 'POST', url: `${city}/session/password`, expected: signedIn(422), body: () => ({}) },
  { method: 'DELETE', url: `${city}/session`, expected: everybody(204), fresh: true },

  { method: 'GET', url: `${admin}/organisations`, expected: administrator(200) },
  { method: 'GET', url: `${admin}/posts`, expected: administrator(200) },
  { method: 'GET', url: `${admin}/people`, expected: administrator(200) },
  { method: 'GET', url: `${admin}/people`, path: () => '/admin/people?q=labour-head', expected: administrator(200) },
  { method: 'POST', url: `${admin}/people`, expected: administrator(422), body: () => ({}) },
  {
    method: 'GET',
    url: `${admin}/people/:person`,
    path: (f) => `/admin/people/${f.person}`,
    expected: administrator(200),
  },
  {
    method: 'PATCH',
    url: `${admin}/people/:person`,
    path: (f) => `/admin/people/${f.person}`,
    body: () => ({}),
    expected: administrator(422),
    really: () => ({ body: { name: '改名' } }),
  },
  {
    method: 'POST',
    url: `${admin}/people/:person/password`,
    path: () => `/admin/people/${unknown}/password`,
    expected: administrator(404),
    really: (f) => ({ path: `/admin/people/${f.person}/password` }),
  },
  {
    method: 'POST',
    url: `${admin}/people/:person/holdings`,
    path: (f) => `/admin/people/${f.person}/holdings`,
    body: () => ({}),
    expected: administrator(422),
    really: () => ({ body: { post: 'clerk', since: '2026-10-12' } }),
  },
  {
    method: 'PATCH',
    url: `${admin}/people/:person/holdings`,
    path: (f) => `/admin/people/${f.person}/holdings`,
    body: () => ({}),
    expected: administrator(422),
    really: () => ({ body: { post: 'labour-head', until: '2026-10-13' } }),
  },
  { method: 'GET', url: `${admin}/changes`, expected: administrator(200) },
  {
    method: 'GET',
    url: `${admin}/api-keys`,
    expected: administrator(200),
    shows: { text: (f) => f.key, to: ['administrator'] },
  },
  { method: 'POST', url: `${admin}/api-keys`, expected: administrator(422), body: () => ({}) },
  {
    method: 'DELETE',
    url: `${admin}/api-keys/:key`,
    path: () => `/admin/api-keys/${unknown}`,
    expected: administrator(404),
    really: (f) => ({ path: `/admin/api-keys/${f.key}` }),
  },
]
