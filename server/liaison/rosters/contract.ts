/** What pages and the server exchange about rosters (名单): drawn by rule for a year, explained, named, approved, compared. */
import Type from 'typebox'
import type { Static } from 'typebox'
import { CityParams } from '../../access/contract.ts'
import { TimeLeft } from '../../cases/contract.ts'
import { Grade } from '../contract.ts'

const Id = Type.String({ format: 'uuid' })
const Maybe = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const closed = { additionalProperties: false }
const Year = Type.Integer({ title: '年度', minimum: 2000, maximum: 2100 })
const Named = Type.Object({ id: Type.String(), name: Type.String() })

export const RosterParams = Type.Object({ ...CityParams.properties, id: Type.String({ maxLength: 60 }) })

export const NewRoster = Type.Object(
  {
    rule: Type.String({ title: '名单', minLength: 1, maxLength: 80 }),
    year: Year,
    district: Type.Optional(Maybe(Type.String({ title: '区县', maxLength: 60 }))),
  },
  closed,
)
export const ApproveRoster = Type.Object({ draft: Type.Integer({ title: '第几稿', minimum: 1 }) }, closed)

export const NewNomination = Type.Object(
  {
    part: Type.String({ title: '列入哪一部分', minLength: 1, maxLength: 80 }),
    enterprise: Type.String({ title: '企业', format: 'uuid' }),
    reason: Type.String({ title: '理由', minLength: 2, maxLength: 200 }),
  },
  closed,
)
export type NewNomination = Static<typeof NewNomination>

export const EndNomination = Type.Object(
  {
    nomination: Type.String({ title: '提名', format: 'uuid' }),
    reason: Type.String({ title: '理由', minLength: 2, maxLength: 200 }),
  },
  closed,
)
export type EndNomination = Static<typeof EndNomination>

export const RosterState = Type.Union([Type.Literal('none'), Type.Literal('draft'), Type.Literal('approved')])

/** One roster of the list: drawn already, or still to be drawn. */
export const RosterLine = Type.Object({
  id: Maybe(Id),
  rule: Named,
  source: Type.String({ description: '依据' }),
  year: Type.Integer(),
  district: Maybe(Named),
  state: RosterState,
  draft: Type.Integer({ description: '第几稿，没有生成的为 0' }),
  places: Type.Integer({ description: '名额数，集团合并的算一个' }),
  enterprises: Type.Integer({ description: '企业户数' }),
  due: Maybe(TimeLeft),
  changedAt: Maybe(Type.Number({ description: '生成或批准的时间' })),
  changedBy: Type.String(),
  mayDraw: Type.Boolean(),
  mayApprove: Type.Boolean(),
})
export type RosterLine = Static<typeof RosterLine>

export const RosterQuery = Type.Object({ year: Type.Optional(Year) }, closed)

export const RosterList = Type.Object({
  year: Type.Integer(),
  years: Type.Array(Type.Integer()),
  rows: Type.Array(RosterLine),
})
export type RosterList = Static<typeof RosterList>

export const Nomination = Type.Object({
  id: Id,
  part: Type.String(),
  enterprise: Named,
  reason: Type.String(),
  madeAt: Type.Number(),
  madeBy: Type.String(),
  /** Why the rule does not follow it any more; null while it does. */
  refused: Maybe(Type.String()),
})
export type Nomination = Static<typeof Nomination>

/** What is to be said of a part as a whole. */
export const RosterPartView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  by: Type.Union([Type.Literal('largest'), Type.Literal('every'), Type.Literal('named')]),
  note: Maybe(Type.String({ description: '文件没有写明时，按什么办' })),
  figure: Maybe(Type.String({ description: '按什么数排：2025 年税收地方留成' })),
  places: Type.Integer(),
  enterprises: Type.Integer(),
  count: Maybe(Type.Integer({ description: '名额' })),
  groups: Type.Integer({ description: '合并成一个名额的集团数' }),
  unknown: Type.Integer({ description: '没有报数、不能排名的户数' }),
  /** In the order in which they are to be read. */
  sentences: Type.Array(Type.String()),
  /** Who is just below the line. */
  next: Maybe(Type.Object({ names: Type.Array(Type.String()), value: Type.Integer(), short: Type.Integer() })),
})
export type RosterPartView = Static<typeof RosterPartView>

