import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'
import type { App } from '../../platform/app.ts'
import { createApiKey, listApiKeys, revokeApiKey } from './api-keys.ts'
import { ApiKeyList, CityParams, CreateApiKey, CreatedApiKey, KeyParams } from './contract.ts'

const config = { access: { power: 'admin' } } as const
const tags = ['管理：接口密钥']
const keys = '/api/cities/:city/admin/api-keys'

/** Keys with which other systems call the product. */
export const apiKeyRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      keys,
      { config, schema: { summary: '接口密钥清单', tags, params: CityParams, response: { 200: ApiKeyList } } },
      ({ viewer }) => listApiKeys(app, viewer),
    )

    http.post(
      keys,
      {
        config,
        schema: {
          summary: '新建接口密钥；密钥只在这一次回答里出现',
          tags,
          params: CityParams,
          body: CreateApiKey,
          response: { 201: CreatedApiKey },
        },
      },
      async ({ viewer, body }, reply) => reply.code(201).send(await createApiKey(app, viewer, body)),
    )

    http.delete(
      `${keys}/:key`,
      { config, schema: { summary: '停用接口密钥', tags, params: KeyParams, response: { 204: Type.Null() } } },
      async ({ viewer, params }, reply) => {
        await revokeApiKey(app, viewer, params.key)
        return reply.code(204).send(null)
      },
    )
  }
