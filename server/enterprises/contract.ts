import type { Static } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()])
const closed = { additionalProperties: false }

export const EnterpriseSize = Type.Union(
  [
    Type.Literal('large', { title: '大型' }),
    Type.Literal('medium', { title: '中型' }),
    Type.Literal('small', { title: '小型' }),
    Type.Literal('micro', { title: '微型' }),
  ],
  { title: '企业规模' },
)
export type EnterpriseSize = Static<typeof EnterpriseSize>

export const EnterpriseStatus = Type.Union(
  [
    Type.Literal('active', { title: '在营' }),
    Type.Literal('suspended', { title: '停业' }),
    Type.Literal('revoked', { title: '吊销' }),
    Type.Literal('cancelled', { title: '注销' }),
    Type.Literal('moved', { title: '迁出' }),
  ],
  { title: '经营状态' },
)
export type EnterpriseStatus = Static<typeof EnterpriseStatus>

export const EnterpriseParams = Type.Object({ city: Type.String(), id: Type.String({ format: 'uuid' }) })

/** What a clerk fills in; `capitalText` is read as certificates write it, `500 万元` for example. */
export const NewEnterprise = Type.Object(
  {
    creditCode: Type.String({ title: '统一社会信用代码', minLength: 1, maxLength: 60 }),
    name: Type.String({ title: '企业名称', minLength: 2, maxLength: 120 }),
    shortNames: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 120 }), { title: '简称', maxItems: 10 }),
    ),
    formerNames: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 120 }), { title: '曾用名', maxItems: 20 }),
    ),
    district: Type.Optional(nullable(Type.String({ title: '所在区县', maxLength: 60 }))),
    kind: Type.Optional(Type.String({ title: '企业类型', maxLength: 60 })),
    industry: Type.Optional(Type.String({ title: '行业', maxLength: 60 })),
    capitalText: Type.Optional(Type.String({ title: '注册资本', maxLength: 60 })),
    established: Type.Optional(nullable(Type.String({ title: '成立日期', format: 'date' }))),
    address: Type.Optional(Type.String({ title: '住所', maxLength: 300 })),
    scope: Type.Optional(Type.String({ title: '经营范围', maxLength: 10_000 })),
    keyEnterprise: Type.Optional(Type.Boolean({ title: '重点企业' })),
    aboveScale: Type.Optional(Type.Boolean({ title: '规模以上' })),
    size: Type.Optional(nullable(EnterpriseSize)),
    status: Type.Optional(EnterpriseStatus),
    businessGroup: Type.Optional(
      Type.String({ title: '集团', maxLength: 80, description: '同一集团的企业写同一个名称' }),
    ),
    park: Type.Optional(nullable(Type.String({ title: '园区', maxLength: 60 }))),
    tags: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { title: '标签', maxItems: 20, uniqueItems: true }),
    ),
    contactPerson: Type.Optional(Type.String({ title: '联系人', maxLength: 40 })),
    contactPhone: Type.Optional(Type.String({ title: '联系电话', maxLength: 40 })),
  },
  closed,
)
export type NewEnterprise = Static<typeof NewEnterprise>

/** Only what is given is changed; `version` is the one the change was made on. */
export const EnterpriseChange = Type.Object(
  { ...Type.Partial(NewEnterprise).properties, version: Type.Integer({ title: '版本', minimum: 1 }) },
  closed,
)
export type EnterpriseChange = Static<typeof EnterpriseChange>

/** One line of the registry. */
export const EnterpriseLine = Type.Object({
  id: Type.String(),
  creditCode: Type.String(),
  name: Type.String(),
  district: nullable(Type.String()),
  districtName: Type.String({ description: '区县名称；不在本市区县之内时是登记时写的地区' }),
  kind: Type.String(),
  industry: Type.String(),
  capitalFen: nullable(Type.Integer({ description: '注册资本，单位为分；空表示登记的写法说不准金额' })),
  capitalText: Type.String(),
  currency: Type.String(),
  established: nullable(Type.String()),
  keyEnterprise: Type.Boolean(),
  aboveScale: Type.Boolean(),
  size: nullable(EnterpriseSize),
  status: EnterpriseStatus,
  updatedAt: Type.Integer(),
})
export type EnterpriseLine = Static<typeof EnterpriseLine>

export const EnterpriseContact = Type.Object({
  person: Type.String(),
  phone: Type.String(),
  masked: Type.Boolean({ description: '为真时只显示一部分' }),
})
export type EnterpriseContact = Static<typeof EnterpriseContact>

const EnterpriseAlias = Type.Object({
  kind: Type.Union([Type.Literal('former-name'), Type.Literal('short-name'), Type.Literal('former-code')]),
  name: Type.String(),
})

const EnterpriseChangeRecord = Type.Object({
  at: Type.Integer(),
  by: Type.String(),
  what: Type.Union([Type.Literal('create'), Type.Literal('import'), Type.Literal('edit'), Type.Literal('merge')]),
  fields: Type.Record(Type.String(), Type.Object({ from: Type.Unknown(), to: Type.Unknown() })),
})
export type EnterpriseChangeRecord = Static<typeof EnterpriseChangeRecord>

