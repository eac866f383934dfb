import { scoreOf } from '../../../engine/allocation/score-pair.ts'
import type { AllocationPlan } from '../../../engine/city/allocations.ts'
import type { CityPack } from '../../../engine/city/types.ts'
import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { today as todayOf } from '../../platform/today.ts'
import type { AllocationView, HandLine } from './contract.ts'
import type { Current } from './current.ts'
import { currentOf } from './current.ts'
import { dueDay, givesParks, leadersOf, requirePlan, timeLeftTo } from './plans.ts'
import { approveRefusal, mayManage, requireAllocations } from './policy.ts'
import { presentLeaders } from './present-leaders.ts'
import { presentRules } from './present-rules.ts'
import { presentWishes } from './present-wishes.ts'
import type { AllocationRow, ForbiddenRow } from './store.ts'
import { readDraft, readForbidden, readHands, readParks, requireAllocation } from './store.ts'

/** One allocation with its rules, leaders and changes by hand; a leader's enterprises are read one leader at a time. */
export async function readAllocation(app: App, tx: Tx, id: string): Promise<AllocationView> {
  requireAllocations(tx.viewer)
  const pack = app.packs.get(tx.viewer.city)
  const row = await requireAllocation(tx, id)
  const plan = requirePlan(pack, row.plan)
  const draft = await readDraft(tx, row)
  const current = draft && currentOf(draft, await readHands(tx, id))
  const { state, year, submittedAt, submittedBy, approvedAt, approvedBy, returned } = row
  const withoutPark = await leadersWithoutPark(tx, pack, plan, id)
  const due = dueDay(plan, year)
  const today = todayOf(app.clock)
  return {
    id,
    plan: { id: plan.id, name: plan.name },
    year,
    state,
    draft: row.draft,
    drafts: await readDrafts(tx, id),
    scheme: { source: plan.scheme.notFromDocument ?? null, duties: [...plan.scheme.duties] },
    timeLeft: due && state !== 'approved' ? timeLeftTo(await app.calendars.of(pack.id), due, today) : null,
    returned: state === 'draft' ? returned : null,
    submittedAt,
    submittedBy,
    approvedAt,
    approvedBy,
    mayManage: mayManage(tx.viewer),
    approveRefusal: approveRefusal(tx.viewer, row),
    computeRefusal: computeRefusal(row, withoutPark),
    submitRefusal: submitRefusal(row, current),
    parks: givesParks(plan),
    leadersWithoutPark: withoutPark,
    ...presentCurrent(pack, plan, current),
    forbidden: (await readForbidden(tx, id)).map((each) => presentForbidden(pack, each)),
  }
}

type CurrentPart = Pick<
  AllocationView,
  | 'enterprises'
  | 'rules'
  | 'wishes'
  | 'leaders'
  | 'most'
  | 'ceiling'
  | 'hands'
  | 'hindrances'
  | 'leftOut'
  | 'score'
  | 'best'
>

/** What the last draft says with the changes made since; before the first one only the rules are there. */
function presentCurrent(pack: CityPack, plan: AllocationPlan, current: Current | null): CurrentPart {
  if (!current) return notComputed(plan)
  const { problem, result, draft } = current
  const leaders = presentLeaders(pack, current)
  const ceiling = ceilingOf(plan)
  return {
    enterprises: result.totals.enterprises,
    rules: presentRules(current),
    wishes: presentWishes(current),
    leaders,
    most: Math.max(ceiling ?? 0, ...leaders.map(({ total }) => total)),
    ceiling,
    hands: presentHands(current),
    hindrances: result.infeasible.map(({ code, sentence, by }) => ({ code, sentence, by })),
    leftOut: result.leftOut.map(({ enterprise, because }) => ({
      enterprise: { id: enterprise, name: problem.enterprises.find(({ id }) => id === enterprise)?.name ?? '' },
      because: leftOutWords[because],
    })),
    score: result.totals.score,
    best: draft.best,
  }
}

const leftOutWords = {
  'other-list': '另一级已经联系',
  'no-leader-possible': '没有领导可以联系',
  'at-most-one': '各位都已够数',
} as const

const notComputed = ({ scheme }: AllocationPlan): CurrentPart => ({
  enterprises: 0,
  rules: scheme.rules.map(({ id, name, duties, notFromDocument }) => ({
    id,
    name,
    duties: [...duties],
    source: notFromDocument ?? null,
    state: 'met' as const,
    holds: 0,
    of: 0,
    figure: '',
    notes: [],
  })),
  wishes: [],
  leaders: [],
  most: 0,
  ceiling: null,
  hands: [],
  hindrances: [],
  leftOut: [],
  score: 0,
  best: 0,
})

/** The most enterprises of any grade that every leader may have. */
function ceilingOf({ scheme }: AllocationPlan): number | null {
  const bounds = scheme.rules.flatMap((rule) =>
    rule.kind === 'load' && rule.grade === undefined && !rule.leaders && rule.max !== undefined ? [rule.max] : [],
  )
  return bounds.length > 0 ? Math.min(...bounds) : null
}

function presentHands({ problem, hands }: Current): HandLine[] {
  const leader = (id: string | null) => problem.leaders.find((each) => each.id === id)
  const score = (id: string | null, enterprise: string): number => {
    const [who, what] = [leader(id), problem.enterprises.find((each) => each.id === enterprise)]
    return who && what ? scoreOf(problem.scheme.score, who, what) : 0
  }
  return hands.map(({ id, enterprise, enterpriseName, from, to, reason, madeAt, madeBy }) => ({
    id,
    enterprise: { id: enterprise, name: enterpriseName },
    from: from ? { id: from, name: leader(from)?.name ?? from } : null,
    to: { id: to, name: leader(to)?.name ?? to },
    reason,
    score: score(to, enterprise) - score(from, enterprise),
    madeAt,
    madeBy,
  }))
}

const presentForbidden = ({ posts }: CityPack, { enterprise, enterpriseName, post, ...rest }: ForbiddenRow) => ({
  ...rest,
  enterprise: { id: enterprise, name: enterpriseName },
  post: { id: post, name: posts.find(({ id }) => id === post)?.name ?? post },
})

async function leadersWithoutPark(tx: Tx, pack: CityPack, plan: AllocationPlan, id: string): Promise<number> {
  if (!givesParks(plan)) return 0
  const given = new Set((await readParks(tx, id)).map(({ post }) => post))
  return leadersOf(pack, plan).filter((post) => !given.has(post.id)).length
}

function computeRefusal({ state }: AllocationRow, withoutPark: number): string | null {
  if (state === 'submitted') return '已经送审，退回后才能重新计算'
  if (state === 'approved') return '已经审定'
  return withoutPark > 0 ? `先定 ${withoutPark} 位领导的园区` : null
}

/** Why an allocation can't be submitted yet; the same is refused when it is tried. */
export function submitRefusal({ state }: Pick<AllocationRow, 'state'>, current: Current | null): string | null {
  if (state === 'submitted') return '已经送审'
  if (state === 'approved') return '已经审定'
  if (!current) return '先计算一稿'
  const owed = current.hands.filter(({ reason }) => reason === '')
  if (owed.length === 0) return null
  return `${owed.map(({ enterpriseName }) => enterpriseName).join('、')}的手改还没写理由，补上再送审`
}

const readDrafts = (tx: Tx, id: string): Promise<AllocationView['drafts']> =>
  tx.many(
    `select draft, how, made_at as "madeAt", made_by as "madeBy" from allocation_drafts
     where city = $1 and allocation = $2 order by draft desc`,
    [tx.viewer.city, id],
  )
