import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import type { Config } from './config.ts'

const description = `助企通的接口。地址都带有城市；浏览器用登录后的会话，其他系统用接口密钥
（\`authorization: Bearer zqk_…\`，由本市管理岗在管理页创建，按范围授权）。
出错时返回 \`application/problem+json\`（RFC 9457）：\`code\` 供程序判断，\`detail\` 是给人看的一句话，\`errors\` 指出字段。
请求头 \`idempotency-key\` 相同的重复请求不会重复办理。`

/** Collects every route registered afterwards into one OpenAPI 3.1 document at `/api/openapi.json`. */
export async function describeApi(http: FastifyInstance, config: Config): Promise<void> {
  await http.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: '助企通接口', description, version: '1' },
      servers: [{ url: config.publicUrl }],
      components: {
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
    transform: ({ schema, url, route }) => ({
      url,
      schema: { ...schema, security: schema?.security ?? securityOf(route.config?.access) },
    }),
  })
  http.get(
    '/api/openapi.json',
    { config: { access: 'public' }, schema: { summary: '本接口说明（OpenAPI 3.1）', tags: ['系统'] } },
    () => http.swagger(),
  )
}

function securityOf(access: unknown): Record<string, string[]>[] {
  if (access === 'public') return []
  const scope = typeof access === 'object' && access && 'apiScope' in access ? String(access.apiScope) : null
  const forPeople =
    typeof access === 'string' || (typeof access === 'object' && access && ('power' in access || 'signedIn' in access))
  return [...(forPeople ? [{ session: [] }] : []), ...(scope ? [{ key: [scope] }] : [])]
}
