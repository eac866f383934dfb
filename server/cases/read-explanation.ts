import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { notFound } from '../platform/refusal.ts'
import type { Explanation } from './page-contract.ts'
import { outwardTimers } from './enterprise-view.ts'
import { loadCase } from './load-case.ts'
import { presentExplanation } from './present-clock.ts'

/** Why one time limit of a case is due when it is, day by day. @throws Refusal `not-found` */
export const readExplanation = async (app: App, tx: Tx, reference: string, timer: string): Promise<Explanation> => {
  const loaded = await loadCase(app, tx, reference)
  const outward = tx.viewer.reach !== 'enterprise' || outwardTimers(loaded.kind, loaded.state).includes(timer)
  const calendar = await app.calendars.of(tx.viewer.city)
  const explained = outward ? presentExplanation(loaded, timer, calendar, app.clock.now()) : null
  if (!explained) throw notFound('这件事没有这一项时限。')
  return explained
}
