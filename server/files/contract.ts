import type { Static } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'

/** What is known of an attachment. */
export const StoredFile = Type.Object({
  id: Type.String({ format: 'uuid' }),
  name: Type.String(),
  type: Type.String(),
  size: Type.Integer({ description: '字节' }),
})
export type StoredFile = Static<typeof StoredFile>

export const FileParams = Type.Object({ city: Type.String(), id: Type.String({ format: 'uuid' }) })

export const FileQuery = Type.Object(
  { show: Type.Optional(Type.Boolean({ title: '在页面里显示', description: '只对图片有效，其余一律保存' })) },
  { additionalProperties: false },
)
