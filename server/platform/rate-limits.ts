import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from './refusal.ts'

/**
 * Requests a minute: strangers count by their address, which a whole office may share, known people and systems by
 * themselves. The files of the pages do not count.
 */
const perMinute = { stranger: 1_200, person: 1_800, system: 60_000 }

/** Slows down whoever asks far more than a person could; must come after the guard, which says who asks. */
export async function limitRates(http: FastifyInstance): Promise<void> {
  await http.register(rateLimit, {
    hook: 'preParsing',
    timeWindow: 60_000,
    max: (request) => perMinute[kindOf(request)],
    keyGenerator: (request) => {
      const kind = kindOf(request)
      return `${kind} ${request.viewer.city} ${request.apiKey?.id ?? request.viewer.person ?? request.ip}`
    },
    errorResponseBuilder: (_request, { ttl }) =>
      new Refusal(429, 'too-many-requests', `请求太频繁，请过 ${Math.ceil(ttl / 1000)} 秒再试。`),
  })
}

function kindOf({ apiKey, viewer }: FastifyRequest): keyof typeof perMinute {
  if (apiKey) return 'system'
  return viewer.person ? 'person' : 'stranger'
}
