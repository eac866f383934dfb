import { everybody, only } from '../roles.ts'
import type { RouteRow } from '../row.ts'
import { admin, city } from '../row.ts'

export const calendarRows: RouteRow[] = [
  { method: 'GET', url: '/api/calendar/due-date', expected: everybody(422) },
  { method: 'GET', url: '/api/calendar/years', expected: everybody(200) },
  { method: 'GET', url: '/api/calendar/years/:year', expected: everybody(404), shared: true },
  { method: 'GET', url: `${city}/calendar`, expected: everybody(200) },
  { method: 'POST', url: `${admin}/calendar/notice`, expected: only({ administrator: 422 }), body: () => ({}) },
  // Asked with a year that is none.
  {
    method: 'POST',
    url: `${admin}/calendar/years/:year`,
    expected: only({ administrator: 404 }),
    body: () => ({}),
    shared: true,
  },
]
