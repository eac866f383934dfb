import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../../access/contract.ts'
import { unitWithPower } from '../../cases/unit-with-power.ts'
import { sendPaper } from '../../documents/send-paper.ts'
import { liaisonPowers } from '../../obligations/policy.ts'
import type { App } from '../../platform/app.ts'
import { dateOf } from '../../platform/today.ts'
import { bulletinPaper } from './bulletin-paper.ts'
import { publishBulletin, readBulletin, readKinds, writeRemarks } from './bulletins.ts'
import * as contract from './contract.ts'
import { exportBulletin } from './export-bulletin.ts'
import { yearPaper } from './year-paper.ts'
import { readYearSheet } from './year-sheet.ts'

const base = '/api/cities/:city/liaison/bulletins'
const sheet = '/api/cities/:city/liaison/posts/:post/years/:year'
const tags = ['联系走访']
const config = { access: { power: liaisonPowers } }
const writers = { access: { power: ['liaison.manage', 'appeals.supervise'] } }

/** Bulletins on linking, drafted from the records and frozen when published; and each leader's yearly sheet. */
export const liaisonBulletinRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    const issuer = (city: string) => unitWithPower(app.packs.get(city), 'liaison.manage').name

    http.get(
      base,
      {
        config,
        schema: {
          summary: '联系情况通报的种类和期次',
          tags,
          params: CityParams,
          response: { 200: contract.BulletinKinds },
        },
      },
      ({ viewer }) => app.database.transaction(viewer, (tx) => readKinds(app, tx)),
    )

    http.get(
      `${base}/:kind/:period`,
      {
        config,
        schema: {
          summary: '一期联系情况通报',
          tags,
          params: contract.BulletinParams,
          response: { 200: contract.LiaisonBulletin },
        },
      },
      ({ viewer, params: { kind, period } }) =>
        app.database.transaction(viewer, (tx) => readBulletin(app, tx, kind, period)),
    )

    http.get(
      `${base}/:kind/:period/paper.docx`,
      { config, schema: { summary: '一期联系情况通报（docx）', tags, params: contract.BulletinParams } },
      async ({ viewer, params: { kind, period } }, reply) => {
        const bulletin = await app.database.transaction(viewer, (tx) => readBulletin(app, tx, kind, period))
        const date = dateOf(bulletin.frozen?.at ?? app.clock.now())
        return sendPaper(
          reply,
          `${bulletin.periodName}${bulletin.name}`,
          bulletinPaper(bulletin, issuer(viewer.city), date),
        )
      },
    )

    http.get(
      `${base}/:kind/:period/table.xlsx`,
      { config, schema: { summary: '一期联系情况通报（xlsx）', tags, params: contract.BulletinParams } },
      async ({ viewer, params }, reply) => {
        await exportBulletin(app, viewer, params, reply)
        return reply
      },
    )

    http.put(
      `${base}/:kind/:period/remarks`,
      {
        config: writers,
        schema: {
          summary: '写编者的话',
          tags,
          params: contract.BulletinParams,
          body: contract.NewRemarks,
          response: { 200: contract.LiaisonBulletin },
        },
      },
      ({ viewer, params: { kind, period }, body }) =>
        app.database.transaction(viewer, (tx) => writeRemarks(app, tx, kind, period, body)),
    )

    http.post(
      `${base}/:kind/:period`,
      {
        config: writers,
        schema: {
          summary: '定格并发布一期联系情况通报',
          tags,
          params: contract.BulletinParams,
          response: { 201: contract.LiaisonBulletin },
        },
      },
      async ({ viewer, params: { kind, period } }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => publishBulletin(app, tx, kind, period))
      },
    )

    http.get(
      sheet,
      {
        config,
        schema: {
          summary: '一位领导一年的联系情况',
          tags,
          params: contract.SheetParams,
          response: { 200: contract.YearSheet },
        },
      },
      ({ viewer, params: { post, year } }) =>
        app.database.transaction(viewer, (tx) => readYearSheet(app, tx, post, year)),
    )

    http.get(
      `${sheet}/sheet.docx`,
      { config, schema: { summary: '一位领导一年的联系情况（docx）', tags, params: contract.SheetParams } },
      async ({ viewer, params: { post, year } }, reply) => {
        const found = await app.database.transaction(viewer, (tx) => readYearSheet(app, tx, post, year))
        return sendPaper(reply, `${year} 年联系企业情况 ${found.post.name}`, yearPaper(found, issuer(viewer.city)))
      },
    )
  }
