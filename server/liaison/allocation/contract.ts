/** What pages and the server exchange about sharing enterprises out among leaders (企业分配). */
import Type from 'typebox'
import type { Static } from 'typebox'
import { CityParams } from '../../access/contract.ts'
import { TimeLeft } from '../../cases/contract.ts'

const Id = Type.String({ format: 'uuid' })
const Maybe = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const Count = Type.Integer()
const Named = Type.Object({ id: Type.String(), name: Type.String() })

export const AllocationParams = Type.Object({ ...CityParams.properties, id: Id })
export const AllocationPostParams = Type.Object({
  ...AllocationParams.properties,
  post: Type.String({ title: '领导岗位', maxLength: 80 }),
})
export const AllocationPartParams = Type.Object({ ...AllocationParams.properties, part: Id })
export const CompareQuery = Type.Object({ with: Type.Integer({ title: '第几稿', minimum: 1 }) })

export const AllocationState = Type.Union([Type.Literal('draft'), Type.Literal('submitted'), Type.Literal('approved')])
export type AllocationState = Static<typeof AllocationState>

/** One plan in one year; `id` is null where the roster is approved and nobody has begun. */
export const AllocationLine = Type.Object({
  id: Maybe(Id),
  plan: Named,
  year: Count,
  state: Maybe(AllocationState),
  draft: Count,
  leaders: Count,
  enterprises: Count,
  owedReasons: Type.Integer({ description: '还没写理由的手改' }),
  broken: Type.Integer({ description: '没有做到的规则' }),
  timeLeft: Maybe(TimeLeft),
  approvedAt: Maybe(Type.Number()),
  approvedBy: Maybe(Type.String()),
  /** Why it cannot begin; null where it can, or has begun. */
  waits: Maybe(Type.String()),
})
export type AllocationLine = Static<typeof AllocationLine>
export const AllocationList = Type.Object({ mayManage: Type.Boolean(), lines: Type.Array(AllocationLine) })
export type AllocationList = Static<typeof AllocationList>

export const NewAllocation = Type.Object({
  plan: Type.String({ title: '分配方案', minLength: 1, maxLength: 60 }),
  year: Type.Integer({ title: '年度', minimum: 2000, maximum: 2100 }),
})
export type NewAllocation = Static<typeof NewAllocation>

const RuleStateWord = Type.Union([Type.Literal('met'), Type.Literal('at-bound'), Type.Literal('broken')])

/** A rule that must hold, how it stands, and what one looser would change. */
export const RuleLine = Type.Object({
  id: Type.String(),
  name: Type.String(),
  duties: Type.Array(Type.String()),
  source: Maybe(Type.String()),
  state: RuleStateWord,
  holds: Count,
  of: Count,
  /** `37 / 40`, `9 位到顶`. */
  figure: Type.String(),
  /** What loosening by one would do, or by how much it is missed and by whom. */
  notes: Type.Array(Type.String()),
})
export type RuleLine = Static<typeof RuleLine>

/** What is wished for: how far it is reached. */
export const WishLine = Type.Object({
  id: Type.String(),
  name: Type.String(),
  figure: Type.String(),
  share: Type.Number({ description: '0 至 1' }),
  note: Type.String(),
})

export const LeaderLine = Type.Object({
  post: Type.String(),
  name: Type.String(),
  unit: Type.String(),
  park: Maybe(Type.String()),
  total: Count,
  byGrade: Type.Object({ good: Count, fair: Count, poor: Count, other: Count }),
  matched: Count,
  kept: Count,
  byHand: Count,
  owedReasons: Count,
  /** Short names of the bounds the leader stands at: 户数, 困难. */
  bound: Type.Array(Type.String()),
  /** The same for those that are missed. */
  broken: Type.Array(Type.String()),
})
export type LeaderLine = Static<typeof LeaderLine>

