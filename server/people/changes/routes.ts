import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { App } from '../../platform/app.ts'
import { ChangePage, ChangeQuery, CityParams } from './contract.ts'
import { listChanges } from './list-changes.ts'

/** What administrators changed. */
export const changeRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      '/api/cities/:city/admin/changes',
      {
        config: { access: { power: 'admin' } },
        schema: {
          summary: '管理岗做过的改动，新的在前',
          tags: ['管理：改动记录'],
          params: CityParams,
          querystring: ChangeQuery,
          response: { 200: ChangePage },
        },
      },
      ({ viewer, query }) => listChanges(app, viewer, query),
    )
  }
