import type { Role } from '../roles.ts'
import { signedIn } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { city } from '../row.ts'

const notices = `${city}/notices`
/** Who was asked to do something about the matter, or waits for it. */
const told: Role[] = ['ownEnterprise', 'dispatcher', 'ownHandler', 'leader']

export const noticeRows: RouteRow[] = [
  { method: 'GET', url: notices, expected: signedIn(200), shows: { text: (f) => f.case.title, to: told } },
  { method: 'POST', url: `${notices}/read`, body: () => ({ keys: [] }), expected: signedIn(422) },
  { method: 'GET', url: `${notices}/preferences`, expected: signedIn(200) },
  { method: 'PUT', url: `${notices}/preferences`, body: () => ({}), expected: signedIn(422) },
  { method: 'GET', url: `${city}/events`, expected: signedIn(200), stream: true },
]
