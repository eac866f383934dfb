/** What pages and the server exchange about coverage (联系覆盖, ZB-13, JZ-02). */
import Type from 'typebox'
import type { Static } from 'typebox'
import { LeaderRef } from '../contract.ts'

const Light = Type.Object({
  name: Type.Union([Type.Literal('ok'), Type.Literal('near'), Type.Literal('wait')]),
  words: Type.String(),
})

export const CoverageRow = Type.Object({
  /** Empty where the registry names no district. */
  district: Type.String(),
  name: Type.String(),
  total: Type.Integer(),
  byCity: Type.Integer(),
  byCounty: Type.Integer(),
  both: Type.Integer({ description: '市、区县都联系的' }),
  gaps: Type.Integer({ description: '没有人联系的' }),
  percent: Type.Union([Type.Number(), Type.Null()]),
  light: Light,
})
export type CoverageRow = Static<typeof CoverageRow>

export const Coverage = Type.Object({
  year: Type.Integer(),
  /** What is to be covered: 规上企业, 重点企业. */
  of: Type.String(),
  target: Type.Number(),
  /** Two links to one enterprise are refused, or kept and marked. */
  overlap: Type.Union([Type.Literal('refused'), Type.Literal('flagged')]),
  total: CoverageRow,
  rows: Type.Array(CoverageRow),
})
export type Coverage = Static<typeof Coverage>

export const CoverageShow = Type.Union(
  [Type.Literal('gaps'), Type.Literal('overlaps'), Type.Literal('covered'), Type.Literal('all')],
  { title: '看哪些', default: 'gaps' },
)
export type CoverageShow = Static<typeof CoverageShow>

export const CoverageQuery = Type.Object({
  show: Type.Optional(CoverageShow),
  district: Type.Optional(Type.String({ title: '区县', maxLength: 60, description: 'none 为没有写明的' })),
})
export type CoverageQuery = Static<typeof CoverageQuery>

export const CoveragePageQuery = Type.Object({
  ...CoverageQuery.properties,
  page: Type.Optional(Type.Integer({ minimum: 1, default: 1 })),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 18 })),
})
export type CoveragePageQuery = Static<typeof CoveragePageQuery>

export const CoveredEnterprise = Type.Object({
  id: Type.String(),
  name: Type.String(),
  district: Type.String(),
  districtName: Type.String(),
  by: Type.Array(Type.Object({ post: LeaderRef, level: Type.Union([Type.Literal('city'), Type.Literal('county')]) })),
})
export type CoveredEnterprise = Static<typeof CoveredEnterprise>

export const CoverageList = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  size: Type.Integer(),
  rows: Type.Array(CoveredEnterprise),
  /** Who could link them: the posts among which the viewer may assign. */
  assignable: Type.Array(Type.Object({ ...LeaderRef.properties, district: Type.String(), links: Type.Integer() })),
})
export type CoverageList = Static<typeof CoverageList>

export const CoverageAssignment = Type.Object({
  post: Type.String({ title: '领导岗位', minLength: 1, maxLength: 80 }),
  enterprises: Type.Array(Type.String({ format: 'uuid' }), { title: '企业', minItems: 1, maxItems: 100 }),
  reason: Type.String({ title: '理由', minLength: 2, maxLength: 200 }),
})
export type CoverageAssignment = Static<typeof CoverageAssignment>
export const CoverageAssigned = Type.Object({ linked: Type.Integer() })
