/**
 * Who asks in the access matrix. The matter asked about belongs to enterprise `own` and to the department of `ownHandler`;
 * `neighbour` is the administrator of another city, asking for this city's addresses.
 */
export const roles = {
  stranger: null,
  ownEnterprise: { login: 'enterprise-own', city: 'sample' },
  otherEnterprise: { login: 'enterprise-other', city: 'sample' },
  clerk: { login: 'clerk', city: 'sample' },
  ownHandler: { login: 'industry-handler', city: 'sample' },
  otherHandler: { login: 'labour-handler', city: 'sample' },
  leader: { login: 'vice-mayor-industry', city: 'sample' },
  supervisor: { login: 'supervisor', city: 'sample' },
  administrator: { login: 'administrator', city: 'sample' },
  neighbour: { login: 'administrator', city: 'neighbour' },
} as const

export type Role = keyof typeof roles
export const roleNames = Object.keys(roles) as Role[]

/** The status each role is answered with. */
export type Statuses = Record<Role, number>

/** The same answer for all. */
export function everybody(status: number): Statuses {
  return Object.fromEntries(roleNames.map((role) => [role, status])) as Statuses
}

/** Nobody is let in, except as `allowed` says: strangers and the neighbour have to sign in (401), the rest may not (403). */
export function only(allowed: Partial<Statuses>): Statuses {
  return { ...everybody(403), stranger: 401, neighbour: 401, ...allowed }
}

/** Everybody who is signed in to the city gets one answer, except as `otherwise` says. */
export function signedIn(status: number, otherwise: Partial<Statuses> = {}): Statuses {
  return { ...everybody(status), stranger: 401, neighbour: 401, ...otherwise }
}
