import { describe, expect, test } from 'vitest'
import type { Routes } from '../platform/http.ts'
import { buildHttp } from '../platform/http.ts'
import { signInAs } from '../testing/agent.ts'
import { startTestApp } from '../testing/app.ts'
import type { Access } from './access.ts'

const open: [name: string, access: Access][] = [
  ['public', 'public'],
  ['signed-in', 'signed-in'],
  ['enterprise', 'enterprise'],
  ['admin', { power: 'admin' }],
  ['rule-or-supervise', { power: ['appeals.rule', 'appeals.supervise'] }],
  ['system', { apiScope: 'appeals.read' }],
  ['staff-or-system', { power: 'appeals.register', apiScope: 'appeals.read' }],
]
const probes: Routes = () => async (http) => {
  for (const [name, access] of open) {
    http.get(`/api/cities/:city/probe/${name}`, { config: { access } }, (request) => request.viewer)
    http.post(`/api/cities/:city/probe/${name}`, { config: { access } }, ({ idempotencyKey }) => ({ idempotencyKey }))
  }
}
const t = await startTestApp({ more: [probes] })
const admin = await t.signIn('administrator')
const key = async (...scopes: string[]) =>
  (await admin.post('/admin/api-keys', { name: '12345 热线', scopes })).json<{ id: string; secret: string }>()

describe('who may call a route', () => {
  const asked: [who: string, allowed: string[]][] = [
    ['clerk', ['public', 'signed-in', 'staff-or-system']],
    ['arbiter', ['public', 'signed-in', 'rule-or-supervise']],
    ['administrator', ['public', 'signed-in', 'admin']],
    ['enterprise-own', ['public', 'signed-in', 'enterprise']],
  ]
  test.each(asked)('%s', async (who, allowed) => {
    const agent = await t.signIn(who)
    for (const [name] of open) {
      const expected = allowed.includes(name) ? 200 : 403
      expect([name, (await agent.get(`/probe/${name}`)).statusCode]).toEqual([name, expected])
    }
  })
  test('a stranger is asked to sign in, except where the route is public', async () => {
    for (const [name] of open) {
      const expected = name === 'public' ? 200 : 401
      expect([name, (await t.stranger().get(`/probe/${name}`)).statusCode]).toEqual([name, expected])
    }
  })
  test('a person of one city is a stranger in another', async () => {
    expect((await admin.get('/api/cities/neighbour/probe/admin')).json()).toMatchObject({ code: 'sign-in-needed' })
    expect((await admin.get('/api/cities/neighbour/probe/public')).json()).toMatchObject({
      city: 'neighbour',
      reach: 'public',
      person: null,
    })
  })
  test('a token carried into the cookie of another city opens nothing', async () => {
    const token = /zq_session_sample=([^;]+)/.exec((await signInCookie()) ?? '')?.[1]
    const cookie = `zq_session_neighbour=${token}`
    expect((await t.stranger('neighbour').get('/probe/admin', { cookie })).statusCode).toBe(401)
  })
  test('a city that does not exist is not found', async () => {
    expect((await admin.get('/api/cities/atlantis/probe/public')).json()).toMatchObject({ code: 'not-found' })
  })
  test('a route that does not say who may call it is not registered', async () => {
    const careless: Routes = () => async (http) => void http.get('/api/cities/:city/careless', async () => 'all of it')
    await expect(buildHttp(t.app, [careless])).rejects.toThrow('does not declare config.access')
  })
  test('a route for people must name the city they belong to', async () => {
    const careless: Routes = () => async (http) =>
      void http.get('/api/careless', { config: { access: 'signed-in' } }, async () => 'all of it')
    await expect(buildHttp(t.app, [careless])).rejects.toThrow('names no city')
  })

  const signInCookie = async () => {
    const body = { account: 'administrator', password: 'zhuqitong-demo' }
    return String((await t.stranger().post('/session', body)).headers['set-cookie'])
  }
})

