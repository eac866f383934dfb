import { everybody, only, seeing, signedIn, whoSees } from '../roles.ts'
import type { Fixture } from '../fixture.ts'
import type { RouteRow } from '../row.ts'
import { city, unknown } from '../row.ts'

const cases = `${city}/cases`
const q = encodeURIComponent('增容')
const title = (f: Fixture) => f.case.title
const readers = [...seeing, 'hotline'] as const
const stale = (f: Fixture) => ({ action: 'accept', data: {}, version: f.case.version - 1 })

export const caseRows: RouteRow[] = [
  { method: 'GET', url: `${city}/case-kinds`, expected: everybody(200) },
  { method: 'GET', url: cases, expected: signedIn(200, { hotline: 200 }), shows: { text: title, to: readers } },
  {
    method: 'GET',
    url: cases,
    path: () => `/cases?q=${q}&size=1`,
    expected: signedIn(200, { hotline: 200 }),
    shows: { text: () => '"total":1', to: readers },
  },
  {
    method: 'GET',
    url: cases,
    path: (f) => `/cases?enterprise=${f.enterprise}&lead=industry`,
    expected: signedIn(200, { hotline: 200 }),
    shows: { text: title, to: readers },
  },
  {
    method: 'GET',
    url: `${cases}/export.xlsx`,
    path: () => `/cases/export.xlsx?mode=all`,
    expected: signedIn(200),
    shows: { text: title, to: seeing },
  },
  { method: 'GET', url: `${cases}/views`, expected: signedIn(200), shows: { text: () => '等电的', to: ['clerk'] } },
  { method: 'POST', url: `${cases}/views`, body: () => ({}), expected: signedIn(422) },
  {
    method: 'DELETE',
    url: `${cases}/views/:id`,
    path: () => `/cases/views/${unknown}`,
    expected: signedIn(404),
    really: (f) => ({ path: `/cases/views/${f.view}` }),
  },
  {
    method: 'GET',
    url: `${cases}/:ref`,
    path: (f) => `/cases/${f.case.id}`,
    expected: whoSees(200, { hotline: 200 }),
    shows: { text: title, to: readers },
  },
  {
    method: 'GET',
    url: `${cases}/:ref`,
    path: (f) => `/cases/${encodeURIComponent(f.case.number)}`,
    expected: whoSees(200, { hotline: 200 }),
    shows: { text: title, to: readers },
  },
  {
    method: 'GET',
    url: `${cases}/:ref/explanation`,
    path: (f) => `/cases/${f.case.id}/explanation?timer=handle`,
    expected: whoSees(200),
  },
  {
    method: 'GET',
    url: `${cases}/:ref/urging-notice.docx`,
    path: (f) => `/cases/${f.case.id}/urging-notice.docx`,
    expected: only({ dispatcher: 200, ownHandler: 200, otherHandler: 404, leader: 200, supervisor: 200 }),
    shows: { text: title, to: ['dispatcher', 'ownHandler', 'leader', 'supervisor'] },
  },
  {
    method: 'POST',
    url: `${cases}/:ref/actions`,
    path: (f) => `/cases/${f.case.id}/actions`,
    body: stale,
    expected: whoSees(409),
  },
  {
    method: 'POST',
    url: `${cases}/bulk`,
    body: (f) => ({ action: 'accept', data: {}, cases: [{ id: f.case.id, version: f.case.version - 1 }] }),
    expected: signedIn(200),
    shows: { text: (f) => f.case.number, to: seeing },
  },
]
