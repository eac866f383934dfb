import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../../access/contract.ts'
import { openFilesIf } from '../../files/open-file.ts'
import type { App } from '../../platform/app.ts'
import * as contract from './contract.ts'
import { exportFilings } from './export-filings.ts'
import { filePaper } from './file-paper.ts'
import { mayOpenFilingFile, readFiling } from './read-filing.ts'
import { readFilings } from './read-filings.ts'
import { remindFilings } from './remind-filings.ts'
import { reviewFiling } from './review-filing.ts'

const base = '/api/cities/:city/filings'
const one = `${base}/:id`
const tags = ['报送']
const signedIn = { access: 'signed-in' } as const
const office = { access: { power: 'liaison.manage' } } as const

/** Papers that units hand in for what they owe, and what the office says of them. */
export const filingRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    openFilesIf(mayOpenFilingFile)

    http.get(
      base,
      {
        config: signedIn,
        schema: {
          summary: '一年里要报送的：单位看自己的，办公室看全部',
          tags,
          params: CityParams,
          querystring: contract.FilingsQuery,
          response: { 200: contract.Filings },
        },
      },
      ({ viewer, query }) => app.database.transaction(viewer, (tx) => readFilings(app, tx, query.year)),
    )

    http.get(
      `${base}/export`,
      {
        config: signedIn,
        schema: { summary: '导出报送情况（xlsx）', tags, params: CityParams, querystring: contract.FilingsQuery },
      },
      async ({ viewer, query }, reply) => {
        await exportFilings(app, viewer, reply, query.year)
        return reply
      },
    )

    http.get(
      one,
      {
        config: signedIn,
        schema: {
          summary: '一份材料，历次报送和审核',
          tags,
          params: contract.FilingParams,
          response: { 200: contract.Filing },
        },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => readFiling(app, tx, params.id)),
    )

    http.post(
      base,
      {
        config: signedIn,
        schema: {
          summary: '报送，或者再报一次',
          tags,
          params: CityParams,
          body: contract.NewFiling,
          response: { 201: contract.Kept },
        },
      },
      async ({ viewer, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => filePaper(app, tx, body))
      },
    )

    http.post(
      `${one}/reviews`,
      {
        config: office,
        schema: {
          summary: '审核：通过，或者写明理由退回',
          tags,
          params: contract.FilingParams,
          body: contract.FilingReview,
          response: { 201: contract.Kept },
        },
      },
      async ({ viewer, params, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => reviewFiling(app, tx, params.id, body))
      },
    )

    http.post(
      `${base}/reminders`,
      {
        config: office,
        schema: {
          summary: '提醒没有报的单位',
          tags,
          params: CityParams,
          body: contract.RemindFilings,
          response: { 200: contract.Reminded },
        },
      },
      ({ viewer, body }) => app.database.transaction(viewer, (tx) => remindFilings(app, tx, body)),
    )
  }
