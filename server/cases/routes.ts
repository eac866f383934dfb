import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import Type from 'typebox'
import type { ActionData } from '../../engine/workflow/types.ts'
import { onEnterprisesMerged } from '../enterprises/merge-enterprises.ts'
import { openFilesIf } from '../files/open-file.ts'
import type { App } from '../platform/app.ts'
import { actInBulk } from './act-in-bulk.ts'
import { actOnCase } from './act-on-case.ts'
import { caseKindInfos } from './case-kind-info.ts'
import { listViews, removeView, saveView } from './case-views.ts'
import { mayOpenCaseFile } from './claim-files.ts'
import * as contract from './contract.ts'
import * as page from './page-contract.ts'
import { exportCases } from './export-cases.ts'
import { moveCases } from './follow-enterprises.ts'
import { listCases } from './list-cases.ts'
import { once, onceHeaders, requestKeyOf } from './once.ts'
import { pageOf, readCase } from './read-case.ts'
import { readExplanation } from './read-explanation.ts'

const base = '/api/cities/:city'
const tags = ['事项']
const config = { access: 'signed-in' } as const
/** Other systems may read with the scope `appeals.read`. */
const readable = { access: { signedIn: true, apiScope: 'appeals.read' } } as const

const CityParams = Type.Object({ city: Type.String() })
const CaseParams = Type.Object({ city: Type.String(), ref: Type.String({ maxLength: 64 }) })

/** Cases: ledger, page, and the one door through which they change. What a viewer may see is decided in SQL. */
export const caseRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    openFilesIf(mayOpenCaseFile)
    onEnterprisesMerged(moveCases)

    http.get(
      `${base}/case-kinds`,
      {
        config: { access: 'public' },
        schema: {
          summary: '事项种类与选项',
          tags,
          params: CityParams,
          response: { 200: Type.Array(contract.CaseKindInfo) },
        },
      },
      async ({ params }) => caseKindInfos(app.packs.get(params.city)),
    )

    http.get(
      `${base}/cases`,
      {
        config: readable,
        schema: {
          summary: '台账',
          description: '条件之间都要满足；counts 是去掉“时限”这一条以后，各盏灯的件数。',
          tags,
          params: CityParams,
          querystring: contract.CaseQuery,
          response: { 200: contract.CaseList },
        },
      },
      ({ viewer, query }) => app.database.transaction(viewer, (tx) => listCases(app, tx, query)),
    )

    http.get(
      `${base}/cases/export.xlsx`,
      { config, schema: { summary: '导出台账', tags, params: CityParams, querystring: contract.CaseQuery } },
      ({ viewer, query }, reply) => exportCases(app, viewer, query, reply),
    )

    http.get(
      `${base}/cases/views`,
      {
        config,
        schema: { summary: '视图与件数', tags, params: CityParams, response: { 200: Type.Array(contract.CaseView) } },
      },
      ({ viewer }) => app.database.transaction(viewer, (tx) => listViews(app, tx)),
    )

    http.post(
      `${base}/cases/views`,
      {
        config,
        schema: {
          summary: '存为视图',
          tags,
          params: CityParams,
          body: contract.NewCaseView,
          response: { 201: Type.Object({ id: Type.String() }) },
        },
      },
      async ({ viewer, body }, reply) => {
        reply.code(201)
        return app.database.transaction(viewer, (tx) => saveView(app, tx, body))
      },
    )

    http.delete(
      `${base}/cases/views/:id`,
      {
        config,
        schema: {
          summary: '删除视图',
          tags,
          params: Type.Object({ city: Type.String(), id: Type.String() }),
          response: { 204: Type.Null() },
        },
      },
      async ({ viewer, params }, reply) => {
        await app.database.transaction(viewer, (tx) => removeView(tx, params.id))
        return reply.code(204).send(null)
      },
    )

    http.get(
      `${base}/cases/:ref`,
      {
        config: readable,
        schema: { summary: '一件事项', tags, params: CaseParams, response: { 200: page.CasePage } },
      },
      ({ viewer, params }) => app.database.transaction(viewer, (tx) => readCase(app, tx, params.ref)),
    )

    http.get(
      `${base}/cases/:ref/explanation`,
      {
        config,
        schema: {
          summary: '为什么是这天',
          tags,
          params: CaseParams,
          querystring: Type.Object({
            timer: Type.String({ title: '时限', maxLength: 80, description: '事项页 clock.timer 或 tasks[].timer' }),
          }),
          response: { 200: page.Explanation },
        },
      },
      ({ viewer, params, query }) =>
        app.database.transaction(viewer, (tx) => readExplanation(app, tx, params.ref, query.timer)),
    )

    http.post(
      `${base}/cases/:ref/actions`,
      {
        config,
        schema: {
          summary: '办理一步',
          description:
            '能办哪几步、每步填什么，见这件事项的 actions。version 是看到的版本：别人先办过的答 409 case-changed，一点也不写。',
          tags,
          params: CaseParams,
          headers: onceHeaders,
          body: page.ActBody,
          response: { 200: page.CasePage },
        },
      },
      (request) =>
        once(app, request.viewer, async (tx) => {
          const { action, data, version } = request.body
          const acted = await actOnCase(app, tx, {
            reference: request.params.ref,
            action,
            data: data as ActionData,
            expectedVersion: version,
            requestKey: requestKeyOf(request),
          })
          return pageOf(app, tx, acted)
        }),
    )

    http.post(
      `${base}/cases/bulk`,
      {
        config,
        schema: {
          summary: '成批办理',
          description: '一件一件地办，各自写入；有一件不成，说明原因，不影响别的。',
          tags,
          params: CityParams,
          headers: onceHeaders,
          body: contract.BulkBody,
          response: { 200: contract.BulkResult },
        },
      },
      (request) => actInBulk(app, request.viewer, request.body, requestKeyOf(request)),
    )
  }