const NamedChoice = Type.Object({ id: Type.String(), name: Type.String() })

export const EnterpriseView = Type.Object({
  ...EnterpriseLine.properties,
  place: Type.String(),
  address: Type.String(),
  scope: Type.String(),
  businessGroup: Type.String(),
  park: nullable(NamedChoice),
  tags: Type.Array(NamedChoice),
  source: Type.String(),
  createdAt: Type.Integer(),
  version: Type.Integer(),
  aliases: Type.Array(EnterpriseAlias),
  contact: nullable(EnterpriseContact),
  openCases: Type.Integer(),
  changes: Type.Array(EnterpriseChangeRecord),
  mergedInto: nullable(Type.Object({ id: Type.String(), name: Type.String() })),
  may: Type.Object({ edit: Type.Boolean() }),
})
export type EnterpriseView = Static<typeof EnterpriseView>

/** Filters of the registry; `q` is words that must all be found in names, initials or codes. */
export const EnterpriseFilters = Type.Object(
  {
    q: Type.Optional(Type.String({ title: '查找', maxLength: 100 })),
    district: Type.Optional(
      Type.String({ title: '区县', maxLength: 60, description: '区县的编号；none 表示没有归到区县' }),
    ),
    status: Type.Optional(EnterpriseStatus),
    size: Type.Optional(EnterpriseSize),
    industry: Type.Optional(Type.String({ title: '行业', maxLength: 60 })),
    key: Type.Optional(Type.Boolean({ title: '重点企业' })),
    aboveScale: Type.Optional(Type.Boolean({ title: '规模以上' })),
  },
  closed,
)
export type EnterpriseFilters = Static<typeof EnterpriseFilters>

export const EnterpriseSort = Type.Union(
  [
    Type.Literal('name', { title: '名称' }),
    Type.Literal('established', { title: '成立日期' }),
    Type.Literal('capital', { title: '注册资本' }),
    Type.Literal('updated', { title: '更新时间' }),
  ],
  { title: '排序' },
)
export type EnterpriseSort = Static<typeof EnterpriseSort>

export const EnterpriseQuery = Type.Object(
  {
    ...EnterpriseFilters.properties,
    sort: Type.Optional(EnterpriseSort),
    descending: Type.Optional(Type.Boolean({ title: '倒序' })),
    page: Type.Optional(Type.Integer({ title: '页', minimum: 1, maximum: 100_000 })),
    pageSize: Type.Optional(Type.Integer({ title: '每页行数', minimum: 1, maximum: 200 })),
  },
  closed,
)
export type EnterpriseQuery = Static<typeof EnterpriseQuery>

export const EnterpriseExportQuery = Type.Object(
  { ...EnterpriseFilters.properties, sort: Type.Optional(EnterpriseSort), descending: Type.Optional(Type.Boolean()) },
  closed,
)
export type EnterpriseExportQuery = Static<typeof EnterpriseExportQuery>

export const EnterprisePage = Type.Object({
  rows: Type.Array(EnterpriseLine),
  total: Type.Integer(),
  counts: Type.Object(
    { all: Type.Integer(), key: Type.Integer(), aboveScale: Type.Integer() },
    { description: '其余条件不变时，全部、重点、规模以上各多少户' },
  ),
  page: Type.Integer(),
  pageSize: Type.Integer(),
  may: Type.Object({ edit: Type.Boolean(), import: Type.Boolean() }),
})
export type EnterprisePage = Static<typeof EnterprisePage>

/** Why a proposal fits: `start` and `length` mark the part of `text` that was found. */
export const LookupMatch = Type.Object({
  field: Type.Union([
    Type.Literal('name'),
    Type.Literal('alias'),
    Type.Literal('credit-code'),
    Type.Literal('initials'),
  ]),
  text: Type.String(),
  start: Type.Integer(),
  length: Type.Integer(),
})
export type LookupMatch = Static<typeof LookupMatch>

export const EnterpriseProposal = Type.Object({
  id: Type.String(),
  creditCode: Type.String(),
  name: Type.String(),
  districtName: Type.String(),
  keyEnterprise: Type.Boolean(),
  aboveScale: Type.Boolean(),
  status: EnterpriseStatus,
  match: LookupMatch,
  openCases: Type.Integer({ description: '在办的事项件数，只数您能看到的' }),
})
export type EnterpriseProposal = Static<typeof EnterpriseProposal>

export const LookupQuery = Type.Object({ q: Type.String({ title: '查找', maxLength: 100 }) }, closed)

export const MergeEnterprises = Type.Object(
  {
    duplicate: Type.String({ title: '重复的企业', format: 'uuid' }),
    reason: Type.String({ title: '理由', minLength: 2, maxLength: 200 }),
  },
  closed,
)
export type MergeEnterprises = Static<typeof MergeEnterprises>

/** Choices of the registry's filters and forms in this city. */
export const EnterpriseChoices = Type.Object({
  districts: Type.Array(NamedChoice),
  parks: Type.Array(NamedChoice),
  tags: Type.Array(NamedChoice),
  industries: Type.Array(Type.String()),
})
export type EnterpriseChoices = Static<typeof EnterpriseChoices>
