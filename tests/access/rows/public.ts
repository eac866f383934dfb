import { everybody } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { city } from '../row.ts'

const bulletin = `${city}/public/bulletins/:month`
const notYet = () => '/public/bulletins/2026-09'

/** What anybody may read: published figures without a name. */
export const publicRows: RouteRow[] = [
  { method: 'GET', url: `${city}/public`, expected: everybody(200), shows: { text: (f) => f.case.title, to: [] } },
  { method: 'GET', url: bulletin, path: notYet, expected: everybody(404), shared: true },
]
