import { only } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { city, unknown } from '../row.ts'

const base = `${city}/liaison`
/** Those who oversee liaison; leaders and heads of units come to it for what is their own. */
const concerned = (status: number) =>
  only({ dispatcher: status, leader: status, supervisor: status, administrator: status })
const overseers = ['dispatcher', 'supervisor', 'administrator'] as const
const enterprises = (status: number) => only({ ownEnterprise: status, otherEnterprise: status })
const leader = 'vice-mayor-industry'
const answer = { act: 'confirm', version: 1 }

export const liaisonServiceRows: RouteRow[] = [
  {
    method: 'GET',
    url: `${base}/cards`,
    expected: concerned(200),
    shows: { text: () => '常务副市长', to: overseers },
  },
  {
    method: 'GET',
    url: `${base}/posts/:post/card`,
    path: () => `/liaison/posts/${leader}/card`,
    expected: concerned(200),
    shared: true,
  },
  {
    method: 'PUT',
    url: `${base}/posts/:post/card`,
    path: () => `/liaison/posts/${leader}/card`,
    body: () => ({}),
    expected: concerned(422),
    shared: true,
  },
  {
    method: 'POST',
    url: `${base}/posts/:post/card/sendings`,
    path: () => '/liaison/posts/executive-vice-mayor/card/sendings',
    body: () => ({ linked: true }),
    expected: only({ dispatcher: 409, leader: 404, supervisor: 403, administrator: 403 }),
    shared: true,
  },
  { method: 'GET', url: `${base}/first-contacts`, expected: concerned(200) },
  { method: 'GET', url: `${base}/first-contacts/export`, expected: concerned(200) },
  { method: 'GET', url: `${base}/appointments`, expected: concerned(200) },
  { method: 'POST', url: `${base}/appointments`, body: () => ({}), expected: concerned(422) },
  {
    method: 'POST',
    url: `${base}/appointments/:id/answers`,
    path: () => `/liaison/appointments/${unknown}/answers`,
    body: () => answer,
    expected: concerned(404),
  },
  {
    method: 'GET',
    url: `${base}/visits/:id/versions`,
    path: () => `/liaison/visits/${unknown}/versions`,
    expected: concerned(404),
  },
  { method: 'GET', url: `${base}/coverage`, expected: concerned(200) },
  {
    method: 'GET',
    url: `${base}/coverage/enterprises`,
    path: () => '/liaison/coverage/enterprises?show=all',
    expected: concerned(200),
  },
  { method: 'GET', url: `${base}/coverage/export`, expected: concerned(200) },
  { method: 'POST', url: `${base}/coverage/links`, body: () => ({}), expected: only({ dispatcher: 422 }) },
  { method: 'GET', url: `${base}/bulletins`, expected: concerned(200) },
  {
    method: 'GET',
    url: `${base}/bulletins/:kind/:period`,
    path: () => '/liaison/bulletins/linking/2026-3',
    expected: { ...concerned(200), leader: 404 },
    shared: true,
  },
  {
    method: 'GET',
    url: `${base}/bulletins/:kind/:period/paper.docx`,
    path: () => '/liaison/bulletins/linking/2026-3/paper.docx',
    expected: { ...concerned(200), leader: 404 },
    shared: true,
  },
  {
    method: 'GET',
    url: `${base}/bulletins/:kind/:period/table.xlsx`,
    path: () => '/liaison/bulletins/linking/2026-3/table.xlsx',
    expected: { ...concerned(200), leader: 404 },
    shared: true,
  },
  {
    method: 'PUT',
    url: `${base}/bulletins/:kind/:period/remarks`,
    path: () => '/liaison/bulletins/linking/2026-3/remarks',
    body: () => ({}),
    expected: only({ dispatcher: 422, supervisor: 422 }),
    shared: true,
  },
  {
    method: 'POST',
    url: `${base}/bulletins/:kind/:period`,
    path: () => '/liaison/bulletins/linking/2026-3',
    expected: only({ dispatcher: 422, supervisor: 422 }),
    shared: true,
  },
  {
    method: 'GET',
    url: `${base}/posts/:post/years/:year`,
    path: () => `/liaison/posts/${leader}/years/2026`,
    expected: concerned(200),
    shared: true,
  },
  {
    method: 'GET',
    url: `${base}/posts/:post/years/:year/sheet.docx`,
    path: () => '/liaison/posts/executive-vice-mayor/years/2026/sheet.docx',
    expected: { ...concerned(200), leader: 404 },
    shared: true,
  },
  { method: 'GET', url: `${base}/heard`, expected: concerned(200) },
  { method: 'GET', url: `${base}/heard/export`, expected: concerned(200) },
  { method: 'GET', url: `${base}/park-units`, expected: concerned(200) },
  {
    method: 'PUT',
    url: `${base}/park-units/:unit`,
    path: () => '/liaison/park-units/industry',
    body: () => ({}),
    expected: only({ dispatcher: 422 }),
    shared: true,
  },
  { method: 'GET', url: `${base}/own`, expected: enterprises(200) },
  { method: 'POST', url: `${base}/own/appointments`, body: () => ({}), expected: enterprises(422) },
  {
    method: 'POST',
    url: `${base}/own/appointments/:id/answers`,
    path: () => `/liaison/own/appointments/${unknown}/answers`,
    body: () => answer,
    expected: enterprises(404),
  },
]
