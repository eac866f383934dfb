import type { Static } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'
import { login, personName } from '../contract.ts'

export const SetupView = Type.Object({
  open: Type.Boolean(),
  cities: Type.Array(Type.Object({ id: Type.String(), name: Type.String() }), { description: '还没有管理岗的城市' }),
})
export type SetupView = Static<typeof SetupView>

export const Setup = Type.Object(
  {
    code: Type.String({ title: '初始化口令', minLength: 1, maxLength: 64 }),
    city: Type.String({ title: '城市', minLength: 1 }),
    login,
    name: personName,
    password: Type.String({ title: '密码', minLength: 1, maxLength: 200 }),
  },
  { additionalProperties: false },
)
export type Setup = Static<typeof Setup>
