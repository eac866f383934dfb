import type { CityPack } from '../../engine/city/types.ts'
import { planObligation } from '../../engine/obligations/plan-obligation.ts'
import type { Obligation, PlannedPeriod } from '../../engine/obligations/types.ts'
import type { App } from '../platform/app.ts'
import { invalid, notFound } from '../platform/refusal.ts'
import { today as todayOf } from '../platform/today.ts'

/** One of the city's obligations. */
export function findObligation({ obligations }: CityPack, id: string): Obligation {
  const obligation = obligations.find((each) => each.id === id)
  if (!obligation) throw notFound('本市没有这项履职义务。')
  return obligation
}

/** A period of an obligation by its first day, from its beginning until the end of next year; refuses others. */
export async function findPeriod(
  app: App,
  pack: CityPack,
  obligation: Obligation,
  start: string,
): Promise<PlannedPeriod> {
  const until = `${Number(todayOf(app.clock).slice(0, 4)) + 1}-12-31`
  const plan = planObligation(obligation, await app.calendars.of(pack.id), { from: obligation.from, until })
  const period = plan.periods.find((each) => each.start === start)
  if (!period) throw invalid('period', '没有这一期，请刷新后重选。', 'unknown-period')
  return period
}
