import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../../access/contract.ts'
import { liaisonPowers } from '../../obligations/policy.ts'
import type { App } from '../../platform/app.ts'
import { assignUncovered } from './assign.ts'
import * as contract from './contract.ts'
import { exportCoverage } from './export-coverage.ts'
import { listCovered } from './list-covered.ts'
import { readCoverage } from './read-coverage.ts'

const base = '/api/cities/:city/liaison/coverage'
const tags = ['联系走访']
const config = { access: { power: liaisonPowers } }
const assigners = { access: { power: ['liaison.manage', 'appeals.head'] } }

/** Whether every enterprise that should have a leader has one: gaps, overlaps, and linking at once. */
export const coverageRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      base,
      {
        config,
        schema: { summary: '各区县的联系覆盖', tags, params: CityParams, response: { 200: contract.Coverage } },
      },
      ({ viewer }) => app.database.transaction(viewer, (tx) => readCoverage(app, tx)),
    )

    http.get(
      `${base}/enterprises`,
      {
        config,
        schema: {
          summary: '没有人联系的、重复联系的企业',
          tags,
          params: CityParams,
          querystring: contract.CoveragePageQuery,
          response: { 200: contract.CoverageList },
        },
      },
      ({ viewer, query }) => app.database.transaction(viewer, (tx) => listCovered(app, tx, query)),
    )

    http.get(
      `${base}/export`,
      {
        config,
        schema: { summary: '导出联系覆盖（xlsx）', tags, params: CityParams, querystring: contract.CoverageQuery },
      },
      async ({ viewer, query }, reply) => {
        await exportCoverage(app, viewer, query, reply)
        return reply
      },
    )

    http.post(
      `${base}/links`,
      {
        config: assigners,
        schema: {
          summary: '把没有人联系的企业分给一位领导',
          tags,
          params: CityParams,
          body: contract.CoverageAssignment,
          response: { 201: contract.CoverageAssigned },
        },
      },
      async ({ viewer, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => assignUncovered(app, tx, body))
      },
    )
  }
