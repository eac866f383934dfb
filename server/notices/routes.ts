import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'
import { CityParams } from '../access/contract.ts'
import type { App } from '../platform/app.ts'
import { ChangePreferences, NoticeList, NoticePreferences, NoticeQuery, ReadNotices } from './contract.ts'
import { listNotices } from './list-notices.ts'
import { changePreferences, readPreferences } from './preferences.ts'
import { readNotices } from './read-notices.ts'

const config = { access: 'signed-in' } as const
const tags = ['消息']
const notices = '/api/cities/:city/notices'

/** What the person who is signed in was told. */
export const noticeRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      notices,
      {
        config,
        schema: {
          summary: '我的消息',
          tags,
          params: CityParams,
          querystring: NoticeQuery,
          response: { 200: NoticeList },
        },
      },
      ({ viewer, query }) => listNotices(app, viewer, query),
    )

    http.post(
      `${notices}/read`,
      {
        config,
        schema: {
          summary: '标为已读；不写 keys 就是全部',
          tags,
          params: CityParams,
          body: ReadNotices,
          response: { 204: Type.Null() },
        },
      },
      async ({ viewer, body }, reply) => {
        await readNotices(app, viewer, body.keys)
        return reply.code(204).send(null)
      },
    )

    http.get(
      `${notices}/preferences`,
      {
        config,
        schema: { summary: '消息设置', tags, params: CityParams, response: { 200: NoticePreferences } },
      },
      ({ viewer }) => readPreferences(app, viewer),
    )

    http.put(
      `${notices}/preferences`,
      {
        config,
        schema: {
          summary: '更改消息设置',
          tags,
          params: CityParams,
          body: ChangePreferences,
          response: { 200: NoticePreferences },
        },
      },
      ({ viewer, body }) => changePreferences(app, viewer, body),
    )
  }
