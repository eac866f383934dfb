import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { contracts } from '../contracts.ts'
import type { Config } from './config.ts'
import { describeParts } from './describe-parts.ts'
import { describeRoute, problemSchema } from './describe-route.ts'
import { nameSchemas } from './name-schemas.ts'

const description = `助企通的接口。地址都带有城市；浏览器用登录后的会话，其他系统用接口密钥
（\`authorization: Bearer zqk_…\`，由本市管理岗在管理页创建，按范围授权）。
出错时返回 \`application/problem+json\`（RFC 9457）：\`code\` 供程序判断，\`detail\` 是给人看的一句话，\`errors\` 指出字段。
登记诉求和办理事项可以带请求头 \`idempotency-key\`：同一个键的重复请求不会重复办理。
推送（webhook）和对接的步骤见随产品的说明 docs/api.md、docs/webhooks.md。`

/** Collects every route registered afterwards into one OpenAPI 3.1 document at `/api/openapi.json`. */
export async function describeApi(http: FastifyInstance, config: Config): Promise<void> {
  await http.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: '助企通接口', description, version: '1' },
      servers: [{ url: config.publicUrl }],
      components: {
        schemas: { Problem: problemSchema },
        securitySchemes: {
          session: {
            type: 'apiKey',
            in: 'cookie',
            name: 'zq_session_{city}',
            description: '登录后的会话；有改动的请求还要带请求头 x-csrf-token，其值由“当前会话”给出。',
          },
          key: { type: 'http', scheme: 'bearer', description: '其他系统的接口密钥，以 zqk_ 开头。' },
        },
      },
    },
    // 3.1 knows `const`; as an `enum` the schemas would no longer be those of the contracts.
    convertConstToEnum: false,
    transform: ({ schema, url, route }) => ({ url, schema: describeRoute(schema ?? {}, url, route) }),
    transformObject: (document) => {
      if (!('openapiObject' in document)) throw new Error('the description is an OpenAPI document')
      const { openapiObject } = document
      nameSchemas(openapiObject, contracts)
      describeParts(openapiObject)
      return openapiObject
    },
  })
  http.get(
    '/api/openapi.json',
    { config: { access: 'public' }, schema: { summary: '本接口说明（OpenAPI 3.1）', tags: ['系统'] } },
    () => http.swagger(),
  )
}
