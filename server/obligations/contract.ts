/** What pages and the server exchange about everything that is owed in a period (履职总览). */
import Type from 'typebox'
import type { Static } from 'typebox'
import { CityParams } from '../access/contract.ts'
import { LeaderRef, StandingStatus } from '../liaison/contract.ts'

const Id = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })
const Maybe = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

const Year = Type.Integer({ minimum: 2000, maximum: 2100 })
export const ObligationsQuery = Type.Object({ year: Type.Optional(Year) })
export const ObligationParams = Type.Object({ ...CityParams.properties, obligation: Type.String({ maxLength: 80 }) })
export const WaiverParams = Type.Object({ ...CityParams.properties, id: Type.String({ maxLength: 60 }) })
/** A period by its first day; without it the one that runs. */
export const StandingsQuery = Type.Object({ year: Type.Optional(Year), period: Type.Optional(Day) })
export type StandingsQuery = Static<typeof StandingsQuery>

/** How many stand how in a period. */
export const ObligationPeriod = Type.Object({
  start: Day,
  name: Type.String(),
  due: Day,
  provisional: Type.Boolean(),
  /** The one that runs. */
  current: Type.Boolean(),
  met: Type.Integer(),
  onCourse: Type.Integer(),
  atRisk: Type.Integer(),
  late: Type.Integer(),
  metLate: Type.Integer(),
  waived: Type.Integer(),
  /** Those who owe nothing, or cannot begin yet. */
  notOwedYet: Type.Integer(),
  subjects: Type.Integer(),
  atOrAbove: Type.Integer({ description: '达到到今天应有的' }),
})
export type ObligationPeriod = Static<typeof ObligationPeriod>

const Named = {
  id: Type.String(),
  name: Type.String(),
  act: Type.String({ description: 'link、visit、contact、meeting、filing、report' }),
  unit: Type.String({ description: '户、次、份' }),
  source: Type.String({ description: '依据' }),
  duties: Type.Array(Type.String()),
  owedBy: Type.String({ description: '由谁尽' }),
}

export const ObligationLine = Type.Object({ ...Named, periods: Type.Array(ObligationPeriod) })
export type ObligationLine = Static<typeof ObligationLine>

export const Obligations = Type.Object({
  year: Year,
  /** Years that can be looked at, the latest first. */
  years: Type.Array(Year),
  today: Day,
  obligations: Type.Array(ObligationLine),
})
export type Obligations = Static<typeof Obligations>

export const Holder = Type.Object({ holder: Maybe(Type.String()), from: Day, until: Day, acts: Type.Integer() })

export const WaiverRef = Type.Object({ id: Id, reason: Type.String(), enterprise: Maybe(Type.String()) })

export const StandingRow = Type.Object({
  subject: LeaderRef,
  status: StandingStatus,
  done: Type.Integer(),
  owed: Type.Integer(),
  expected: Type.Integer({ description: '到今天应有' }),
  remaining: Type.Integer(),
  due: Day,
  reachedOn: Maybe(Day),
  /** Why the numbers are what they are, a phrase each. */
  why: Type.Array(Type.String()),
  /** Who held the post in the period; names only for those who answer for it. */
  holders: Type.Array(Holder),
  waivers: Type.Array(WaiverRef),
})
export type StandingRow = Static<typeof StandingRow>

/** One obligation in one period: everybody who owes it, whoever is furthest behind first. */
export const ObligationStandings = Type.Object({
  ...Named,
  year: Year,
  today: Day,
  period: Maybe(ObligationPeriod),
  periods: Type.Array(Type.Object({ start: Day, name: Type.String() })),
  mayWaive: Type.Boolean(),
  rows: Type.Array(StandingRow),
})
export type ObligationStandings = Static<typeof ObligationStandings>

export const NewWaiver = Type.Object({
  subject: Type.String({ title: '岗位', minLength: 1, maxLength: 80 }),
  period: Type.String({ title: '期', format: 'date' }),
  enterprise: Type.Optional(Maybe(Type.String({ title: '企业', format: 'uuid', description: '只豁免这一户' }))),
  reason: Type.String({ title: '理由', minLength: 4, maxLength: 300 }),
})
export type NewWaiver = Static<typeof NewWaiver>

export const EndWaiver = Type.Object({ reason: Type.String({ title: '理由', minLength: 2, maxLength: 300 }) })

/** A waiver as it was given, and how it was taken back. */
export const Waiver = Type.Object({
  id: Id,
  obligation: Type.String(),
  name: Type.String(),
  subject: LeaderRef,
  period: Type.Object({ start: Day, name: Type.String() }),
  enterprise: Maybe(Type.String()),
  reason: Type.String(),
  madeAt: Type.Number(),
  madeBy: Type.String(),
  ended: Maybe(Type.Object({ reason: Type.String(), at: Type.Number(), by: Type.String() })),
})
export type Waiver = Static<typeof Waiver>

export const Waivers = Type.Object({ mayWaive: Type.Boolean(), waivers: Type.Array(Waiver) })
export type Waivers = Static<typeof Waivers>

export const Kept = Type.Object({ id: Id })