export const GroupMember = Type.Object({
  enterprise: Id,
  name: Type.String(),
  value: Maybe(Type.Integer({ description: '分；空表示没有报数' })),
})
export type GroupMember = Static<typeof GroupMember>

const Before = Type.Object({ part: Type.String(), rank: Maybe(Type.Integer()), value: Maybe(Type.Integer()) })

export const RosterPlace = Type.Object({
  enterprise: Id,
  creditCode: Type.String(),
  name: Type.String(),
  district: Maybe(Named),
  park: Maybe(Type.String()),
  industry: Type.String(),
  part: Named,
  rank: Maybe(Type.Integer()),
  leads: Type.Boolean(),
  value: Maybe(Type.Integer({ description: '本户的数，分' })),
  /** What it ranks by: its group's sum, or its own. */
  ranked: Maybe(Type.Integer()),
  group: Maybe(Type.Object({ name: Type.String(), members: Type.Array(GroupMember) })),
  grade: Maybe(Grade),
  why: Type.Array(Type.String()),
  change: Type.Union([Type.Literal('kept'), Type.Literal('entered'), Type.Null()]),
  moved: Maybe(Type.Integer({ description: '比上年升的名次，降为负' })),
  before: Maybe(Before),
})
export type RosterPlace = Static<typeof RosterPlace>

export const LeftPlace = Type.Object({
  enterprise: Id,
  name: Type.String(),
  part: Type.String(),
  rank: Maybe(Type.Integer()),
  why: Type.Array(Type.String()),
})
export type LeftPlace = Static<typeof LeftPlace>

/** Beside the approved roster of the year before. */
export const RosterComparison = Type.Object({
  year: Type.Integer(),
  roster: Id,
  kept: Type.Integer(),
  moved: Type.Integer({ description: '留下的里面名次变了的' }),
  entered: Type.Integer(),
  left: Type.Array(LeftPlace),
})

export const Roster = Type.Object({
  ...RosterLine.properties,
  id: Id,
  candidates: Type.Integer({ description: '参加生成的在营企业' }),
  drawnAt: Type.Number(),
  drawnBy: Type.String(),
  approvedAt: Maybe(Type.Number()),
  approvedBy: Maybe(Type.String()),
  parts: Type.Array(RosterPartView),
  grades: Type.Object({ good: Type.Integer(), fair: Type.Integer(), poor: Type.Integer(), none: Type.Integer() }),
  districts: Type.Array(Type.Object({ ...Named.properties, count: Type.Integer() })),
  nominations: Type.Array(Nomination),
  comparison: Maybe(RosterComparison),
})
export type Roster = Static<typeof Roster>

const placeFilters = {
  q: Type.Optional(Type.String({ title: '查找', maxLength: 100 })),
  part: Type.Optional(Type.String({ title: '部分', maxLength: 80 })),
  district: Type.Optional(Type.String({ title: '区县', maxLength: 60 })),
  grade: Type.Optional(Type.Union([Grade, Type.Literal('none')], { title: '运行情况' })),
  change: Type.Optional(
    Type.Union([Type.Literal('entered'), Type.Literal('moved'), Type.Literal('changed')], { title: '与上年比' }),
  ),
}
export const PlaceFilters = Type.Object(placeFilters, closed)
export type PlaceFilters = Static<typeof PlaceFilters>

export const PlaceQuery = Type.Object(
  {
    ...placeFilters,
    page: Type.Optional(Type.Integer({ title: '页', minimum: 1, maximum: 100_000 })),
    pageSize: Type.Optional(Type.Integer({ title: '每页行数', minimum: 1, maximum: 200 })),
  },
  closed,
)
export type PlaceQuery = Static<typeof PlaceQuery>

export const PlacePage = Type.Object({
  rows: Type.Array(RosterPlace),
  total: Type.Integer(),
  page: Type.Integer(),
  pageSize: Type.Integer(),
})
export type PlacePage = Static<typeof PlacePage>

export const DrawnRoster = Type.Object({ id: Id, draft: Type.Integer() })
export const Kept = Type.Object({ id: Id })
