import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sendProblem } from './problems.ts'
import { notFound } from './refusal.ts'

/** Where `npm start` builds the pages to. */
export const webRoot = join(import.meta.dirname, '../../dist/web')

/**
 * Serves the built pages. Files under `/assets` carry a hash in their name and may be kept for ever; every other address
 * outside `/api` is a page of the one application, whose first file is asked for anew each time.
 */
export async function serveWebPages(http: FastifyInstance, root = webRoot): Promise<void> {
  http.setNotFoundHandler((_request, reply) => sendProblem(reply, notFound()))
  if (!existsSync(root)) return
  await http.register(fastifyStatic, { root, serve: false, cacheControl: false })
  http.get<{ Params: { '*': string } }>(
    '/*',
    { config: { access: 'public', rateLimit: false }, schema: { hide: true } },
    (request, reply) => {
      const path = request.params['*']
      if (path === 'api' || path.startsWith('api/')) return reply.callNotFound()
      if (!isFile(path)) return reply.header('cache-control', 'no-cache').sendFile('index.html')
      return reply.header('cache-control', keeping(path)).sendFile(path)
    },
  )
}

function isFile(path: string): boolean {
  return /\.[a-z0-9]+$/i.test(path)
}

function keeping(path: string): string {
  return path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}
