import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../../access/contract.ts'
import { liaisonPowers } from '../../obligations/policy.ts'
import type { App } from '../../platform/app.ts'
import * as contract from './contract.ts'
import { exportHeard } from './export-heard.ts'
import { listHeard } from './list-heard.ts'

const base = '/api/cities/:city/liaison/heard'
const tags = ['联系走访']
const config = { access: { power: liaisonPowers } }

/** The ledger of problems heard at visits: listed, numbered, followed until they are closed (QH-01). */
export const heardRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      base,
      {
        config,
        schema: {
          summary: '走访听到的问题',
          tags,
          params: CityParams,
          querystring: contract.HeardQuery,
          response: { 200: contract.HeardList },
        },
      },
      ({ viewer, query }) => app.database.transaction(viewer, (tx) => listHeard(app, tx, query)),
    )

    http.get(
      `${base}/export`,
      {
        config,
        schema: { summary: '导出走访问题台账（xlsx）', tags, params: CityParams, querystring: contract.HeardFilter },
      },
      async ({ viewer, query }, reply) => {
        await exportHeard(app, viewer, query, reply)
        return reply
      },
    )
  }