export const HandLine = Type.Object({
  id: Id,
  enterprise: Named,
  from: Maybe(Named),
  to: Named,
  reason: Type.String(),
  score: Count,
  madeAt: Type.Number(),
  madeBy: Type.String(),
})
export type HandLine = Static<typeof HandLine>

export const ForbiddenLine = Type.Object({
  id: Id,
  enterprise: Named,
  post: Named,
  reason: Type.String(),
  madeAt: Type.Number(),
  madeBy: Type.String(),
})

/** What can't be met, which rules bind and by how much. */
export const Hindrance = Type.Object({ code: Type.String(), sentence: Type.String(), by: Count })

/** The whole of one allocation but for the single enterprises. */
export const AllocationView = Type.Object({
  id: Id,
  plan: Named,
  year: Count,
  state: AllocationState,
  draft: Count,
  drafts: Type.Array(
    Type.Object({
      draft: Count,
      how: Type.Union([Type.Literal('computed'), Type.Literal('by-hand')]),
      madeAt: Type.Number(),
      madeBy: Type.String(),
    }),
  ),
  scheme: Type.Object({ source: Maybe(Type.String()), duties: Type.Array(Type.String()) }),
  timeLeft: Maybe(TimeLeft),
  returned: Maybe(Type.String()),
  submittedAt: Maybe(Type.Number()),
  submittedBy: Maybe(Type.String()),
  approvedAt: Maybe(Type.Number()),
  approvedBy: Maybe(Type.String()),
  mayManage: Type.Boolean(),
  /** Why the viewer can't approve; null where they can. */
  approveRefusal: Maybe(Type.String()),
  /** What must be done before it can be computed or sent; null when nothing. */
  computeRefusal: Maybe(Type.String()),
  submitRefusal: Maybe(Type.String()),
  /** Each leader has a park of their own in this plan (GZ-07). */
  parks: Type.Boolean(),
  leadersWithoutPark: Count,
  enterprises: Count,
  rules: Type.Array(RuleLine),
  wishes: Type.Array(WishLine),
  leaders: Type.Array(LeaderLine),
  /** The most enterprises any leader has or may have; and the bound, where the plan sets one. */
  most: Count,
  ceiling: Maybe(Count),
  hands: Type.Array(HandLine),
  forbidden: Type.Array(ForbiddenLine),
  hindrances: Type.Array(Hindrance),
  leftOut: Type.Array(Type.Object({ enterprise: Named, because: Type.String() })),
  score: Count,
  best: Count,
})
export type AllocationView = Static<typeof AllocationView>

export const Origin = Type.Union([
  Type.Literal('kept'),
  Type.Literal('new'),
  Type.Literal('moved'),
  Type.Literal('by-hand'),
])

export const AllocatedEnterprise = Type.Object({
  id: Id,
  name: Type.String(),
  short: Type.String(),
  industry: Type.String(),
  district: Type.String(),
  rank: Maybe(Count),
  grade: Maybe(Type.String()),
  why: Type.String(),
  /** Why a leader with more points did not get it. */
  givesWay: Maybe(Type.String()),
  origin: Origin,
  score: Count,
  runnerUp: Maybe(Type.Object({ post: Type.String(), name: Type.String(), score: Count })),
  /** Each part of the score, here and for the runner-up. */
  parts: Type.Array(Type.Object({ name: Type.String(), points: Count, runnerUp: Count })),
  hand: Maybe(Id),
})
export type AllocatedEnterprise = Static<typeof AllocatedEnterprise>

