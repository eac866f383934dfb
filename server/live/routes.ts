import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../access/contract.ts'
import type { App } from '../platform/app.ts'
import { openStreams } from './open-streams.ts'

/** The one stream of news for an open page. */
export const liveRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    const streams = openStreams(app)
    http.addHook('preClose', async () => streams.closeAll())
    http.get(
      '/api/cities/:city/events',
      {
        config: { access: 'signed-in' },
        schema: {
          summary: '页面的实时消息（server-sent events）：case 事项有变化，notice 有新消息，change 请重读全部',
          tags: ['消息'],
          params: CityParams,
          produces: ['text/event-stream'],
        },
      },
      (request, reply) => streams.open(request, reply),
    )
  }
