/** What pages and the server exchange about papers that are handed in (报送). */
import Type from 'typebox'
import type { Static } from 'typebox'
import { CityParams } from '../../access/contract.ts'
import { LeaderRef, StandingStatus } from '../../liaison/contract.ts'

const Id = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })
const Maybe = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

export const FilingParams = Type.Object({ ...CityParams.properties, id: Type.String({ maxLength: 60 }) })
export const FilingsQuery = Type.Object({ year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })) })

/** A paper that may be handed in, and the units one of which it is about. */
export const PaperChoice = Type.Object({
  id: Type.String(),
  name: Type.String(),
  asks: Type.String({ description: '写明什么' }),
  units: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
})
export type PaperChoice = Static<typeof PaperChoice>

/** `filed`: waits to be looked at; a returned one counts for nothing until it is handed in again. */
export const FilingState = Type.Union([Type.Literal('filed'), Type.Literal('accepted'), Type.Literal('returned')])
export type FilingState = Static<typeof FilingState>

export const FilingLine = Type.Object({
  id: Id,
  version: Type.Integer(),
  paper: Type.String(),
  unit: Maybe(Type.String({ description: '材料写明的园区或区县' })),
  title: Type.String(),
  madeOn: Day,
  state: FilingState,
  reason: Type.String({ description: '退回的理由' }),
})
export type FilingLine = Static<typeof FilingLine>

/** What one subject has to hand in for one period. */
export const FilingRow = Type.Object({
  obligation: Type.String(),
  name: Type.String(),
  source: Type.String(),
  subject: LeaderRef,
  period: Type.Object({ start: Day, name: Type.String() }),
  due: Day,
  provisional: Type.Boolean(),
  status: StandingStatus,
  /** Working days until the due day; 0 on it and after it. */
  daysLeft: Type.Integer(),
  /** The day it counts as handed in; null while nothing counts. */
  countedOn: Maybe(Day),
  waived: Maybe(Type.String({ description: '豁免的理由' })),
  filing: Maybe(FilingLine),
  mayFile: Type.Boolean(),
})
export type FilingRow = Static<typeof FilingRow>

export const FilingKind = Type.Object({
  id: Type.String(),
  name: Type.String(),
  source: Type.String(),
  papers: Type.Array(PaperChoice),
})
export type FilingKind = Static<typeof FilingKind>

export const Filings = Type.Object({
  year: Type.Integer(),
  today: Day,
  /** Sees everybody's. */
  oversees: Type.Boolean(),
  mayReview: Type.Boolean(),
  kinds: Type.Array(FilingKind),
  /** What can still be done in time first, then what is late, then what is done. */
  rows: Type.Array(FilingRow),
})
export type Filings = Static<typeof Filings>

const StoredFile = Type.Object({ id: Id, name: Type.String(), type: Type.String(), size: Type.Integer() })

export const FilingVersion = Type.Object({
  version: Type.Integer(),
  paper: Type.String(),
  unit: Maybe(Type.String()),
  title: Type.String(),
  content: Type.String(),
  madeAt: Type.Number(),
  madeBy: Type.String(),
  files: Type.Array(StoredFile),
  review: Maybe(
    Type.Object({
      outcome: Type.Union([Type.Literal('accepted'), Type.Literal('returned')]),
      reason: Type.String(),
      at: Type.Number(),
      by: Type.String(),
    }),
  ),
})
export type FilingVersion = Static<typeof FilingVersion>

/** One paper with all its versions, the latest first. */
export const Filing = Type.Object({
  id: Id,
  obligation: Type.String(),
  name: Type.String(),
  subject: LeaderRef,
  period: Type.Object({ start: Day, name: Type.String() }),
  due: Day,
  countedOn: Maybe(Day),
  mayFile: Type.Boolean(),
  mayReview: Type.Boolean(),
  versions: Type.Array(FilingVersion),
})
export type Filing = Static<typeof Filing>

export const NewFiling = Type.Object({
  obligation: Type.String({ title: '报送事项', maxLength: 80 }),
  subject: Type.Optional(
    Type.String({ title: '报送岗位', maxLength: 80, description: '办公室代登记时写明；默认是本单位' }),
  ),
  period: Type.String({ title: '期', format: 'date', description: '期的第一天' }),
  /** The version the sender has seen; 0 when there was none. */
  version: Type.Integer({ title: '版本', minimum: 0 }),
  paper: Type.String({ title: '材料', maxLength: 80 }),
  unit: Type.Optional(Maybe(Type.String({ title: '园区或区县', maxLength: 80 }))),
  title: Type.String({ title: '标题', minLength: 2, maxLength: 120 }),
  content: Type.String({ title: '内容', maxLength: 5000 }),
  files: Type.Array(Type.String({ format: 'uuid' }), { title: '附件', maxItems: 20 }),
})
export type NewFiling = Static<typeof NewFiling>

export const FilingReview = Type.Object({
  version: Type.Integer({ title: '版本', minimum: 1 }),
  outcome: Type.Union([Type.Literal('accepted'), Type.Literal('returned')], { title: '审核意见' }),
  reason: Type.String({ title: '理由', maxLength: 500 }),
})
export type FilingReview = Static<typeof FilingReview>

export const RemindFilings = Type.Object({
  obligation: Type.String({ title: '报送事项', maxLength: 80 }),
  period: Type.String({ title: '期', format: 'date' }),
})
export type RemindFilings = Static<typeof RemindFilings>

export const Kept = Type.Object({ id: Id })
export const Reminded = Type.Object({ reminded: Type.Integer({ description: '提醒到的单位数；当天提醒过的不再提醒' }) })
