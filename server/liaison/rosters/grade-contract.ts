/** What pages and the server exchange about how enterprises run (运行情况), as their counties report it. */
import Type from 'typebox'
import type { Static } from 'typebox'
import { Grade } from '../contract.ts'

const Id = Type.String({ format: 'uuid' })
const Maybe = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const closed = { additionalProperties: false }
const Year = Type.Integer({ title: '年度', minimum: 2000, maximum: 2100 })
const Named = Type.Object({ id: Type.String(), name: Type.String() })

export const GradeReport = Type.Object(
  {
    year: Year,
    rows: Type.Array(
      Type.Object(
        {
          enterprise: Type.String({ title: '企业', format: 'uuid' }),
          grade: Grade,
          note: Type.Optional(Type.String({ title: '说明', maxLength: 200 })),
        },
        closed,
      ),
      { title: '企业', minItems: 1, maxItems: 500 },
    ),
  },
  closed,
)
export type GradeReport = Static<typeof GradeReport>

export const ReportedGrades = Type.Object({ changed: Type.Array(Id) })

const gradeFilters = {
  year: Type.Optional(Year),
  q: Type.Optional(Type.String({ title: '查找', maxLength: 100 })),
  district: Type.Optional(Type.String({ title: '区县', maxLength: 60 })),
  grade: Type.Optional(Type.Union([Grade, Type.Literal('none')], { title: '运行情况' })),
}
export const GradeFilters = Type.Object(gradeFilters, closed)
export type GradeFilters = Static<typeof GradeFilters>

export const GradeQuery = Type.Object(
  {
    ...gradeFilters,
    page: Type.Optional(Type.Integer({ title: '页', minimum: 1, maximum: 100_000 })),
    pageSize: Type.Optional(Type.Integer({ title: '每页行数', minimum: 1, maximum: 200 })),
  },
  closed,
)
export type GradeQuery = Static<typeof GradeQuery>

export const GradedEnterprise = Type.Object({
  id: Id,
  name: Type.String(),
  creditCode: Type.String(),
  district: Maybe(Named),
  industry: Type.String(),
  grade: Maybe(Grade),
  note: Type.String(),
  lastYear: Maybe(Grade),
  reportedAt: Maybe(Type.Number()),
  reportedBy: Type.String(),
  unit: Type.String({ description: '上报单位' }),
})
export type GradedEnterprise = Static<typeof GradedEnterprise>

const Counts = Type.Object({
  good: Type.Integer(),
  fair: Type.Integer(),
  poor: Type.Integer(),
  none: Type.Integer({ description: '还没有上报' }),
})
export type GradeCounts = Static<typeof Counts>

/** One county: how far it has reported. */
export const DistrictGrades = Type.Object({ ...Named.properties, counts: Counts, last: Maybe(Type.Number()) })
export type DistrictGrades = Static<typeof DistrictGrades>

export const GradePage = Type.Object({
  year: Type.Integer(),
  years: Type.Array(Type.Integer()),
  mayReport: Type.Boolean(),
  rows: Type.Array(GradedEnterprise),
  total: Type.Integer(),
  page: Type.Integer(),
  pageSize: Type.Integer(),
  counts: Counts,
  /** Those that the viewer may look at, whoever lacks most first. */
  districts: Type.Array(DistrictGrades),
})
export type GradePage = Static<typeof GradePage>
