import type { WorkCalendar } from '../../engine/calendar/types.ts'
import type { CityPack } from '../../engine/city/types.ts'
import { planObligation } from '../../engine/obligations/plan-obligation.ts'
import type { ObligationPlan } from '../../engine/obligations/plan-obligation.ts'
import { sweep } from '../../engine/obligations/sweep.ts'
import type { Obligation, Standing, Subject } from '../../engine/obligations/types.ts'
import type { Owed } from '../liaison/contract.ts'
import type { ObligationFacts } from './read-facts.ts'
import { postsOwing } from './subjects.ts'

/** An obligation with how each post that owes it stands. */
export interface ObligationStandings {
  obligation: Obligation
  plan: ObligationPlan
  /** In every period of the year that has opened, the earliest first. */
  all: readonly Standing[]
  /** In the period that matters now, one for each post. */
  standings: readonly Standing[]
}

/** How everybody stands on a day in the year of the facts. An obligation that has not opened yet has no standings. */
export function readStandings(
  pack: CityPack,
  calendar: WorkCalendar,
  facts: ObligationFacts,
  today: string,
  obligations: readonly Obligation[] = pack.obligations,
): ObligationStandings[] {
  const { year, acts, waivers } = facts
  const range = { from: `${year}-01-01`, until: `${year + 1}-12-31` }
  const last = today < `${year}-12-31` ? today : `${year}-12-31`
  return obligations.map((obligation) => {
    const plan = planObligation(obligation, calendar, range)
    const subjects = postsOwing(pack, obligation.owes).map((post) => subjectOf(facts, post))
    const known = { acts, waivers: waivers.get(obligation.id) ?? [] }
    const all = sweep(plan, subjects, known, today).filter(({ period }) => period.opens <= last)
    return { obligation, plan, all, standings: present(all, today) }
  })
}

const subjectOf = ({ links, holders }: ObligationFacts, post: string): Subject => ({
  id: post,
  links: links.get(post) ?? [],
  holders: holders.get(post) ?? [],
})

/** What matters now: the earliest that can still be done in time, otherwise the one that opened last. */
function present(standings: readonly Standing[], today: string): Standing[] {
  return [...Map.groupBy(standings, ({ subject }) => subject).values()].flatMap(
    (own) => own.find(({ remaining, due }) => remaining > 0 && due >= today) ?? own.at(-1) ?? [],
  )
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
