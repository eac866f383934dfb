import type { FastifyInstance } from 'fastify'
import type { Log } from './log.ts'

/** One line a request: the route's pattern, never the address itself, which may hold names or search words. */
export function logRequests(http: FastifyInstance, log: Log): void {
  http.addHook('onResponse', async (request, reply) => {
    const facts = {
      request: request.id,
      method: request.method,
      route: request.routeOptions.url ?? '(none)',
      city: request.viewer?.city || undefined,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    }
    if (reply.statusCode >= 500) log.warn('request', facts)
    else log.debug('request', facts)
  })
}
