import type { FastifySchema, RouteOptions } from 'fastify'
import Type from 'typebox'

/** What is sent when a request is declined: RFC 9457 problem details. */
export const problemSchema = Type.Object(
  {
    type: Type.String({ description: 'urn:zhuqitong:problem: 加上 code' }),
    title: Type.String({ description: '一个词：填写有误、没有找到……' }),
    status: Type.Integer({ description: '与状态码相同' }),
    code: Type.String({ description: '供程序判断，不会改变' }),
    detail: Type.String({ description: '给人看的一句话' }),
    errors: Type.Optional(
      Type.Array(Type.Object({ field: Type.String(), message: Type.String({ description: '错在哪里，怎样才对' }) }), {
        description: '哪些字段有误',
      }),
    ),
  },
  { title: '没有办成的原因' },
)

const files: Record<string, { type: string; name: string }> = {
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: '表格文件' },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', name: '公文' },
}

/** What the API's description says of a route beside its own schema: who may call it, what it answers, how it declines. */
export function describeRoute(schema: FastifySchema, url: string, { method, config }: RouteOptions): FastifySchema {
  const described: FastifySchema & { operationId: string } = {
    ...schema,
    operationId: operationIdOf(String([method].flat()[0]), url),
    security: schema.security ?? securityOf(config?.access),
    response: {
      ...fileAnswer(url),
      ...(schema.response as object | undefined),
      default: {
        description: '没有办成：状态码 400 至 503，原因在内容里',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
  return described
}

/** `POST /api/cities/:city/cases/:ref/actions` is `postCasesByRefActions`. */
function operationIdOf(method: string, url: string): string {
  const words = url
    .replace(/^\/api\/(?:cities\/:city\b)?/, '')
    .split(/[/.-]/)
    .filter(Boolean)
    .map((word) => (word.startsWith(':') ? `By${capital(word.slice(1))}` : capital(word)))
  return method.toLowerCase() + (words.join('') || 'City')
}

function fileAnswer(url: string): object {
  const file = files[url.split('.').at(-1) ?? '']
  const content = file && { [file.type]: { schema: { type: 'string', format: 'binary' } } }
  return file ? { 200: { description: file.name, content } } : {}
}

function securityOf(access: unknown): Record<string, string[]>[] {
  if (access === 'public') return []
  const scope = typeof access === 'object' && access && 'apiScope' in access ? String(access.apiScope) : null
  const forPeople =
    typeof access === 'string' || (typeof access === 'object' && access && ('power' in access || 'signedIn' in access))
  return [...(forPeople ? [{ session: [] }] : []), ...(scope ? [{ key: [scope] }] : [])]
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
