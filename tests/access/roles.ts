/**
 * Who asks in the access matrix. The matter asked about belongs to the enterprise `ownEnterprise` and is handed out to the
 * department of `ownHandler`; `hotline` is another system with a key that may open and read appeals; `neighbour` is the
 * administrator of another city, asking for this city's addresses.
 */
export const roles = {
  stranger: null,
  ownEnterprise: { login: 'enterprise-own', city: 'sample' },
  otherEnterprise: { login: 'enterprise-other', city: 'sample' },
  clerk: { login: 'clerk', city: 'sample' },
  dispatcher: { login: 'dispatcher', city: 'sample' },
  ownHandler: { login: 'industry-handler', city: 'sample' },
  otherHandler: { login: 'labour-handler', city: 'sample' },
  leader: { login: 'vice-mayor-industry', city: 'sample' },
  supervisor: { login: 'supervisor', city: 'sample' },
  administrator: { login: 'administrator', city: 'sample' },
  hotline: { scopes: ['appeals.open', 'appeals.read'], city: 'sample' },
  neighbour: { login: 'administrator', city: 'neighbour' },
} as const

export type Role = keyof typeof roles
export const roleNames = Object.keys(roles) as Role[]

/** Who sees the matter: its enterprise, its department, and those whose posts see the whole city. */
export const seeing: Role[] = [
  'ownEnterprise',
  'clerk',
  'dispatcher',
  'ownHandler',
  'leader',
  'supervisor',
  'administrator',
]

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

/** Everybody who is signed in to the city gets one answer, except as `otherwise` says; a key of another system gets none. */
export function signedIn(status: number, otherwise: Partial<Statuses> = {}): Statuses {
  return { ...everybody(status), stranger: 401, neighbour: 401, hotline: 403, ...otherwise }
}

/** Those who see the matter get `status`; to everybody else who is signed in it does not exist. */
export function whoSees(status: number, otherwise: Partial<Statuses> = {}): Statuses {
  return signedIn(status, { otherEnterprise: 404, otherHandler: 404, ...otherwise })
}
