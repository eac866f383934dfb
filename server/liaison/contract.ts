/** What pages and the server exchange about leaders, the enterprises linked to them, visits and what they owe (联系走访). */
import Type from 'typebox'
import type { Static } from 'typebox'
import { CityParams } from '../access/contract.ts'

const Id = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })
const Maybe = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

export const PostParams = Type.Object({ ...CityParams.properties, post: Type.String({ maxLength: 80 }) })
export const IdParams = Type.Object({ ...CityParams.properties, id: Type.String({ maxLength: 60 }) })
export const LiaisonQuery = Type.Object({ year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })) })

export const Grade = Type.Union([Type.Literal('good'), Type.Literal('fair'), Type.Literal('poor')])
export type Grade = Static<typeof Grade>

export const StandingStatus = Type.Union([
  Type.Literal('met'),
  Type.Literal('on-course'),
  Type.Literal('at-risk'),
  Type.Literal('late'),
  Type.Literal('met-late'),
  Type.Literal('waived'),
])

/** How one post stands with one obligation in the period that runs. */
export const Owed = Type.Object({
  obligation: Type.String(),
  name: Type.String(),
  source: Type.String({ description: '依据' }),
  act: Type.String({ description: 'link、visit、contact 等' }),
  /** Each linked enterprise by itself, or all together. */
  perLink: Type.Boolean(),
  status: StandingStatus,
  done: Type.Integer(),
  owed: Type.Integer(),
  expected: Type.Integer({ description: '到今天应有' }),
  remaining: Type.Integer(),
  due: Day,
})
export type Owed = Static<typeof Owed>

export const LeaderRef = Type.Object({ id: Type.String(), name: Type.String(), unit: Type.String() })

export const LinkedEnterprise = Type.Object({
  link: Id,
  id: Id,
  name: Type.String(),
  district: Type.String(),
  grade: Maybe(Grade),
  origin: Type.Union([Type.Literal('list'), Type.Literal('hand')]),
  reason: Type.String(),
  since: Day,
  /** Linked by the city and by a county at once. */
  overlaps: Type.Boolean(),
  visits: Type.Integer({ description: '本期已走访的天数' }),
  /** Visits this enterprise is owed by itself; null where the quota is over all of them. */
  owed: Maybe(Type.Integer()),
  lastVisit: Maybe(Day),
  contacted: Maybe(Day),
  open: Type.Integer({ description: '在办' }),
  late: Type.Integer({ description: '其中逾期' }),
})
export type LinkedEnterprise = Static<typeof LinkedEnterprise>

export const VisitLine = Type.Object({
  id: Id,
  on: Day,
  enterprise: Type.Object({ id: Id, name: Type.String() }),
  place: Type.String(),
  problems: Type.Integer(),
})
export type VisitLine = Static<typeof VisitLine>

/** One leader: what is owed, the enterprises, the latest visits. */
export const LeaderPage = Type.Object({
  post: LeaderRef,
  year: Type.Integer(),
  today: Day,
  mayRecord: Type.Boolean(),
  owed: Type.Array(Owed),
  enterprises: Type.Array(LinkedEnterprise),
  visits: Type.Array(VisitLine),
})
export type LeaderPage = Static<typeof LeaderPage>

export const LeaderRow = Type.Object({
  post: LeaderRef,
  links: Type.Integer(),
  owed: Type.Array(Owed),
  open: Type.Integer(),
  late: Type.Integer(),
  /** How much is missing by now, over all obligations; the list begins with the most. */
  behind: Type.Integer(),
})
export type LeaderRow = Static<typeof LeaderRow>

export const ObligationTotal = Type.Object({
  obligation: Type.String(),
  act: Type.String({ description: 'link、visit、contact 等' }),
  name: Type.String(),
  source: Type.String(),
  subjects: Type.Integer(),
  atOrAbove: Type.Integer({ description: '达到到今天应有的' }),
  late: Type.Integer(),
  atRisk: Type.Integer(),
  done: Type.Integer(),
  owed: Type.Integer(),
})
export type ObligationTotal = Static<typeof ObligationTotal>

export const LiaisonOverview = Type.Object({
  year: Type.Integer(),
  today: Day,
  mayManage: Type.Boolean(),
  totals: Type.Array(ObligationTotal),
  leaders: Type.Array(LeaderRow),
})
export type LiaisonOverview = Static<typeof LiaisonOverview>

