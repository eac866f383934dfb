import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../access/contract.ts'
import type { App } from '../platform/app.ts'
import * as contract from './contract.ts'
import { exportObligation } from './export-obligation.ts'
import { liaisonPowers } from './policy.ts'
import { readObligation } from './read-obligation.ts'
import { readObligations } from './read-obligations.ts'
import { readWaiverList } from './read-waiver-list.ts'
import { endWaiver, waive } from './waive.ts'

const base = '/api/cities/:city/obligations'
const one = `${base}/:obligation`
const waivers = '/api/cities/:city/waivers'
const tags = ['履职']
const concerned = { access: { power: liaisonPowers } }
const office = { access: { power: 'liaison.manage' } } as const

/** Everything that is owed in a period, whatever fulfils it: visits, meetings, papers; and who need not do it. */
export const obligationRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      base,
      {
        config: concerned,
        schema: {
          summary: '一年里各项履职义务，各期多少人完成、落后、过期',
          tags,
          params: CityParams,
          querystring: contract.ObligationsQuery,
          response: { 200: contract.Obligations },
        },
      },
      ({ viewer, query }) => app.database.transaction(viewer, (tx) => readObligations(app, tx, query.year)),
    )

    http.get(
      one,
      {
        config: concerned,
        schema: {
          summary: '一项义务一期里每个岗位的情况和算法',
          tags,
          params: contract.ObligationParams,
          querystring: contract.StandingsQuery,
          response: { 200: contract.ObligationStandings },
        },
      },
      ({ viewer, params, query }) =>
        app.database.transaction(viewer, (tx) => readObligation(app, tx, params.obligation, query)),
    )

    http.get(
      `${one}/export`,
      {
        config: concerned,
        schema: {
          summary: '导出一项义务一期的情况（xlsx）',
          tags,
          params: contract.ObligationParams,
          querystring: contract.StandingsQuery,
        },
      },
      async ({ viewer, params, query }, reply) => {
        await exportObligation(app, viewer, reply, params.obligation, query)
        return reply
      },
    )

    http.post(
      `${one}/waivers`,
      {
        config: office,
        schema: {
          summary: '豁免一个岗位的一期，写明理由',
          tags,
          params: contract.ObligationParams,
          body: contract.NewWaiver,
          response: { 201: contract.Kept },
        },
      },
      async ({ viewer, params, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => waive(app, tx, params.obligation, body))
      },
    )

    http.get(
      waivers,
      {
        config: concerned,
        schema: { summary: '全部豁免，撤回的也在', tags, params: CityParams, response: { 200: contract.Waivers } },
      },
      ({ viewer }) => app.database.transaction(viewer, (tx) => readWaiverList(app, tx)),
    )

    http.post(
      `${waivers}/:id/end`,
      {
        config: office,
        schema: {
          summary: '撤回豁免，写明理由',
          tags,
          params: contract.WaiverParams,
          body: contract.EndWaiver,
          response: { 200: contract.Kept },
        },
      },
      ({ viewer, params, body }) =>
        app.database.transaction(viewer, (tx) => endWaiver(app, tx, params.id, body.reason)),
    )
  }
