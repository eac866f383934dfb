import type { Fixture } from '../fixture.ts'
import { only } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { city, unknown } from '../row.ts'

const all = `${city}/imports`
const importing = (status: number) => only({ dispatcher: status })
const here =
  (rest = '') =>
  (f: Fixture) =>
    `/imports/${f.import}${rest}`
const nowhere = (rest: string) => () => `/imports/${unknown}${rest}`

export const importRows: RouteRow[] = [
  { method: 'GET', url: `${all}/kinds`, expected: importing(200) },
  {
    method: 'GET',
    url: `${all}/kinds/:kind/template`,
    path: () => '/imports/kinds/enterprises/template',
    expected: importing(200),
    shared: true,
  },
  { method: 'GET', url: all, expected: importing(200), shows: { text: (f) => f.import, to: ['dispatcher'] } },
  { method: 'POST', url: all, path: () => '/imports?kind=enterprises', body: () => ({}), expected: importing(415) },
  { method: 'GET', url: `${all}/:id`, path: here(), expected: importing(200) },
  {
    method: 'PATCH',
    url: `${all}/:id`,
    path: here(),
    body: () => ({}),
    expected: importing(422),
    really: () => ({ body: { mapping: {} } }),
  },
  {
    method: 'POST',
    url: `${all}/:id/start`,
    path: here('/start'),
    body: () => ({}),
    expected: importing(422),
    really: () => ({ body: { mode: 'good' } }),
  },
  {
    method: 'POST',
    url: `${all}/:id/cancel`,
    path: nowhere('/cancel'),
    expected: importing(404),
    really: (f) => ({ path: here('/cancel')(f) }),
  },
  { method: 'GET', url: `${all}/:id/rows`, path: here('/rows'), expected: importing(200) },
  { method: 'GET', url: `${all}/:id/report`, path: here('/report'), expected: importing(200) },
]
