import { everybody, signedIn } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { city } from '../row.ts'

export const accessRows: RouteRow[] = [
  { method: 'GET', url: '/api/health', expected: everybody(200) },
  { method: 'GET', url: '/api/cities', expected: everybody(200) },
  { method: 'GET', url: '/api/setup', expected: everybody(200) },
  { method: 'POST', url: '/api/setup', expected: everybody(422), body: () => ({}) },

  { method: 'GET', url: city, expected: everybody(200) },
  {
    method: 'GET',
    url: `${city}/session`,
    expected: signedIn(200, { stranger: 204, hotline: 204, neighbour: 204 }),
  },
  { method: 'POST', url: `${city}/session`, expected: everybody(422), body: () => ({}) },
  { method: 'PATCH', url: `${city}/session`, expected: signedIn(422), body: () => ({}) },
  { method: 'POST', url: `${city}/session/password`, expected: signedIn(422), body: () => ({}) },
  { method: 'GET', url: `${city}/session/second-step`, expected: signedIn(200) },
  { method: 'POST', url: `${city}/session/second-step`, expected: signedIn(422), body: () => ({}) },
  { method: 'POST', url: `${city}/session/second-step/confirm`, expected: signedIn(422), body: () => ({}) },
  { method: 'POST', url: `${city}/session/second-step/end`, expected: signedIn(422), body: () => ({}) },
  { method: 'DELETE', url: `${city}/session`, expected: everybody(204), fresh: true },
]
