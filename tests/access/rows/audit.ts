import { everybody, whoSees } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { city } from '../row.ts'

export const auditRows: RouteRow[] = [
  {
    method: 'GET',
    url: `${city}/cases/:ref/seals`,
    path: (f) => `/cases/${f.case.id}/seals`,
    expected: whoSees(200),
  },
  {
    method: 'GET',
    url: `${city}/cases/:ref/seals/:seq`,
    path: (f) => `/cases/${f.case.id}/seals/1`,
    expected: whoSees(409),
  },
  { method: 'GET', url: `${city}/public/seal`, expected: everybody(200) },
]
