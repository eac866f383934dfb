import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'
import { CityParams } from '../access/contract.ts'
import type { App } from '../platform/app.ts'
import { invalid } from '../platform/refusal.ts'
import { changeMapping } from './change-mapping.ts'
import {
  ChangeMapping,
  ImportKindParams,
  ImportKindView,
  ImportLine,
  ImportParams,
  ImportView,
  ReportPage,
  ReportQuery,
  RowsQuery,
  StartImport,
  UploadQuery,
} from './contract.ts'
import { createImport, mostTableBytes } from './create-import.ts'
import type { ImportKind } from './import-kind.ts'
import { requireKind } from './policy.ts'
import { listImports, listRows, presentKinds, readImport } from './read-import.ts'
import { sendReport, sendTemplate } from './report.ts'
import { cancelImport, startImport } from './start-import.ts'

const tags = ['导入']
const all = '/api/cities/:city/imports'
const config = { access: { power: 'imports' } } as const

/** Tables taken in by the hundred, of the kinds given. */
export const importRoutes =
  (kinds: readonly ImportKind[]) =>
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      `${all}/kinds`,
      {
        config,
        schema: { summary: '能导入哪些表格', tags, params: CityParams, response: { 200: Type.Array(ImportKindView) } },
      },
      ({ viewer }) => presentKinds(kinds, viewer),
    )

    http.get(
      `${all}/kinds/:kind/template`,
      { config, schema: { summary: '导入模板（xlsx）', tags, params: ImportKindParams } },
      async ({ viewer, params }, reply) => {
        await sendTemplate(requireKind(kinds, viewer, params.kind), reply)
        return reply
      },
    )

    http.get(
      all,
      {
        config,
        schema: { summary: '最近的导入', tags, params: CityParams, response: { 200: Type.Array(ImportLine) } },
      },
      ({ viewer }) => listImports(app, viewer, kinds),
    )

    http.post(
      all,
      {
        config: { ...config, rateLimit: { max: 30, timeWindow: 60_000 } },
        schema: {
          summary: '上传一份表格（表单字段 file，xlsx 或 csv，最大 50 MB），认出各列，先看后导',
          tags,
          consumes: ['multipart/form-data'],
          params: CityParams,
          querystring: UploadQuery,
          response: { 201: ImportView },
        },
      },
      async (request, reply) => {
        const { viewer, query } = request
        const kind = requireKind(kinds, viewer, query.kind)
        const part = await request.file({ limits: { fileSize: mostTableBytes + 1 } })
        if (!part) throw invalid('file', '没有收到文件，请选一个 xlsx 或 csv 文件再上传。', 'file-missing')
        const id = await createImport(app, viewer, kind, part.filename, part.file)
        return reply.code(201).send(await readImport(app, viewer, kinds, id))
      },
    )

    http.get(
      `${all}/:id`,
      {
        config,
        schema: {
          summary: '一次导入：对应的列、前 20 行、进度、结果',
          tags,
          params: ImportParams,
          response: { 200: ImportView },
        },
      },
      ({ viewer, params }) => readImport(app, viewer, kinds, params.id),
    )

    http.patch(
      `${all}/:id`,
      {
        config,
        schema: {
          summary: '改对应的列',
          tags,
          params: ImportParams,
          body: ChangeMapping,
          response: { 200: ImportView },
        },
      },
      async ({ viewer, params, body }) => {
        await changeMapping(app, viewer, kinds, params.id, body)
        return readImport(app, viewer, kinds, params.id)
      },
    )

    http.post(
      `${all}/:id/start`,
      {
        config,
        schema: {
          summary: '开始导入；因有误的行没有写入时，可以改为只写入无误的行',
          tags,
          params: ImportParams,
          body: StartImport,
          response: { 202: ImportView },
        },
      },
      async ({ viewer, params, body }, reply) => {
        await startImport(app, viewer, kinds, params.id, body.mode)
        return reply.code(202).send(await readImport(app, viewer, kinds, params.id))
      },
    )

    http.post(
      `${all}/:id/cancel`,
      {
        config,
        schema: { summary: '取消还没有写入的导入', tags, params: ImportParams, response: { 200: ImportView } },
      },
      async ({ viewer, params }) => {
        await cancelImport(app, viewer, params.id)
        return readImport(app, viewer, kinds, params.id)
      },
    )

    http.get(
      `${all}/:id/rows`,
      {
        config,
        schema: {
          summary: '每一行的结果',
          tags,
          params: ImportParams,
          querystring: RowsQuery,
          response: { 200: ReportPage },
        },
      },
      ({ viewer, params, query }) => listRows(app, viewer, params.id, query),
    )

    http.get(
      `${all}/:id/report`,
      {
        config,
        schema: {
          summary: '下载每一行的结果，或只要有误的行（xlsx）',
          tags,
          params: ImportParams,
          querystring: ReportQuery,
        },
      },
      async ({ viewer, params, query }, reply) => {
        await sendReport(app, viewer, kinds, params.id, query.only === 'bad', reply)
        return reply
      },
    )
  }
