import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../platform/app.ts'
import { forbidden, notFound, Refusal } from '../platform/refusal.ts'
import { apiKeyMark, loadApiKey, viewerOfKey } from './load-api-key.ts'
import { checkAccess, checkRoute, comesFromElsewhere, forbidKeeping, needsCsrf, readIdempotencyKey } from './require.ts'
import { readSessionCookie } from './session-cookie.ts'
import { loadSession } from './session-store.ts'
import type { Session } from './session.ts'
import { owesSecondStep, viewerOf } from './session.ts'
import { csrfFits } from './tokens.ts'
import { publicViewer } from './viewer.ts'

/** Puts the one guard before every route: who is asking, may they call this, and does the change come from our pages. */
export function guardRoutes(http: FastifyInstance, app: App): void {
  const isCity = rememberCities(app)
  http.decorateRequest('viewer')
  http.decorateRequest('session', null)
  http.decorateRequest('apiKey', null)
  http.decorateRequest('idempotencyKey', null)
  http.addHook('onRoute', checkRoute)
  http.addHook('onRequest', async (request, reply) => {
    const city = (request.params as { city?: string } | null)?.city
    request.viewer = publicViewer(city ?? '')
    if (request.is404 || city === undefined) return
    if (!(await isCity(city))) throw notFound()
    await guard(app, city, request, reply)
  })
}

async function guard(app: App, city: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { access = 'signed-in', beforeReady = false } = request.routeOptions.config
  request.idempotencyKey = readIdempotencyKey(request)
  await identify(app, city, request)
  if (request.viewer.person || request.apiKey) forbidKeeping(reply)
  checkAccess(access, request.viewer, request.apiKey)
  if (needsCsrf(request)) checkCsrf(request, city)
  if (access !== 'public' && !beforeReady && request.session) requireReady(app, request.session)
}

/** What a person owes before anything else: a password of their own, and the second step where their post asks for it. */
function requireReady(app: App, session: Session): void {
  if (session.person.passwordTemporary)
    throw forbidden('现在用的是临时密码。请先设置自己的密码，再继续办理。', 'password-temporary')
  if (owesSecondStep(app.config, session))
    throw forbidden('这个岗位要求两步登录。请先开启，再继续办理。', 'second-step-required')
}

async function identify(app: App, city: string, request: FastifyRequest): Promise<void> {
  const secret = bearer(request)
  if (secret !== null) {
    request.apiKey = secret.startsWith(apiKeyMark) ? await loadApiKey(app, city, secret) : null
    if (!request.apiKey)
      throw new Refusal(401, 'unknown-api-key', '接口密钥不对，或已停用。请向本市管理岗申请新的密钥。')
    request.viewer = viewerOfKey(city, request.apiKey)
    return
  }
  const token = readSessionCookie(request, city)
  request.session = token ? await loadSession(app, city, token) : null
  if (request.session) request.viewer = viewerOf(request.session)
}

function bearer({ headers }: FastifyRequest): string | null {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? null
}

function checkCsrf(request: FastifyRequest, city: string): void {
  if (request.apiKey) return
  const token = request.session ? readSessionCookie(request, city) : null
  const fits = token ? csrfFits(token, request.headers['x-csrf-token']) : !comesFromElsewhere(request)
  if (!fits)
    throw new Refusal(403, 'csrf', '没有保存：页面打开得太久，或请求不是从本系统的页面发出。请刷新页面后再办一次。')
}

/** Cities are added, never taken away, so that one found once needs no second look. */
function rememberCities(app: App): (city: string) => Promise<boolean> {
  const known = new Set<string>()
  return async (city) => {
    if (known.has(city)) return true
    const found = await app.database.system(null, (tx) => tx.maybeOne('select 1 from cities where id = $1', [city]))
    if (found) known.add(city)
    return found !== null
  }
}
