import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { sendPaper } from '../documents/send-paper.ts'
import type { App } from '../platform/app.ts'
import { noticePaper } from './notice-paper.ts'
import { readNotice } from './read-notice.ts'

/** Who issues a notice, those it goes to, and those who coordinate; never an enterprise. */
const staff = {
  access: { power: ['appeals.supervise', 'appeals.hand-out', 'appeals.handle', 'appeals.coordinate', 'appeals.rule'] },
} as const

/** Supervision notices (督查通知书) of urged cases. */
export const supervisionRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      '/api/cities/:city/cases/:ref/urging-notice.docx',
      {
        config: staff,
        schema: {
          summary: '督查通知书（docx）',
          description: '每督办一次编一个号，内容照督办当时。不写第几步的，给最近一次的。',
          tags: ['督查'],
          params: Type.Object({ city: Type.String(), ref: Type.String({ maxLength: 64 }) }),
          querystring: Type.Object(
            {
              seq: Type.Optional(
                Type.Integer({ title: '第几步', minimum: 1, description: '时间线上督办那一步的序号' }),
              ),
            },
            { additionalProperties: false },
          ),
        },
      },
      async ({ viewer, params, query }, reply) => {
        const notice = await app.database.transaction(viewer, (tx) =>
          readNotice(app, tx, params.ref, query.seq ?? null),
        )
        return sendPaper(reply, `督查通知书 ${notice.number}`, noticePaper(notice))
      },
    )
  }
