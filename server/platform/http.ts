import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox'
import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import Fastify from 'fastify'
import { guardRoutes } from '../access/guard.ts'
import type { App } from './app.ts'
import { refuseUnkeepable } from './keepable-input.ts'
import { describeApi } from './openapi.ts'
import { answerWithProblems } from './problems.ts'
import { limitRates } from './rate-limits.ts'
import { logRequests } from './request-log.ts'
import { setSecurityHeaders } from './security-headers.ts'
import { newId } from './uuid.ts'
import { serveWebPages } from './web-pages.ts'

/** The routes of one mechanism. */
export type Routes = (app: App) => FastifyPluginAsync

/** Limits of one upload; a route may set tighter ones when it reads its parts. */
const uploads = { fileSize: 20 * 1024 * 1024, files: 10, fields: 30, fieldSize: 64 * 1024 }

/**
 * The server's front: what holds for every request, then the routes of every mechanism, then the pages.
 * It does not listen yet; `close()` waits for the requests under way.
 */
export async function buildHttp(app: App, mechanisms: readonly Routes[], webRoot?: string): Promise<FastifyInstance> {
  const http = Fastify({
    logger: false,
    genReqId: () => newId(app.clock),
    bodyLimit: 1024 * 1024,
    trustProxy: 'loopback',
    forceCloseConnections: 'idle',
  }).withTypeProvider<TypeBoxTypeProvider>()
  http.setValidatorCompiler(TypeBoxValidatorCompiler)
  answerWithProblems(http, app.log)
  logRequests(http, app.log)
  await setSecurityHeaders(http, app.config)
  await http.register(cookie)
  guardRoutes(http, app)
  await limitRates(http)
  refuseUnkeepable(http)
  await http.register(multipart, { limits: uploads })
  await describeApi(http, app.config)
  for (const routes of mechanisms) await http.register(routes(app))
  await serveWebPages(http, webRoot)
  return http
}
