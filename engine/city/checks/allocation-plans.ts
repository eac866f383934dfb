import { checkProblem } from '../../allocation/check-problem.ts'
import type { AllocationPlan } from '../allocations.ts'
import { linkLists } from '../allocations.ts'
import type { CityPack } from '../types.ts'
import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** A plan shares out a roster of the city among bodies of the city, by rules that the engine can keep. */
export const allocationPlans: PackCheck = (pack) =>
  judge('allocation-plans', '分配方案的名单、领导和规则都说得通。', [
    ...pack.allocations.flatMap((plan) => faultsOf(pack, plan).map((fault) => `分配“${plan.name}”${fault}`)),
    ...unknownFields(pack),
  ])

function faultsOf(pack: CityPack, plan: AllocationPlan): string[] {
  const roster = pack.rosters.find(({ id }) => id === plan.roster)
  const members = pack.bodies.filter(({ id }) => plan.bodies.includes(id)).flatMap(({ posts }) => posts)
  return [
    ...(roster ? [] : [`要的名单 ${plan.roster} 没有声明`]),
    ...(roster?.level === 'county' ? [`要的名单 ${plan.roster} 由各县自定，不能全市一起分`] : []),
    ...plan.bodies.filter((id) => !pack.bodies.some((body) => body.id === id)).map((id) => `的班子 ${id} 没有声明`),
    // A body without members is said where bodies are looked at.
    ...(plan.bodies.length > 0 && members.length === 0 ? [] : schemeFaults(plan, members)).map(
      (sentence) => `的规则有问题：${sentence}`,
    ),
  ]
}

/** The scheme on its own, as the engine checks it before it computes: with the leaders and without any enterprise. */
const schemeFaults = ({ scheme }: AllocationPlan, members: readonly string[]): string[] =>
  checkProblem({
    scheme,
    leaders: members.map((id) => ({ id, name: id, portfolio: [], park: id })),
    enterprises: [],
    byHand: [],
    forbidden: [],
    otherLists: Object.fromEntries(linkLists.map((list) => [list, []])),
  }).map(({ sentence }) => sentence)

/** What leaders have in their charge and know are fields of the city, and each field has words to know it by. */
const unknownFields = ({ posts, fields }: CityPack): string[] => [
  ...posts.flatMap(({ name, portfolio = [], expertise = {} }) =>
    [...portfolio, ...Object.keys(expertise)]
      .filter((id) => !fields.some((field) => field.id === id))
      .map((id) => `“${name}”分管或熟悉的领域 ${id} 没有声明`),
  ),
  ...posts.flatMap(({ name, expertise = {} }) =>
    Object.values(expertise)
      .filter((known) => !(known >= 0 && known <= 100))
      .map((known) => `“${name}”熟悉的程度写的是 ${known}，应在 0 到 100 之间`),
  ),
  ...fields.filter(({ words }) => words.length === 0).map(({ name }) => `领域“${name}”没有写行业的用词`),
]
