import type { Static, TSchema } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'

const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const strict = { additionalProperties: false }

export const CityParams = Type.Object({ city: Type.String() })
export const PersonParams = Type.Object({ city: Type.String(), person: Type.String({ format: 'uuid' }) })

export const OrganisationRow = Type.Object({
  id: Type.String(),
  name: Type.String(),
  shortName: Type.String(),
  kind: Type.String(),
  district: Nullable(Type.String()),
  posts: Type.Integer({ description: '岗位数' }),
  people: Type.Integer({ description: '现任人数' }),
})
export type OrganisationRow = Static<typeof OrganisationRow>

export const PostRow = Type.Object({
  id: Type.String(),
  name: Type.String(),
  organisation: Type.Object({ id: Type.String(), name: Type.String(), shortName: Type.String() }),
  powers: Type.Array(Type.String()),
  reach: Type.String({ description: 'city 看全市，organisation 看本单位' }),
  holders: Type.Array(
    Type.Object({ person: Type.String(), name: Type.String(), since: Type.String(), until: Nullable(Type.String()) }),
  ),
})
export type PostRow = Static<typeof PostRow>

export const PostQuery = Type.Object({
  organisation: Type.Optional(Type.String()),
  vacant: Type.Optional(Type.Boolean({ description: '只看空缺的岗位' })),
  q: Type.Optional(Type.String({ maxLength: 50 })),
})
export type PostQuery = Static<typeof PostQuery>

export const PersonRow = Type.Object({
  id: Type.String(),
  login: Type.String(),
  name: Type.String(),
  phone: Nullable(Type.String({ description: '中间四位不显示' })),
  active: Type.Boolean(),
  enterprise: Type.Boolean({ description: '企业账号' }),
  posts: Type.Array(Type.Object({ id: Type.String(), title: Type.String() })),
  lastSignedInAt: Nullable(Type.Integer()),
})
export type PersonRow = Static<typeof PersonRow>

export const PersonKind = Type.Union([
  Type.Literal('staff', { title: '在用的人员' }),
  Type.Literal('without-post', { title: '没有岗位的人员' }),
  Type.Literal('enterprise', { title: '企业账号' }),
  Type.Literal('disabled', { title: '已停用' }),
])
export type PersonKind = Static<typeof PersonKind>

export const PersonPage = Type.Object({
  counts: Type.Record(PersonKind, Type.Integer()),
  total: Type.Integer(),
  page: Type.Integer(),
  pageSize: Type.Integer(),
  rows: Type.Array(PersonRow),
})
export type PersonPage = Static<typeof PersonPage>

export const PersonQuery = Type.Object({
  q: Type.Optional(Type.String({ title: '姓名或账号', maxLength: 50 })),
  organisation: Type.Optional(Type.String()),
  kind: Type.Optional(PersonKind),
  page: Type.Optional(Type.Integer({ title: '页码', minimum: 1, maximum: 10_000 })),
})
export type PersonQuery = Static<typeof PersonQuery>

export const Holding = Type.Object({
  post: Type.String(),
  title: Type.String(),
  since: Type.String({ format: 'date' }),
  until: Nullable(Type.String({ format: 'date', description: '自这一天起不再任职' })),
  state: Type.Union([Type.Literal('current'), Type.Literal('future'), Type.Literal('past')]),
})
export type Holding = Static<typeof Holding>

export const PersonView = Type.Object({
  id: Type.String(),
  login: Type.String(),
  name: Type.String(),
  phone: Nullable(Type.String()),
  email: Nullable(Type.String()),
  active: Type.Boolean(),
  passwordTemporary: Type.Boolean(),
  secondStep: Type.Boolean({ description: '开启了两步登录' }),
  createdAt: Type.Integer(),
  enterprise: Type.Boolean(),
  holdings: Type.Array(Holding),
})
export type PersonView = Static<typeof PersonView>

export const login = Type.String({
  title: '账号',
  pattern: '^[A-Za-z0-9][A-Za-z0-9._@-]{1,63}$',
  description: ' 2 至 64 位字母、数字和 . _ @ -，以字母或数字开头',
})
export const personName = Type.String({ title: '姓名或称呼', minLength: 1, maxLength: 40 })
export const phone = Type.String({
  title: '电话',
  pattern: '^[0-9+][0-9 -]{5,19}$',
  description: ' 6 至 20 位的电话号码',
})
const email = Type.String({ title: '电子邮箱', format: 'email', maxLength: 200 })
const day = (title: string) => Type.String({ title, format: 'date' })

export const CreatePerson = Type.Object(
  {
    login,
    name: personName,
    phone: Type.Optional(Nullable(phone)),
    email: Type.Optional(Nullable(email)),
    post: Type.Optional(Type.String({ title: '岗位' })),
    since: Type.Optional(day('任职起始日')),
  },
  strict,
)
export type CreatePerson = Static<typeof CreatePerson>

/** A password that is shown this once and has to be replaced at the first sign-in. */
export const CreatedPerson = Type.Object({ id: Type.String(), login: Type.String(), password: Type.String() })
export type CreatedPerson = Static<typeof CreatedPerson>

export const ChangePerson = Type.Object(
  {
    name: Type.Optional(personName),
    phone: Type.Optional(Nullable(phone)),
    email: Type.Optional(Nullable(email)),
    active: Type.Optional(Type.Boolean({ title: '启用' })),
  },
  { ...strict, minProperties: 1 },
)
export type ChangePerson = Static<typeof ChangePerson>

export const Appoint = Type.Object({ post: Type.String({ title: '岗位' }), since: day('任职起始日') }, strict)
export type Appoint = Static<typeof Appoint>

export const Relieve = Type.Object({ post: Type.String({ title: '岗位' }), until: day('免去之日') }, strict)
export type Relieve = Static<typeof Relieve>
