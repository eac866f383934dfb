import type { FastifyPluginAsync } from 'fastify'
import { describe, expect, test } from 'vitest'
import type { Agent } from '../../server/testing/agent.ts'
import { startTestApp } from '../../server/testing/app.ts'
import { makeFixture } from './fixture.ts'
import type { Role } from './roles.ts'
import { roleNames, roles } from './roles.ts'
import type { RouteRow } from './row.ts'
import { routes } from './routes.ts'
import { textOf } from './text-of.ts'

const registered: string[] = []

/** Notes every route that is registered after it, at whatever depth. */
const recordRoutes: FastifyPluginAsync = async (http) => {
  http.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) if (one !== 'HEAD' && url !== '/*') registered.push(`${one} ${url}`)
  })
}
Object.assign(recordRoutes, { [Symbol.for('skip-override')]: true })

const t = await startTestApp({ more: [() => recordRoutes] })
const fixture = await makeFixture(t)
const agents = new Map<Role, Agent>()
const neighbours = new Map<string, Promise<Agent>>()
for (const role of roleNames) agents.set(role, await agentFor(role))

test('every route of the server has a line in the matrix', () => {
  const listed = new Set(routes.map(({ method, url }) => `${method} ${url}`))
  expect(registered.filter((route) => !listed.has(route))).toEqual([])
  expect([...listed].filter((route) => !registered.includes(route))).toEqual([])
})

describe('who is answered what', () => {
  test.each(routes.map((row) => ({ name: nameOf(row), row })))('$name', async ({ row }) => {
    const statuses: Partial<Record<Role, number>> = {}
    const shown: Role[] = []
    for (const role of roleNames) {
      const response = await ask(row, role)
      statuses[role] = response.statusCode
      if (row.shows && (await textOf(response)).includes(row.shows.text(fixture))) shown.push(role)
    }
    expect(statuses).toEqual(row.expected)
    expect(shown).toEqual(row.shows?.to ?? [])
  })
})

describe('a row of one city looks in another city like one that does not exist', () => {
  const single = routes.filter(({ url, shared }) => !shared && /\/:(?!city)/.test(url))
  test.each(single.map((row) => ({ name: nameOf(row), row })))('$name', async ({ row }) => {
    const really = row.really?.(fixture) ?? {}
    const path = really.path ?? row.path?.(fixture) ?? ''
    for (const login of loginsLetIn(row)) {
      const response = await (await neighbour(login)).send(row.method, path, really.body ?? row.body?.(fixture))
      expect({ login, ...response.json<object>() }).toMatchObject({ login, status: 404, code: 'not-found' })
    }
  })
})

/** The logins that may call the route in their own city. */
function loginsLetIn({ expected }: RouteRow): string[] {
  return roleNames.flatMap((role) => {
    const who = roles[role]
    const letIn = role !== 'neighbour' && ![401, 403].includes(expected[role])
    return letIn && who && 'login' in who ? [who.login] : []
  })
}

function neighbour(login: string): Promise<Agent> {
  const agent = neighbours.get(login) ?? t.signIn(login, 'neighbour')
  neighbours.set(login, agent)
  return agent
}

async function agentFor(role: Role): Promise<Agent> {
  const who = roles[role]
  if (!who) return t.stranger()
  return 'scopes' in who ? t.withKey(fixture.secret) : t.signIn(who.login, who.city)
}

async function ask(row: RouteRow, role: Role) {
  const agent = row.fresh ? await agentFor(role) : agents.get(role)!
  const path = row.path?.(fixture)
  const url = path ? `/api/cities/sample${path}` : row.url.replace(':city', 'sample')
  return row.stream ? agent.open(url) : agent.send(row.method, url, row.body?.(fixture))
}

function nameOf({ method, url, path }: RouteRow): string {
  const query = path && /\?(.*)/.exec(String(path))?.[1]
  return `${method} ${url}${query ? ` ?${query.replace(/[`'"]/g, '')}` : ''}`
}
