import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Type } from '@fastify/type-provider-typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { afterAll, describe, expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import { mechanisms } from '../mechanisms.ts'
import type { App } from './app.ts'
import { buildHttp } from './http.ts'
import { silentLog } from './log.ts'
import { conflict } from './refusal.ts'

const config = { access: 'public' } as const
const body = Type.Object({ name: Type.String({ title: '名称', minLength: 2 }) })
const probes =
  (_app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get('/api/probe/broken', { config }, async () => {
      throw new Error('secret of the inside')
    })
    http.get('/api/probe/conflict', { config }, async () => {
      throw conflict('changed-meanwhile', '没有保存：这件事刚被别人改过。')
    })
    http.post('/api/probe/body', { config, schema: { body } }, async (request) => request.body)
    const querystring = Type.Object({ page: Type.Optional(Type.Integer({ title: '页码', minimum: 1 })) })
    http.get('/api/probe/query', { config, schema: { querystring } }, async (request) => request.query)
    const params = Type.Object({ id: Type.String({ format: 'uuid' }) })
    http.get('/api/probe/rows/:id', { config, schema: { params } }, async (request) => request.params)
  }

const webRoot = mkdtempSync(join(tmpdir(), 'zq-web-'))
mkdirSync(join(webRoot, 'assets'))
writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>助企通</title>')
writeFileSync(join(webRoot, 'assets/app-1a2b.js'), 'export {}')
const t = await startTestApp()
const http = await buildHttp({ ...t.app, log: silentLog }, [...mechanisms, probes], webRoot)
afterAll(async () => {
  await http.close()
  rmSync(webRoot, { recursive: true })
})
const get = (url: string) => http.inject({ url })
const post = (payload: string | object, headers: Record<string, string> = {}) =>
  http.inject({ method: 'POST', url: '/api/probe/body', payload, headers })

describe('failures are problem details with a Chinese sentence', () => {
  test('a refusal keeps its status, code and sentence', async () => {
    const response = await get('/api/probe/conflict')
    expect(response.headers['content-type']).toContain('application/problem+json')
    expect(response.json()).toEqual({
      type: 'urn:zhuqitong:problem:changed-meanwhile',
      title: '没有保存',
      status: 409,
      code: 'changed-meanwhile',
      detail: '没有保存：这件事刚被别人改过。',
    })
  })
  test('a fault says nothing of the inside, but gives a number to ask by', async () => {
    const response = await get('/api/probe/broken')
    expect(response.json()).toMatchObject({ status: 500, code: 'internal', title: '系统出错' })
    expect(response.body).not.toContain('secret')
    expect(response.json().detail).toMatch(/编号 [0-9a-f-]{36}/)
  })
  test('a wrong field is named', async () => {
    expect((await post({ name: 'x' })).json()).toMatchObject({
      status: 422,
      code: 'invalid-field',
      errors: [{ field: 'name', message: '“名称”至少 2 个字。' }],
    })
  })
  test('a wrong query is named', async () => {
    expect((await get('/api/probe/query?page=0')).json()).toMatchObject({ errors: [{ message: '“页码”应不小于 1。' }] })
    expect((await get('/api/probe/query?page=two')).json()).toMatchObject({ errors: [{ message: '“页码”应为整数。' }] })
    expect((await get('/api/probe/query?page=2')).json()).toEqual({ page: 2 })
  })
  test('an id of the wrong shape is the address of nothing', async () => {
    expect((await get('/api/probe/rows/1')).json()).toMatchObject({ status: 404, code: 'not-found' })
  })
  test.each([
    ['half a JSON', '{"name": ', 'application/json', 400, 'invalid-json'],
    ['no JSON at all', '', 'application/json', 400, 'invalid-json'],
    ['another format', '<name/>', 'text/xml', 415, 'wrong-media-type'],
    ['more than a megabyte', JSON.stringify({ name: 'x'.repeat(1024 * 1024) }), 'application/json', 413, 'too-large'],
  ])('%s', async (_what, payload, type, status, code) => {
    expect((await post(payload, { 'content-type': type })).json()).toMatchObject({ status, code })
  })
  test('an address that does not exist', async () => {
    for (const url of ['/api/nowhere', '/api', '/api/cities/sample/nowhere']) {
      expect((await get(url)).json()).toMatchObject({ status: 404, code: 'not-found' })
    }
  })
})

describe('pages', () => {
  test('every address outside the interface is a page, asked for anew each time', async () => {
    for (const url of ['/', '/sample/desk', '/sample/desk/cases/1']) {
      const response = await get(url)
      expect([url, response.statusCode, response.headers['cache-control']]).toEqual([url, 200, 'no-cache'])
      expect(response.body).toContain('助企通')
    }
  })
  test('files with a hash in their name are kept for ever', async () => {
    expect((await get('/assets/app-1a2b.js')).headers['cache-control']).toContain('immutable')
  })
  test('a file that is gone is not found, and nothing outside the folder is served', async () => {
    expect((await get('/assets/app-0000.js')).statusCode).toBe(404)
    expect((await get('/..%2fpackage.json')).statusCode).toBeGreaterThanOrEqual(400)
  })
  test('no script may be written into a page, nothing may frame it', async () => {
    const policy = String((await get('/')).headers['content-security-policy'])
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect((await get('/')).headers['x-content-type-options']).toBe('nosniff')
  })
})

describe('the description of the interface', () => {
  test('is OpenAPI 3.1 with every route described in Chinese', async () => {
    const document = (await get('/api/openapi.json')).json()
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.components.securitySchemes)).toEqual(['session', 'key'])
    const operations = Object.entries<Record<string, { summary?: string }>>(document.paths)
      .filter(([path]) => !path.startsWith('/api/probe'))
      .flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, { summary }]) => [`${method} ${path}`, summary]),
      )
    expect(operations.length).toBeGreaterThan(10)
    for (const [route, summary] of operations)
      expect([route, summary]).toEqual([route, expect.stringMatching(/[一-龥]/)])
  })
})

describe('rates', () => {
  test('a stranger who asks too often is told how long to wait', async () => {
    const attempt = () =>
      http.inject({
        method: 'POST',
        url: '/api/cities/sample/session',
        payload: { account: 'nobody', password: 'x' },
        remoteAddress: '10.0.0.9',
      })
    const answers = []
    for (let each = 0; each < 121; each++) answers.push(await attempt())
    expect(answers[119]?.json()).toMatchObject({ code: 'sign-in-locked' })
    expect(answers.at(-1)?.json()).toMatchObject({ status: 429, code: 'too-many-requests' })
    expect(answers.at(-1)?.headers['retry-after']).toBeDefined()
  })
})
