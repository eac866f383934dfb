import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import { CityParams } from '../access/contract.ts'
import { requestKeyOf } from '../cases/once.ts'
import { openFilesIf } from '../files/open-file.ts'
import type { App } from '../platform/app.ts'
import * as contract from './contract.ts'
import { correctVisit } from './correct-visit.ts'
import { exportLiaison } from './export-liaison.ts'
import { endLink, linkEnterprise } from './link-enterprise.ts'
import { liaisonPowers } from '../obligations/policy.ts'
import { readLeader } from './read-leader.ts'
import { readOverview } from './read-overview.ts'
import { mayOpenVisitFile, readVersions, readVisit } from './read-visit.ts'
import { recordContact } from './record-contact.ts'
import { recordVisit } from './record-visit.ts'

const base = '/api/cities/:city/liaison'
const tags = ['联系走访']
const concerned = { access: { power: liaisonPowers } }
const managers = { access: { power: 'liaison.manage' } } as const

/** Leaders and the enterprises linked to them: links, visits, first contacts, and what is owed. */
export const liaisonRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    openFilesIf(mayOpenVisitFile)

    http.get(
      base,
      {
        config: concerned,
        schema: {
          summary: '各位领导的联系和走访，落后的在前',
          tags,
          params: CityParams,
          response: { 200: contract.LiaisonOverview },
        },
      },
      ({ viewer }) => app.database.transaction(viewer, (tx) => readOverview(app, tx)),
    )

    http.get(
      `${base}/export`,
      { config: concerned, schema: { summary: '导出联系走访（xlsx）', tags, params: CityParams } },
      async ({ viewer }, reply) => {
        await exportLiaison(app, viewer, reply)
        return reply
      },
    )

    http.get(
      `${base}/posts/:post`,
      {
        config: concerned,
        schema: {
          summary: '一位领导的企业、走访和应尽之责',
          tags,
          params: contract.PostParams,
          response: { 200: contract.LeaderPage },
        },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => readLeader(app, tx, params.post)),
    )

    http.post(
      `${base}/links`,
      {
        config: managers,
        schema: {
          summary: '联系一户企业',
          tags,
          params: CityParams,
          body: contract.NewLink,
          response: { 201: contract.Kept },
        },
      },
      async ({ viewer, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => linkEnterprise(app, tx, { ...body, origin: 'hand' }))
      },
    )

    http.post(
      `${base}/links/:id/end`,
      {
        config: managers,
        schema: {
          summary: '解除联系，写明理由',
          tags,
          params: contract.IdParams,
          body: contract.EndLink,
          response: { 200: contract.Kept },
        },
      },
      ({ viewer, params, body }) => app.database.transaction(viewer, (tx) => endLink(app, tx, params.id, body.reason)),
    )

    http.post(
      `${base}/visits`,
      {
        config: concerned,
        schema: {
          summary: '记一次走访；听到的问题当场转为诉求',
          tags,
          params: CityParams,
          body: contract.NewVisit,
          response: { 201: contract.Kept },
        },
      },
      async (request, reply) => {
        reply.code(201)
        const key = requestKeyOf(request)
        return app.database.transaction(request.viewer, (tx) => recordVisit(app, tx, request.body, key))
      },
    )

    http.get(
      `${base}/visits/:id`,
      {
        config: concerned,
        schema: { summary: '一次走访', tags, params: contract.IdParams, response: { 200: contract.Visit } },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => readVisit(app, tx, params.id)),
    )

    http.get(
      `${base}/visits/:id/versions`,
      {
        config: concerned,
        schema: {
          summary: '一次走访的历次记录',
          tags,
          params: contract.IdParams,
          response: { 200: Type.Array(contract.VisitVersion) },
        },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => readVersions(tx, params.id)),
    )

    http.post(
      `${base}/visits/:id/corrections`,
      {
        config: concerned,
        schema: {
          summary: '更正走访记录，原来的留着',
          tags,
          params: contract.IdParams,
          body: contract.VisitCorrection,
          response: { 200: contract.Kept },
        },
      },
      ({ viewer, params, body }) => app.database.transaction(viewer, (tx) => correctVisit(app, tx, params.id, body)),
    )

    http.post(
      `${base}/contacts`,
      {
        config: concerned,
        schema: {
          summary: '记下与企业负责人对接',
          tags,
          params: CityParams,
          body: contract.NewContact,
          response: { 201: contract.Kept },
        },
      },
      async ({ viewer, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => recordContact(app, tx, body))
      },
    )
  }
