import type { CityPack } from '../../engine/city/types.ts'
import { planObligation } from '../../engine/obligations/plan-obligation.ts'
import type { ObligationPlan } from '../../engine/obligations/plan-obligation.ts'
import { sweep } from '../../engine/obligations/sweep.ts'
import type { Obligation, Standing } from '../../engine/obligations/types.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import type { Owed } from '../liaison/contract.ts'
import type { LiaisonFacts } from './read-facts.ts'
import { liaisonObligations, postsOwing } from './subjects.ts'

/** An obligation with how each post that owes it stands in the period that runs. */
export interface ObligationStandings {
  obligation: Obligation
  plan: ObligationPlan
  standings: readonly Standing[]
}

/** How everybody stands on a day. An obligation whose period has not begun yet has no standings. */
export function readStandings(
  pack: CityPack,
  calendar: WorkCalendar,
  { links, acts }: LiaisonFacts,
  today: string,
): ObligationStandings[] {
  return liaisonObligations(pack).map((obligation) => {
    const plan = planObligation(obligation, calendar, { from: `${today.slice(0, 4)}-01-01`, until: today })
    const subjects = postsOwing(pack, obligation.owes).map((id) => ({ id, links: links.get(id) ?? [] }))
    const all = sweep(plan, subjects, { acts, waivers: [] }, today)
    return { obligation, plan, standings: lastBegun(all, today) }
  })
}

function lastBegun(standings: readonly Standing[], today: string): Standing[] {
  const latest = new Map<string, Standing>()
  for (const standing of standings) if (standing.period.start <= today) latest.set(standing.subject, standing)
  return [...latest.values()]
}

/** One standing as pages show it. */
export const presentOwed = (obligation: Obligation, standing: Standing): Owed => ({
  obligation: obligation.id,
  name: obligation.name,
  source: obligation.source,
  act: obligation.fulfilment.act,
  perLink: obligation.quota.of === 'acts-at-each-link',
  status: standing.status,
  done: standing.done,
  owed: standing.owed,
  expected: standing.expected,
  remaining: standing.remaining,
  due: standing.due,
})

/** What is missing by now. */
export const behindBy = ({ done, expected, remaining, status }: Owed): number =>
  status === 'late' ? remaining : Math.max(Math.min(expected - done, remaining), 0)
