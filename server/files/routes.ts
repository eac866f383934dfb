import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../access/contract.ts'
import type { App } from '../platform/app.ts'
import { invalid } from '../platform/refusal.ts'
import { FileParams, FileQuery, StoredFile } from './contract.ts'
import { sendFile } from './open-file.ts'
import { mostBytes, storeFile } from './store-file.ts'

const tags = ['附件']

/** Attachments: uploaded first, then named by their id in whatever they belong to. */
export const fileRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.post(
      '/api/cities/:city/files',
      {
        config: { access: 'signed-in', rateLimit: { max: 60, timeWindow: 60_000 } },
        schema: {
          summary: '上传一个附件（表单字段 file，最大 20 MB），再把编号交给所属的事项',
          tags,
          consumes: ['multipart/form-data'],
          params: CityParams,
          response: { 201: StoredFile },
        },
      },
      async (request, reply) => {
        const part = await request.file({ limits: { fileSize: mostBytes + 1 } })
        if (!part) throw invalid('file', '没有收到文件，请选一个文件再上传。', 'file-missing')
        const stored = await storeFile(app, request.viewer, { name: part.filename, source: part.file })
        return reply.code(201).send(stored)
      },
    )

    http.get(
      '/api/cities/:city/files/:id',
      {
        config: { access: 'signed-in' },
        schema: { summary: '取一个附件', tags, params: FileParams, querystring: FileQuery },
      },
      ({ viewer, params, query }, reply) => sendFile(app, viewer, reply, params.id, query.show),
    )
  }
