import type { Tx } from '../database/tx.ts'
import type { Demand, Finance, Recommendation } from './contract.ts'

interface DemandRow extends Omit<Demand, 'enterprise' | 'recommendations'> {
  enterprise: string
  name: string
}

type RecommendationRow = Omit<Recommendation, 'result'> & { demand: string; granted: boolean | null }

/** The demands of a bank–enterprise meeting, to whom they were recommended, and what came of it, counted (QH-04). */
export async function readFinance(tx: Tx, meeting: string): Promise<Finance> {
  const { city } = tx.viewer
  const rows = await tx.many<DemandRow>(
    `select d.id, d.amount_fen as amount, d.use, e.id as enterprise, e.name
     from meeting_demands d join enterprises e on e.city = d.city and e.id = d.enterprise
     where d.city = $1 and d.meeting = $2 order by d.id`,
    [city, meeting],
  )
  const recommendations = await tx.many<RecommendationRow>(
    `select r.id, r.demand, r.bank, r.made_at as at, r.granted, r.amount_fen as amount, r.granted_on as "on", r.reason
     from meeting_recommendations r join meeting_demands d on d.city = r.city and d.id = r.demand
     where r.city = $1 and d.meeting = $2 order by r.id`,
    [city, meeting],
  )
  const byDemand = Map.groupBy(recommendations, ({ demand }) => demand)
  const demands = rows.map(({ id, enterprise, name, amount, use }) => ({
    id,
    enterprise: { id: enterprise, name },
    amount,
    use,
    recommendations: (byDemand.get(id) ?? []).map(presentRecommendation),
  }))
  return { demands, ...totalsOf(demands) }
}

const presentRecommendation = ({ demand: _demand, granted, ...row }: RecommendationRow): Recommendation => ({
  ...row,
  result: granted === null ? 'waiting' : granted ? 'granted' : 'refused',
})

function totalsOf(demands: readonly Demand[]): Omit<Finance, 'demands'> {
  const sum = (amounts: readonly number[]) => amounts.reduce((total, each) => total + each, 0)
  const granted = (demand: Demand) => demand.recommendations.filter(({ result }) => result === 'granted')
  const enterprises = (those: readonly Demand[]) => new Set(those.map(({ enterprise }) => enterprise.id)).size
  return {
    demanded: sum(demands.map(({ amount }) => amount)),
    recommended: enterprises(demands.filter(({ recommendations }) => recommendations.length > 0)),
    granted: sum(demands.flatMap(granted).map(({ amount }) => amount ?? 0)),
    grantedTo: enterprises(demands.filter((demand) => granted(demand).length > 0)),
  }
}
