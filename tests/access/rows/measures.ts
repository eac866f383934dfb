import { everybody, only, signedIn } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { city } from '../row.ts'

/** Only the staff reads how far the document is kept; an enterprise reads the public version. */
const staff = signedIn(200, { ownEnterprise: 403, otherEnterprise: 403 })
/** A clause of the document, which the other city's document has too. */
const one = '/measures/organisation'

export const measureRows: RouteRow[] = [
  {
    method: 'GET',
    url: `${city}/measures`,
    expected: staff,
    shows: { text: (f) => f.case.title, to: [] },
  },
  { method: 'GET', url: `${city}/measures/report.docx`, expected: staff, shared: true },
  { method: 'GET', url: `${city}/measures/:measure`, path: () => one, expected: staff, shared: true },
  {
    method: 'POST',
    url: `${city}/measures/:measure/reports`,
    path: () => `${one}/reports`,
    body: () => ({}),
    expected: only({ dispatcher: 422, ownHandler: 422, otherHandler: 422 }),
    shared: true,
  },
  {
    method: 'POST',
    url: `${city}/measures/:measure/verifications`,
    path: () => `${one}/verifications`,
    body: () => ({}),
    expected: only({ supervisor: 422 }),
    shared: true,
  },
  {
    method: 'GET',
    url: `${city}/public/document`,
    expected: everybody(200),
    shows: { text: (f) => f.case.title, to: [] },
  },
]
