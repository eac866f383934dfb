import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { forbidden, Refusal, signInNeeded } from '../platform/refusal.ts'
import type { Access } from './access.ts'
import type { ApiKey } from './load-api-key.ts'
import type { Viewer } from './viewer.ts'

/** Refuses a route that does not say who may call it, or that asks for somebody where the address names no city. */
export function checkRoute({ method, url, config }: RouteOptions): void {
  const access = config?.access
  if (!access) throw new Error(`route ${method} ${url} does not declare config.access`)
  if (access !== 'public' && !url.includes('/:city')) throw new Error(`route ${method} ${url} names no city`)
}

/** Throws unless the caller is one the route is for. */
export function checkAccess(access: Access, viewer: Viewer, key: ApiKey | null): void {
  if (access === 'public') return
  if (key) return checkScope(access, key)
  if (!viewer.person) throw signInNeeded()
  if (access === 'signed-in' || (typeof access === 'object' && 'signedIn' in access)) return
  if (access === 'enterprise') {
    if (!viewer.enterprise) throw forbidden('这一步由企业办理，请用企业账号登录。')
    return
  }
  if (!('power' in access)) throw forbidden('这个地址只供其他系统调用，请使用接口密钥。')
  const powers = [access.power].flat()
  if (!powers.some((power) => viewer.powers.includes(power))) throw forbidden()
}

function checkScope(access: Access, key: ApiKey): void {
  const scope = typeof access === 'object' ? access.apiScope : undefined
  if (!scope) throw forbidden('接口密钥不能调用这个地址。', 'api-key-not-accepted')
  if (!key.scopes.includes(scope)) throw forbidden(`这个接口密钥没有“${scope}”的范围。`, 'scope-missing')
}

/** The `idempotency-key` header: 8 to 100 visible characters. */
export function readIdempotencyKey(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key === 'string' && /^[\x21-\x7e]{8,100}$/.test(key)) return key
  const message = '请求头 idempotency-key 应为 8 至 100 个可见的英文字符，每次新的办理换一个。'
  throw new Refusal(400, 'invalid-idempotency-key', message, [{ field: 'idempotency-key', message }])
}

/** Changes sent with a session cookie must prove that they come from one of our own pages. */
export function needsCsrf(request: FastifyRequest): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(request.method)
}

/** A browser says where a request comes from; without a session that is what guards the sign-in form. */
export function comesFromElsewhere(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  return site === 'cross-site' || site === 'same-site'
}

/** Answers to known people are nobody else's to keep. */
export function forbidKeeping(reply: FastifyReply): void {
  reply.header('cache-control', 'no-store')
}
