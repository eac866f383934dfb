import type { Fixture } from '../fixture.ts'
import { only, seeing, signedIn } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { city } from '../row.ts'

const appeals = `${city}/appeals`
const month = () => '/appeals/bulletins/2026-10'
/** The same matter once more: who may see the first one is told that it is there. */
const again = (f: Fixture) => ({ enterprise: f.enterprise, text: f.case.title })

export const appealRows: RouteRow[] = [
  { method: 'POST', url: appeals, body: () => ({}), expected: signedIn(422, { hotline: 422 }) },
  {
    method: 'POST',
    url: `${appeals}/suggest`,
    body: again,
    expected: signedIn(200),
    shows: {
      text: (f) => f.case.number,
      to: seeing,
    },
  },
  { method: 'GET', url: `${appeals}/common`, expected: only({ dispatcher: 200, supervisor: 200 }) },
  { method: 'POST', url: `${appeals}/joint`, body: () => ({}), expected: only({ dispatcher: 422 }) },
  {
    method: 'GET',
    url: `${appeals}/bulletins/:month`,
    path: month,
    expected: only({ dispatcher: 200, supervisor: 200 }),
    shared: true,
  },
  {
    method: 'GET',
    url: `${appeals}/bulletins/:month.docx`,
    path: () => '/appeals/bulletins/2026-10.docx',
    expected: only({ dispatcher: 200, supervisor: 200 }),
    shared: true,
  },
  {
    method: 'POST',
    url: `${appeals}/bulletins/:month`,
    path: () => '/appeals/bulletins/2026-13',
    expected: only({ supervisor: 404 }),
    shared: true,
  },
  { method: 'GET', url: `${city}/organisations`, expected: signedIn(200) },
]
