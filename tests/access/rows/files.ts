import { signedIn, whoSees } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { city } from '../row.ts'

export const fileRows: RouteRow[] = [
  { method: 'POST', url: `${city}/files`, body: () => ({}), expected: signedIn(415) },
  { method: 'GET', url: `${city}/files/:id`, path: (f) => `/files/${f.case.file}`, expected: whoSees(200) },
]
