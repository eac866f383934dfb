import type { Pair } from '../../../engine/allocation/result-types.ts'
import { partsOf, scoreOf } from '../../../engine/allocation/score-pair.ts'
import type { Leader } from '../../../engine/allocation/types.ts'
import type { CityPack } from '../../../engine/city/types.ts'
import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { notFound } from '../../platform/refusal.ts'
import type { AllocatedEnterprise, LeaderAllocation } from './contract.ts'
import type { Current } from './current.ts'
import { readCurrent } from './current.ts'
import { industriesOf } from './industries-of.ts'
import { requireAllocations } from './policy.ts'
import type { PosedEnterprise } from './store.ts'
import { requireAllocation } from './store.ts'
import { givesWay, reasonWords, shortEnterprise } from './reason-words.ts'

type CityName = Pick<CityPack, 'name' | 'shortName'>

/** One leader's enterprises with why each is theirs, those let go since last year, and where these industries went. */
export async function readLeaderAllocation(app: App, tx: Tx, id: string, post: string): Promise<LeaderAllocation> {
  requireAllocations(tx.viewer)
  const current = await readCurrent(tx, await requireAllocation(tx, id))
  return presentLeaderAllocation(app.packs.get(tx.viewer.city), current, post)
}

/** The same from what was read already, as export and print need it for several leaders. */
export function presentLeaderAllocation(city: CityName, current: Current, post: string): LeaderAllocation {
  const leader = current.problem.leaders.find((each) => each.id === post)
  if (!leader) throw notFound('这个岗位不在这次分配里。')
  const own = current.result.pairs.filter((pair) => pair.leader === post)
  const left = leftBy(city, current, leader)
  const count = (origin: Pair['origin']) => own.filter((pair) => pair.origin === origin).length
  return {
    post,
    name: leader.name,
    park: leader.park ?? null,
    counts: {
      kept: count('kept'),
      new: count('new'),
      moved: count('moved'),
      byHand: count('by-hand'),
      left: left.length,
    },
    enterprises: own.map((pair) => presentPair(city, current, leader, pair)).toSorted(byRank),
    left,
    industries: industriesOf(current, post),
  }
}

const byRank = (a: AllocatedEnterprise, b: AllocatedEnterprise): number =>
  (a.rank ?? Infinity) - (b.rank ?? Infinity) || b.score - a.score || a.name.localeCompare(b.name, 'zh') || 0

function presentPair(city: CityName, { problem, hands }: Current, leader: Leader, pair: Pair): AllocatedEnterprise {
  const enterprise = enterpriseIn(problem, pair.enterprise)
  const runner = problem.leaders.find(({ id }) => id === pair.runnerUp?.leader)
  const ofRunner = runner ? partsOf(problem.scheme.score, runner, enterprise) : []
  const ofLeader = partsOf(problem.scheme.score, leader, enterprise)
  const points = (parts: typeof ofLeader, id: string) => parts.find(({ part }) => part === id)?.points ?? 0
  return {
    id: enterprise.id,
    name: enterprise.name,
    short: shortEnterprise(enterprise.name, city),
    industry: enterprise.industry,
    district: enterprise.district,
    rank: enterprise.rank,
    grade: enterprise.grade ?? null,
    why: reasonWords(pair),
    givesWay: givesWay(pair),
    origin: pair.origin,
    score: pair.score,
    runnerUp: runner && pair.runnerUp ? { post: runner.id, name: runner.name, score: pair.runnerUp.score } : null,
    parts: problem.scheme.score.map(({ id, name }) => ({
      name,
      points: points(ofLeader, id),
      runnerUp: points(ofRunner, id),
    })),
    hand: hands.find((each) => each.enterprise === enterprise.id)?.id ?? null,
  }
}

/** Last year's enterprises that somebody else has now, or nobody. */
function leftBy(city: CityName, { problem, result }: Current, leader: Leader): LeaderAllocation['left'] {
  const pairs = new Map(result.pairs.map((pair) => [pair.enterprise, pair]))
  return problem.enterprises
    .filter(({ id, previous }) => previous === leader.id && pairs.get(id)?.leader !== leader.id)
    .map((enterprise) => {
      const pair = pairs.get(enterprise.id)
      const to = problem.leaders.find(({ id }) => id === pair?.leader)
      return {
        id: enterprise.id,
        name: enterprise.name,
        short: shortEnterprise(enterprise.name, city),
        rank: enterprise.rank,
        grade: enterprise.grade ?? null,
        to: to ? { id: to.id, name: to.name } : null,
        score: scoreOf(problem.scheme.score, leader, enterprise),
        why: pair ? reasonWords(pair) : '不再分配',
      }
    })
}

function enterpriseIn({ enterprises }: Current['problem'], id: string): PosedEnterprise {
  const found = enterprises.find((each) => each.id === id)
  if (!found) throw new Error(`a pair names the enterprise ${id}, which its problem does not list`)
  return found
}
