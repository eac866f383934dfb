import type { Static, TSchema } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'

const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const strict = { additionalProperties: false }

export const CityParams = Type.Object({ city: Type.String() })
export const KeyParams = Type.Object({ city: Type.String(), key: Type.String({ format: 'uuid' }) })

export const Scope = Type.Object({ id: Type.String(), name: Type.String() })
export type Scope = Static<typeof Scope>

export const ApiKeyRow = Type.Object({
  id: Type.String(),
  name: Type.String(),
  scopes: Type.Array(Type.String()),
  createdAt: Type.Integer(),
  revokedAt: Nullable(Type.Integer()),
  lastUsedAt: Nullable(Type.Integer()),
})
export type ApiKeyRow = Static<typeof ApiKeyRow>

export const ApiKeyList = Type.Object({ keys: Type.Array(ApiKeyRow), scopes: Type.Array(Scope) })
export type ApiKeyList = Static<typeof ApiKeyList>

export const CreateApiKey = Type.Object(
  {
    name: Type.String({ title: '系统名称', minLength: 1, maxLength: 40 }),
    scopes: Type.Array(Type.String(), { title: '范围', minItems: 1, uniqueItems: true }),
  },
  strict,
)
export type CreateApiKey = Static<typeof CreateApiKey>

/** The secret is shown this once. */
export const CreatedApiKey = Type.Object({ id: Type.String(), name: Type.String(), secret: Type.String() })
export type CreatedApiKey = Static<typeof CreatedApiKey>