/** One leader: the enterprises and why, those let go since last year, and where these industries went. */
export const LeaderAllocation = Type.Object({
  post: Type.String(),
  name: Type.String(),
  park: Maybe(Type.String()),
  counts: Type.Object({ kept: Count, new: Count, moved: Count, byHand: Count, left: Count }),
  enterprises: Type.Array(AllocatedEnterprise),
  /** Last year's that are another leader's now, or nobody's. */
  left: Type.Array(
    Type.Object({
      id: Id,
      name: Type.String(),
      short: Type.String(),
      rank: Maybe(Count),
      grade: Maybe(Type.String()),
      to: Maybe(Named),
      score: Count,
      why: Type.String(),
    }),
  ),
  industries: Type.Object({
    posts: Type.Array(Named),
    rows: Type.Array(
      Type.Object({
        industry: Type.String(),
        total: Count,
        own: Count,
        /** In the order of `posts`. */
        others: Type.Array(Count),
        rest: Count,
      }),
    ),
  }),
})
export type LeaderAllocation = Static<typeof LeaderAllocation>

export const HandInput = Type.Object({
  enterprise: Type.String({ title: '企业', format: 'uuid' }),
  post: Type.String({ title: '领导岗位', minLength: 1, maxLength: 80 }),
})
export type HandInput = Static<typeof HandInput>
export const NewHand = Type.Object({
  ...HandInput.properties,
  reason: Type.Optional(Type.String({ title: '理由', maxLength: 200 })),
})
export type NewHand = Static<typeof NewHand>
export const ReasonInput = Type.Object({ reason: Type.String({ title: '理由', minLength: 2, maxLength: 200 }) })
export const NewForbidden = Type.Object({ ...HandInput.properties, ...ReasonInput.properties })
export type NewForbidden = Static<typeof NewForbidden>

/** What a change by hand would do, before it is made. */
export const HandTrial = Type.Object({
  from: Maybe(Named),
  to: Named,
  scoreBefore: Count,
  scoreAfter: Count,
  score: Count,
  sentences: Type.Array(Type.String()),
  breaks: Type.Boolean(),
})
export type HandTrial = Static<typeof HandTrial>

/** Two drafts held against each other. */
export const DraftComparison = Type.Object({
  from: Count,
  to: Count,
  score: Count,
  unchanged: Count,
  moved: Type.Array(Type.Object({ enterprise: Named, from: Named, to: Named, score: Count })),
  added: Type.Array(Type.Object({ enterprise: Named, leader: Named })),
  removed: Type.Array(Type.Object({ enterprise: Named, leader: Named })),
  loads: Type.Array(Type.Object({ leader: Named, before: Count, after: Count })),
  rules: Type.Array(Type.Object({ name: Type.String(), before: Maybe(RuleStateWord), after: Maybe(RuleStateWord) })),
})
export type DraftComparison = Static<typeof DraftComparison>

export const ParkLine = Type.Object({
  id: Type.String(),
  name: Type.String(),
  total: Count,
  byGrade: Type.Object({ good: Count, fair: Count, poor: Count, other: Count }),
  aboveScale: Count,
  room: Type.Integer({ description: '够几位领导' }),
  leaders: Count,
})
export type ParkLine = Static<typeof ParkLine>

/** The parks with what stands in them, and who takes which. */
export const ParksView = Type.Object({
  id: Id,
  plan: Named,
  year: Count,
  mayChange: Type.Boolean(),
  needs: Type.String({ description: '每位领导要几户' }),
  parks: Type.Array(ParkLine),
  leaders: Type.Array(
    Type.Object({
      post: Type.String(),
      name: Type.String(),
      park: Maybe(Type.String()),
      previous: Maybe(Type.String()),
      origin: Maybe(Type.Union([Type.Literal('proposed'), Type.Literal('hand')])),
      reason: Type.String(),
    }),
  ),
})
export type ParksView = Static<typeof ParksView>

export const ParkInput = Type.Object({
  post: Type.String({ title: '领导岗位', minLength: 1, maxLength: 80 }),
  park: Type.String({ title: '园区', minLength: 1, maxLength: 80 }),
})
export type ParkInput = Static<typeof ParkInput>
export const Approved = Type.Object({ id: Id, linked: Count, kept: Count })
export type Approved = Static<typeof Approved>
export const KeptAllocation = Type.Object({ id: Id })
