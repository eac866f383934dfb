import type { Static, TSchema } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'
import { login, personName, phone } from '../contract.ts'

const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const strict = { additionalProperties: false }

export const CityParams = Type.Object({ city: Type.String() })
export const AccountParams = Type.Object({ city: Type.String(), person: Type.String({ format: 'uuid' }) })

export const EnterpriseAccount = Type.Object({
  id: Type.String(),
  login: Type.String(),
  name: Type.String(),
  phone: Nullable(Type.String({ description: '中间四位不显示' })),
  active: Type.Boolean(),
  lastSignedInAt: Nullable(Type.Integer()),
  enterprise: Type.Object({ id: Type.String(), name: Type.String() }),
})
export type EnterpriseAccount = Static<typeof EnterpriseAccount>

export const EnterpriseAccountPage = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  pageSize: Type.Integer(),
  rows: Type.Array(EnterpriseAccount),
})
export type EnterpriseAccountPage = Static<typeof EnterpriseAccountPage>

export const EnterpriseAccountQuery = Type.Object({
  q: Type.Optional(Type.String({ title: '企业、账号或联系人', maxLength: 50 })),
  page: Type.Optional(Type.Integer({ title: '页码', minimum: 1, maximum: 10_000 })),
})
export type EnterpriseAccountQuery = Static<typeof EnterpriseAccountQuery>

export const OpenAccount = Type.Object(
  {
    enterprise: Type.String({ title: '企业', format: 'uuid' }),
    login,
    name: personName,
    phone: Type.Optional(Nullable(phone)),
  },
  strict,
)
export type OpenAccount = Static<typeof OpenAccount>

export const SwitchAccount = Type.Object({ active: Type.Boolean({ title: '启用' }) }, strict)
