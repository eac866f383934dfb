import type { Method } from '../../server/testing/agent.ts'
import type { Fixture } from './fixture.ts'
import type { Role, Statuses } from './roles.ts'

/**
 * One form in which a route is called: single row, list, export, search or count. Changes are asked for with a body that is
 * refused after the access check (422, 404, 409), so that the matrix changes nothing.
 */
export interface RouteRow {
  method: Method
  /** The pattern as registered. */
  url: string
  expected: Statuses
  /** What follows the city in the address when it is asked: parameters filled in, and a query. */
  path?: (fixture: Fixture) => string
  body?: (fixture: Fixture) => object
  /** A text that the answer (also inside a workbook) holds for these roles and for no others. */
  shows?: { text: (fixture: Fixture) => string; to: readonly Role[] }
  /** For a single row: how it would really be asked for, to see that the other city's administrator does not find it. */
  really?: (fixture: Fixture) => { path?: string; body?: object }
  /** The address names no row of a city (a year, a month), so that there is none to look for from another city. */
  shared?: boolean
  /** Signs in anew, for a route that ends the session. */
  fresh?: boolean
  /** An answer that does not end by itself: only its head is looked at. */
  stream?: boolean
}

export const city = '/api/cities/:city'
export const admin = `${city}/admin`

/** An id that nothing has. */
export const unknown = '00000000-0000-7000-8000-000000000000'
