import type { Static } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'

export const CityParams = Type.Object({ city: Type.String() })

export const CitySummary = Type.Object({
  id: Type.String(),
  name: Type.String(),
  shortName: Type.String(),
  province: Type.String(),
})
export type CitySummary = Static<typeof CitySummary>

/** An account of the demonstration, offered on the sign-in page where there are any. */
export const DemonstrationAccount = Type.Object({
  account: Type.String(),
  /** The post it holds, or the name of the account where it speaks for an enterprise. */
  title: Type.String(),
  enterprise: Type.Boolean(),
})
export type DemonstrationAccount = Static<typeof DemonstrationAccount>

export const CityFacts = Type.Object({
  ...CitySummary.properties,
  parts: Type.Array(Type.String(), { description: '这个市用到、别的市不一定有的部分，如 meetings' }),
  demoAccounts: Type.Array(DemonstrationAccount),
  /** The one password of all demonstration accounts; null where there are none. */
  demoPassword: Type.Union([Type.String(), Type.Null()]),
})
export type CityFacts = Static<typeof CityFacts>

export const Organisation = Type.Object({ id: Type.String(), name: Type.String(), shortName: Type.String() })

export const SessionPost = Type.Object({
  id: Type.String(),
  name: Type.String(),
  organisation: Organisation,
})
export type SessionPost = Static<typeof SessionPost>

export const SessionView = Type.Object({
  person: Type.Object({ id: Type.String(), name: Type.String() }),
  post: Type.Union([SessionPost, Type.Null()], { description: '当前以哪个岗位办理；企业账号为空' }),
  posts: Type.Array(SessionPost),
  powers: Type.Array(Type.String()),
  enterprise: Type.Union([Type.Object({ id: Type.String(), name: Type.String() }), Type.Null()]),
  csrf: Type.String({ description: '有改动的请求放在请求头 x-csrf-token 里' }),
  today: Type.String({ format: 'date' }),
  workday: Type.Boolean({ description: '今天是不是工作日（含调休）' }),
  doors: Type.Array(Type.String(), { description: '可以进入的部分：desk、cockpit、admin、e' }),
  passwordTemporary: Type.Boolean({ description: '还在用管理岗给的临时密码，要先换掉' }),
  secondStepOwed: Type.Boolean({ description: '这个岗位要求两步登录，还没有开启' }),
})
export type SessionView = Static<typeof SessionView>

export const SignIn = Type.Object(
  {
    account: Type.String({ title: '账号', minLength: 1, maxLength: 64 }),
    password: Type.String({ title: '密码', minLength: 1, maxLength: 128 }),
    code: Type.Optional(Type.String({ title: '6 位数字或备用码', maxLength: 20 })),
  },
  { additionalProperties: false },
)
export type SignIn = Static<typeof SignIn>

export const SwitchPost = Type.Object({ post: Type.String({ title: '岗位' }) }, { additionalProperties: false })

export const ChangePassword = Type.Object(
  {
    current: Type.String({ title: '现在的密码', minLength: 1, maxLength: 128 }),
    next: Type.String({ title: '新密码', minLength: 1, maxLength: 200 }),
  },
  { additionalProperties: false },
)
export type ChangePassword = Static<typeof ChangePassword>
