import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../access/contract.ts'
import type { App } from '../platform/app.ts'
import { readFeed, renewFeed, writeFeed } from './calendar/feed.ts'
import * as contract from './contract.ts'
import { listInvited, readInvited } from './read-invited.ts'

const base = '/api/cities/:city/meetings/invited'
const feed = '/api/cities/:city/calendar-feed'
const tags = ['会议']
const enterprise = { access: 'enterprise' } as const

/** What an invited enterprise sees, and the calendars that people subscribe to. */
export const invitedRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      base,
      {
        config: enterprise,
        schema: {
          summary: '邀请本企业的会议',
          tags,
          params: CityParams,
          querystring: contract.InvitedQuery,
          response: { 200: contract.InvitedList },
        },
      },
      ({ viewer, query }) => app.database.transaction(viewer, (tx) => listInvited(app, tx, query)),
    )

    http.get(
      `${base}/:id`,
      {
        config: enterprise,
        schema: {
          summary: '一次会议，和本企业提出的问题',
          tags,
          params: contract.MeetingParams,
          response: { 200: contract.InvitedMeeting },
        },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => readInvited(app, tx, params.id)),
    )

    http.get(
      feed,
      {
        config: { access: 'signed-in' },
        schema: { summary: '我的日历订阅', tags, params: CityParams, response: { 200: contract.CalendarFeed } },
      },
      ({ viewer }) => app.database.transaction(viewer, readFeed),
    )

    http.post(
      feed,
      {
        config: { access: 'signed-in' },
        schema: {
          summary: '生成日历订阅地址；旧地址随即失效',
          tags,
          params: CityParams,
          response: { 200: contract.NewCalendarFeed },
        },
      },
      ({ viewer }) => app.database.transaction(viewer, (tx) => renewFeed(app, tx)),
    )

    http.get(
      '/api/cities/:city/calendar/:file',
      {
        config: { access: 'public' },
        schema: {
          summary: '订阅的日历（iCalendar）',
          description: '地址里的 43 位字符就是钥匙，知道它的人都能看到订阅人的会议。',
          tags,
          params: contract.CalendarParams,
        },
      },
      async ({ params }, reply) => {
        const text = await app.database.system(params.city, (tx) => writeFeed(app, tx, params.file))
        return reply.type('text/calendar; charset=utf-8').header('cache-control', 'no-store').send(text)
      },
    )
  }