describe('changes with a session must come from our own pages', () => {
  test('with the token', async () => expect((await admin.post('/probe/admin')).statusCode).toBe(200))
  test('not without it', async () => {
    const response = await admin.post('/probe/admin', undefined, { 'x-csrf-token': '' })
    expect(response.json()).toMatchObject({ status: 403, code: 'csrf' })
  })
  test('not with the token of another session of the same person', async () => {
    const other = await t.signIn('administrator')
    const headers = { 'x-csrf-token': other.session?.csrf ?? '' }
    expect((await admin.post('/probe/admin', undefined, headers)).statusCode).toBe(403)
  })
  test('reading needs no token', async () => {
    expect((await admin.get('/probe/admin', { 'x-csrf-token': '' })).statusCode).toBe(200)
  })
})

describe('keys of other systems', () => {
  test('open the routes of their scopes and no others, without a CSRF token', async () => {
    const hotline = t.withKey((await key('appeals.read')).secret)
    expect((await hotline.post('/probe/system')).statusCode).toBe(200)
    expect((await hotline.get('/probe/staff-or-system')).json()).toMatchObject({
      name: '12345 热线（接口）',
      person: null,
    })
    expect((await hotline.get('/probe/signed-in')).json()).toMatchObject({ status: 403, code: 'api-key-not-accepted' })
    expect((await hotline.get('/probe/admin')).json()).toMatchObject({ status: 403, code: 'api-key-not-accepted' })
  })
  test('a key of another scope is refused', async () => {
    const other = t.withKey((await key('appeals.open')).secret)
    expect((await other.get('/probe/system')).json()).toMatchObject({ status: 403, code: 'scope-missing' })
  })
  test('a key of one city opens nothing in another', async () => {
    const { secret } = await key('appeals.read')
    expect((await t.withKey(secret, 'neighbour').get('/probe/system')).json()).toMatchObject({
      code: 'unknown-api-key',
    })
  })
  test('a revoked key opens nothing', async () => {
    const { id, secret } = await key('appeals.read')
    expect((await admin.del(`/admin/api-keys/${id}`)).statusCode).toBe(204)
    expect((await t.withKey(secret).get('/probe/system')).json()).toMatchObject({
      status: 401,
      code: 'unknown-api-key',
    })
  })
  test('its use is written down', async () => {
    const { id, secret } = await key('appeals.read')
    await t.withKey(secret).get('/probe/system')
    const [row] = await t.database.asOwner<{ at: number }>('select last_used_at as at from api_keys where id = $1', [
      id,
    ])
    expect(row?.at).toBe(t.clock.now())
  })
})

describe('the idempotency key', () => {
  test('reaches the handler', async () => {
    const response = await admin.post('/probe/admin', undefined, { 'idempotency-key': 'request-0001' })
    expect(response.json()).toEqual({ idempotencyKey: 'request-0001' })
  })
  test.each(['short', '含有汉字的钥匙匙匙', 'x'.repeat(101)])('%s is refused', async (text) => {
    const headers = { 'idempotency-key': Buffer.from(text).toString('latin1') }
    expect((await admin.post('/probe/admin', undefined, headers)).json()).toMatchObject({
      code: 'invalid-idempotency-key',
    })
  })
})

describe('a temporary password', () => {
  test('opens nothing but the page on which it is replaced', async () => {
    const created = await admin.post('/admin/people', { login: 'newcomer', name: '新来的接线岗', post: 'clerk' })
    const { password } = created.json<{ password: string }>()
    const newcomer = await signInAs(t.http, 'sample', 'newcomer', password)
    expect(newcomer.session?.passwordTemporary).toBe(true)
    expect((await newcomer.get('/probe/signed-in')).json()).toMatchObject({ code: 'password-temporary' })
    const change = { current: password, next: 'chosen by myself 1' }
    expect((await newcomer.post('/session/password', change)).statusCode).toBe(204)
    expect((await newcomer.get('/probe/signed-in')).statusCode).toBe(200)
  })
})
