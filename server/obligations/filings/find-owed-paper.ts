import type { CityPack, PackPost } from '../../../engine/city/types.ts'
import type { Obligation, PlannedPeriod } from '../../../engine/obligations/types.ts'
import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { invalid, notFound } from '../../platform/refusal.ts'
import { today as todayOf } from '../../platform/today.ts'
import { findPeriod } from '../find-period.ts'
import { seesPost } from '../policy.ts'
import { filingObligations, postsOwing } from '../subjects.ts'

/** What is owed by whom for which period. */
export interface OwedPaper {
  obligation: Obligation
  subject: PackPost
  period: PlannedPeriod
}

interface Asked {
  obligation: string
  /** Without it, the viewer's own. */
  subject?: string | undefined
  period: string
}

/** Finds what a paper is for; refuses what is not asked for, is not open yet, or is not the viewer's to see. */
export async function findOwedPaper(app: App, tx: Tx, { obligation: id, subject, period }: Asked): Promise<OwedPaper> {
  const pack = app.packs.get(tx.viewer.city)
  const obligation = findFilingObligation(pack, id)
  const owing = postsOwing(pack, obligation.owes).flatMap((post) => pack.posts.find((each) => each.id === post) ?? [])
  const found = owing.find((post) =>
    subject ? post.id === subject : tx.viewer.organisations.includes(post.organisation),
  )
  if (!found || !seesPost(tx.viewer, found)) throw notFound('没有找到要报送的事项：这一项不由贵单位报送。')
  return { obligation, subject: found, period: await findOpenPeriod(app, pack, obligation, period) }
}

/** One of the city's filings. */
export function findFilingObligation(pack: CityPack, id: string): Obligation {
  const obligation = filingObligations(pack).find((each) => each.id === id)
  if (!obligation) throw notFound('本市没有这项报送。')
  return obligation
}

/** A period for which papers are taken already. */
export async function findOpenPeriod(
  app: App,
  pack: CityPack,
  obligation: Obligation,
  start: string,
): Promise<PlannedPeriod> {
  const period = await findPeriod(app, pack, obligation, start)
  if (period.opens > todayOf(app.clock))
    throw invalid('period', `这一期从 ${period.opens} 起收，还没有开始。`, 'period-not-open')
  return period
}
