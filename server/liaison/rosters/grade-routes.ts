import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../../access/contract.ts'
import type { App } from '../../platform/app.ts'
import { exportGrades } from './export-grades.ts'
import * as contract from './grade-contract.ts'
import { gradePowers, gradeReaders } from './policy.ts'
import { readGrades } from './read-grades.ts'
import { reportGrades } from './report-grades.ts'

const base = '/api/cities/:city/liaison/grades'
const tags = ['名单']
const readers = { access: { power: gradeReaders } }

/** How above-scale enterprises run, as their counties report it year by year. */
export const gradeRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      base,
      {
        config: readers,
        schema: {
          summary: '规上企业的运行情况，没有上报的在前；区县只看自己的',
          tags,
          params: CityParams,
          querystring: contract.GradeQuery,
          response: { 200: contract.GradePage },
        },
      },
      ({ viewer, query }) => app.database.transaction(viewer, (tx) => readGrades(app, tx, query)),
    )

    http.post(
      base,
      {
        config: { access: { power: gradePowers } },
        schema: {
          summary: '上报企业的运行情况，一批全部成功或全部不写',
          tags,
          params: CityParams,
          body: contract.GradeReport,
          response: { 200: contract.ReportedGrades },
        },
      },
      ({ viewer, body }) => app.database.transaction(viewer, (tx) => reportGrades(app, tx, body)),
    )

    http.get(
      `${base}/export`,
      {
        config: readers,
        schema: { summary: '导出运行情况（xlsx）', tags, params: CityParams, querystring: contract.GradeFilters },
      },
      async ({ viewer, query }, reply) => {
        await exportGrades(app, viewer, query, reply)
        return reply
      },
    )
  }
