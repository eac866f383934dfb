import type { Static } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'

export const CityParams = Type.Object({ city: Type.String() })

export const ChangeRow = Type.Object({
  id: Type.String(),
  at: Type.Integer(),
  by: Type.String({ description: '谁改的：岗位' }),
  what: Type.String(),
  target: Type.String(),
  detail: Type.String({ description: '岗位、日期、范围等' }),
})
export type ChangeRow = Static<typeof ChangeRow>

export const ChangePage = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  pageSize: Type.Integer(),
  rows: Type.Array(ChangeRow),
})
export type ChangePage = Static<typeof ChangePage>

export const ChangeQuery = Type.Object({
  what: Type.Optional(Type.String()),
  page: Type.Optional(Type.Integer({ title: '页码', minimum: 1, maximum: 10_000 })),
})
export type ChangeQuery = Static<typeof ChangeQuery>