export const NewLink = Type.Object({
  post: Type.String({ title: '领导岗位', minLength: 1, maxLength: 80 }),
  enterprise: Type.String({ title: '企业', format: 'uuid' }),
  reason: Type.String({ title: '理由', minLength: 2, maxLength: 200 }),
  grade: Type.Optional(Maybe(Grade)),
})
export type NewLink = Static<typeof NewLink>
export const EndLink = Type.Object({ reason: Type.String({ title: '理由', minLength: 2, maxLength: 200 }) })

const visitFields = {
  enterprise: Type.String({ title: '企业', format: 'uuid' }),
  on: Type.String({ title: '走访日期', format: 'date' }),
  place: Type.Optional(Type.String({ title: '地点', maxLength: 100 })),
  companions: Type.Optional(
    Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { title: '同去的单位和岗位', maxItems: 20 }),
  ),
  saw: Type.String({ title: '看了什么', minLength: 2, maxLength: 2000 }),
  cleanConduct: Type.Boolean({ title: '廉洁记录' }),
}

export const NewVisit = Type.Object({
  post: Type.Optional(Type.String({ title: '领导岗位', maxLength: 80, description: '代领导填写时写明；默认是自己' })),
  ...visitFields,
  appointment: Type.Optional(Type.String({ title: '约定', format: 'uuid', description: '按哪个约定去的' })),
  files: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { title: '照片', maxItems: 9 })),
  problems: Type.Optional(
    Type.Array(Type.String({ minLength: 5, maxLength: 2000 }), { title: '企业提出的问题', maxItems: 20 }),
  ),
})
export type NewVisit = Static<typeof NewVisit>

export const VisitCorrection = Type.Object({
  ...visitFields,
  version: Type.Integer({ title: '版本', minimum: 1 }),
  correction: Type.String({ title: '为什么更正', minLength: 2, maxLength: 200 }),
})
export type VisitCorrection = Static<typeof VisitCorrection>

/** A problem heard at a visit, as the matter it became: who coordinates it and how it was handed up (ZB-12). */
export const HeardProblem = Type.Object({
  id: Id,
  number: Type.String(),
  title: Type.String(),
  ended: Type.Boolean(),
  late: Type.Boolean(),
  version: Type.Integer(),
  coordinator: Maybe(Type.String()),
  chain: Type.Array(Type.Object({ step: Type.String(), at: Type.Number(), reason: Type.String(), by: Type.String() })),
  /** The step it would be handed up to next. */
  next: Maybe(Type.String()),
  /** What handing it up is called, where the viewer may do it now. */
  escalate: Maybe(Type.String()),
})
export type HeardProblem = Static<typeof HeardProblem>

/** One version of a visit's record. */
export const VisitVersion = Type.Object({
  version: Type.Integer(),
  enterprise: Type.String(),
  on: Day,
  place: Type.String(),
  companions: Type.Array(Type.String()),
  saw: Type.String(),
  correction: Maybe(Type.String()),
  madeAt: Type.Number(),
  madeBy: Type.String(),
})
export type VisitVersion = Static<typeof VisitVersion>

export const Visit = Type.Object({
  id: Id,
  version: Type.Integer(),
  post: LeaderRef,
  enterprise: Type.Object({ id: Id, name: Type.String() }),
  on: Day,
  place: Type.String(),
  companions: Type.Array(Type.String()),
  saw: Type.String(),
  correction: Maybe(Type.String()),
  madeAt: Type.Number(),
  madeBy: Type.String(),
  files: Type.Array(Type.Object({ id: Id, name: Type.String(), type: Type.String(), size: Type.Integer() })),
  /** Each heard problem with the appeal it became. */
  problems: Type.Array(HeardProblem),
  mayCorrect: Type.Boolean(),
})
export type Visit = Static<typeof Visit>

export const NewContact = Type.Object({
  post: Type.Optional(Type.String({ title: '领导岗位', maxLength: 80 })),
  enterprise: Type.String({ title: '企业', format: 'uuid' }),
  on: Type.String({ title: '对接日期', format: 'date' }),
  how: Type.String({ title: '怎样对接的', minLength: 2, maxLength: 200 }),
  principal: Type.Optional(Type.String({ title: '企业负责人岗位', maxLength: 60, description: '写岗位，不写姓名' })),
  phone: Type.Optional(Type.String({ title: '对方留的电话', maxLength: 30, pattern: '^$|^[0-9+][0-9 +()-]{4,}$' })),
  exchanged: Type.Optional(Type.Boolean({ title: '互留了联系方式' })),
})
export type NewContact = Static<typeof NewContact>

export const Kept = Type.Object({ id: Id })
