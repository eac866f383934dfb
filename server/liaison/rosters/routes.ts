import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../../access/contract.ts'
import { sendPaper } from '../../documents/send-paper.ts'
import type { App } from '../../platform/app.ts'
import { approveRoster } from './approve-roster.ts'
import * as contract from './contract.ts'
import { drawRoster } from './draw-roster.ts'
import { exportRoster } from './export-roster.ts'
import { endNomination, nominate } from './nominate.ts'
import { rosterPowers } from './policy.ts'
import { printRoster } from './print-roster.ts'
import { readRosterPlaces } from './read-roster-places.ts'
import { readRoster } from './read-roster.ts'
import { readRosters } from './read-rosters.ts'

const base = '/api/cities/:city/liaison/rosters'
const tags = ['名单']
const concerned = { access: { power: rosterPowers } }
/** The office, and heads of counties for their own; which of them is the use case's to say. */
const deciding = { access: { power: ['liaison.approve', 'appeals.head'] } }
const drawing = { access: { power: ['liaison.manage', 'appeals.head'] } }

/** Rosters drawn by rule for a year: list, one with its places, drawing, naming, approval, papers. */
export const rosterRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      base,
      {
        config: concerned,
        schema: {
          summary: '一个年度的名单，生成了的和还没有生成的',
          tags,
          params: CityParams,
          querystring: contract.RosterQuery,
          response: { 200: contract.RosterList },
        },
      },
      ({ viewer, query }) => app.database.transaction(viewer, (tx) => readRosters(app, tx, query.year)),
    )

    http.post(
      base,
      {
        config: drawing,
        schema: {
          summary: '按规则生成名单；草稿可以重新生成，提名保留',
          tags,
          params: CityParams,
          body: contract.NewRoster,
          response: { 201: contract.DrawnRoster },
        },
      },
      async ({ viewer, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => drawRoster(app, tx, body))
      },
    )

    http.get(
      `${base}/:id`,
      {
        config: concerned,
        schema: {
          summary: '一份名单：各部分怎样产生、提名、与上年比',
          tags,
          params: contract.RosterParams,
          response: { 200: contract.Roster },
        },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => readRoster(app, tx, params.id)),
    )

    http.get(
      `${base}/:id/places`,
      {
        config: concerned,
        schema: {
          summary: '名单里的企业，每户写明为什么列入',
          tags,
          params: contract.RosterParams,
          querystring: contract.PlaceQuery,
          response: { 200: contract.PlacePage },
        },
      },
      ({ viewer, params, query }) =>
        app.database.transaction(viewer, (tx) => readRosterPlaces(app, tx, params.id, query)),
    )

    http.get(
      `${base}/:id/export`,
      {
        config: concerned,
        schema: {
          summary: '导出名单（xlsx），筛选后的',
          tags,
          params: contract.RosterParams,
          querystring: contract.PlaceFilters,
        },
      },
      async ({ viewer, params, query }, reply) => {
        await exportRoster(app, viewer, params.id, query, reply)
        return reply
      },
    )

    http.get(
      `${base}/:id/paper.docx`,
      { config: concerned, schema: { summary: '名单正式文本（docx）', tags, params: contract.RosterParams } },
      async ({ viewer, params }, reply) => {
        const { name, paper } = await app.database.transaction(viewer, (tx) => printRoster(app, tx, params.id))
        return sendPaper(reply, name, paper)
      },
    )

    http.post(
      `${base}/:id/nominations`,
      {
        config: drawing,
        schema: {
          summary: '提名一户企业，写明理由',
          tags,
          params: contract.RosterParams,
          body: contract.NewNomination,
          response: { 201: contract.Kept },
        },
      },
      async ({ viewer, params, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => nominate(app, tx, params.id, body))
      },
    )

    http.post(
      `${base}/:id/nominations/end`,
      {
        config: drawing,
        schema: {
          summary: '撤下提名的企业，写明理由',
          tags,
          params: contract.RosterParams,
          body: contract.EndNomination,
          response: { 200: contract.Kept },
        },
      },
      ({ viewer, params, body }) => app.database.transaction(viewer, (tx) => endNomination(app, tx, params.id, body)),
    )

    http.post(
      `${base}/:id/approve`,
      {
        config: deciding,
        schema: {
          summary: '批准看过的这一稿，批准后不再变动',
          tags,
          params: contract.RosterParams,
          body: contract.ApproveRoster,
          response: { 200: contract.Kept },
        },
      },
      ({ viewer, params, body }) =>
        app.database.transaction(viewer, (tx) => approveRoster(app, tx, params.id, body.draft)),
    )
  }
