import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../../access/contract.ts'
import { liaisonPowers } from '../../obligations/policy.ts'
import type { App } from '../../platform/app.ts'
import * as contract from './contract.ts'
import { exportFirstContacts } from './export-first-contacts.ts'
import { readFirstContacts } from './read-first-contacts.ts'

const base = '/api/cities/:city/liaison/first-contacts'
const tags = ['联系走访']
const config = { access: { power: liaisonPowers } }

/** Which linked enterprises had their first word with the leader, and which still wait for it. */
export const firstContactRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      base,
      {
        config,
        schema: {
          summary: '首次对接：谁还没有与企业负责人对接',
          tags,
          params: CityParams,
          querystring: contract.FirstContactQuery,
          response: { 200: contract.FirstContacts },
        },
      },
      ({ viewer, query }) => app.database.transaction(viewer, (tx) => readFirstContacts(app, tx, query)),
    )

    http.get(
      `${base}/export`,
      {
        config,
        schema: {
          summary: '导出首次对接（xlsx）',
          tags,
          params: CityParams,
          querystring: contract.FirstContactQuery,
        },
      },
      async ({ viewer, query }, reply) => {
        await exportFirstContacts(app, viewer, query, reply)
        return reply
      },
    )
  }
