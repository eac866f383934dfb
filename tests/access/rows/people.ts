import { only } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { admin, city, unknown } from '../row.ts'

const administrator = (status: number) => only({ administrator: status })

/** Whoever keeps the registry of enterprises opens their accounts. */
const registry = (status: number) => only({ clerk: status, dispatcher: status, administrator: status })
const accounts = `${city}/enterprise-accounts`

export const peopleRows: RouteRow[] = [
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
    url: `${admin}/people/:person/second-step/end`,
    path: () => `/admin/people/${unknown}/second-step/end`,
    expected: administrator(404),
    really: (f) => ({ path: `/admin/people/${f.person}/second-step/end` }),
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
  {
    method: 'GET',
    url: accounts,
    expected: registry(200),
    shows: { text: () => 'enterprise-own', to: ['clerk', 'dispatcher', 'administrator'] },
  },
  { method: 'POST', url: accounts, body: () => ({}), expected: registry(422) },
  {
    method: 'POST',
    url: `${accounts}/:person/password`,
    path: (f) => `/enterprise-accounts/${f.person}/password`,
    expected: registry(404),
    really: (f) => ({ path: `/enterprise-accounts/${f.account}/password` }),
  },
  {
    method: 'PATCH',
    url: `${accounts}/:person`,
    path: (f) => `/enterprise-accounts/${f.person}`,
    body: () => ({ active: false }),
    expected: registry(404),
    really: (f) => ({ path: `/enterprise-accounts/${f.account}` }),
  },
]
