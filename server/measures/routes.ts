import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { unitWithPower } from '../cases/unit-with-power.ts'
import { sendPaper } from '../documents/send-paper.ts'
import { openFilesIf } from '../files/open-file.ts'
import type { App } from '../platform/app.ts'
import { dateOf } from '../platform/today.ts'
import * as contract from './contract.ts'
import { documentPaper } from './document-paper.ts'
import { readDocument } from './read-document.ts'
import { readMeasure } from './read-measure.ts'
import { readPublicDocument } from './read-public-document.ts'
import { recordVerification } from './record-verification.ts'
import { mayOpenMeasureFile, reportProgress } from './report-progress.ts'

const base = '/api/cities/:city'
const one = `${base}/measures/:measure`
const tags = ['文件落实']
const signedIn = { access: 'signed-in' } as const
const Kept = Type.Object({ id: Type.String() })

/** The city's document clause by clause: live figures, progress of tasks, verifications; and its public version. */
export const measureRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    openFilesIf(mayOpenMeasureFile)

    http.get(
      `${base}/measures`,
      {
        config: signedIn,
        schema: {
          summary: '文件落实情况',
          tags,
          params: contract.CityParams,
          response: { 200: contract.CityDocument },
        },
      },
      ({ viewer }) => readDocument(app, viewer),
    )

    http.get(
      `${base}/measures/report.docx`,
      { config: signedIn, schema: { summary: '文件落实情况报告（docx）', tags, params: contract.CityParams } },
      async ({ viewer }, reply) => {
        const document = await readDocument(app, viewer)
        const issuer = unitWithPower(app.packs.get(viewer.city), 'appeals.supervise').name
        const date = dateOf(document.at)
        return sendPaper(reply, `文件落实情况报告 ${date}`, documentPaper(document, issuer, date))
      },
    )

    http.get(
      one,
      {
        config: signedIn,
        schema: {
          summary: '一条措施的任务、进展和核查',
          tags,
          params: contract.MeasureParams,
          response: { 200: contract.MeasureDetail },
        },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => readMeasure(app, tx, params.measure)),
    )

    http.post(
      `${one}/reports`,
      {
        config: { access: { power: ['appeals.head', 'appeals.handle', 'appeals.hand-out'] } },
        schema: {
          summary: '责任单位报任务进展',
          tags,
          params: contract.MeasureParams,
          body: contract.NewReport,
          response: { 201: Kept },
        },
      },
      async ({ viewer, params, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => reportProgress(app, tx, params.measure, body))
      },
    )

    http.post(
      `${one}/verifications`,
      {
        config: { access: { power: 'appeals.supervise' } },
        schema: {
          summary: '登记核查和评估结果',
          tags,
          params: contract.MeasureParams,
          body: contract.NewVerification,
          response: { 201: Kept },
        },
      },
      async ({ viewer, params, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => recordVerification(app, tx, params.measure, body))
      },
    )

    http.get(
      `${base}/public/document`,
      {
        config: { access: 'public' },
        schema: {
          summary: '公开的文件落实情况',
          tags: ['公开'],
          params: contract.CityParams,
          response: { 200: contract.PublicDocument },
        },
      },
      ({ params }) => readPublicDocument(app, params.city),
    )
  }
