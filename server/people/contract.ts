import type { Static, TSchema } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'

const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const strict = { additionalProperties: false }

export const CityParams = Type.Object({ city: Type.String() })
export const PersonParams = Type.Object({ city: Type.String(), person: Type.String({ format: 'uuid' }) })
export const KeyParams = Type.Object({ city: Type.String(), key: Type.String({ format: 'uuid' }) })

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
  createdAt: Type.Integer(),
  enterprise: Type.Boolean(),
  holdings: Type.Array(Holding),
})
export type PersonView = Static<typeof PersonView>

const login = Type.String({
  title: '账号',
  pattern: '^[A-Za-z0-9][A-Za-z0-9._@-]{1,63}$',
  description: ' 2 至 64 位字母、数字和 . _ @ -，以字母或数字开头',
})
const name = Type.String({ title: '姓名或称呼', minLength: 1, maxLength: 40 })
const phone = Type.String({ title: '电话', pattern: '^[0-9+][0-9 -]{5,19}$', description: ' 6 至 20 位的电话号码' })
const email = Type.String({ title: '电子邮箱', format: 'email', maxLength: 200 })
const day = (title: string) => Type.String({ title, format: 'date' })

export const CreatePerson = Type.Object(
  {
    login,
    name,
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
    name: Type.Optional(name),
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

export const ChangeRow = Type.Object({
  id: Type.String(),
  at: Type.Integer(),
  by: Type.String({ description: '谁改的：岗位' }),
  what: Type.String(),
  target: Type.String(),
  data: Type.Record(Type.String(), Type.Unknown()),
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
    name,
    password: Type.String({ title: '密码', minLength: 1, maxLength: 200 }),
  },
  strict,
)
export type Setup = Static<typeof Setup>
