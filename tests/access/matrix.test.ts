import type { FastifyPluginAsync } from 'fastify'
import { describe, expect, test } from 'vitest'
import type { Agent } from '../../server/testing/agent.ts'
import { startTestApp } from '../../server/testing/app.ts'
import { makeFixture } from './fixture.ts'
import type { Role } from './roles.ts'
import { roleNames, roles } from './roles.ts'
import type { RouteRow } from './routes.ts'
import { routes } from './routes.ts'

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
for (const role of roleNames) agents.set(role, await agentFor(role))

test('every route of the server has a line in the matrix', () => {
  const listed = new Set(routes.map(({ method, url }) => `${method} ${url}`))
  expect(registered.filter((route) => !listed.has(route))).toEqual([])
  expect([...listed].filter((route) => !registered.includes(route))).toEqual([])
})

describe('who is answered what', () => {
  test.each(routes.map((row) => ({ name: nameOf(row), row })))('$name', async ({ row }) => {
    const answers = new Map<Role, Awaited<ReturnType<typeof ask>>>()
    for (const role of roleNames) answers.set(role, await ask(row, role))
    const statuses = Object.fromEntries([...answers].map(([role, { statusCode }]) => [role, statusCode]))
    expect(statuses).toEqual(row.expected)
    if (!row.shows) return
    const text = row.shows.text(fixture)
    expect([...answers].filter(([, { body }]) => body.includes(text)).map(([role]) => role)).toEqual(row.shows.to)
  })
})

describe('a row of one city looks in another city like one that does not exist', () => {
  const single = routes.filter(({ url, path }) => path && /\/:(?!city)/.test(url))
  test.each(single.map((row) => ({ name: nameOf(row), row })))('$name', async ({ row }) => {
    const really = row.really?.(fixture) ?? {}
    const path = really.path ?? row.path!(fixture)
    const response = await agents.get('neighbour')!.send(row.method, path, really.body ?? row.body?.(fixture))
    expect(response.json()).toMatchObject({ status: 404, code: 'not-found' })
  })
})

async function agentFor(role: Role): Promise<Agent> {
  const who = roles[role]
  return who ? t.signIn(who.login, who.city) : t.stranger()
}

async function ask(row: RouteRow, role: Role) {
  const agent = row.fresh ? await agentFor(role) : agents.get(role)!
  const path = row.path?.(fixture)
  const url = path ? `/api/cities/sample${path}` : row.url.replace(':city', 'sample')
  return agent.send(row.method, url, row.body?.(fixture))
}

function nameOf({ method, url, path }: RouteRow): string {
  const query = path?.({ ...fixture }).split('?')[1]
  return `${method} ${url}${query ? `?${query}` : ''}`
}
