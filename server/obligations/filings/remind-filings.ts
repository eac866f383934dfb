import type { Tx } from '../../database/tx.ts'
import { sendNotices } from '../../notices/send-notices.ts'
import type { App } from '../../platform/app.ts'
import { today as todayOf } from '../../platform/today.ts'
import { periodName } from '../period-name.ts'
import { readFacts } from '../read-facts.ts'
import { readStandings } from '../read-standings.ts'
import type { RemindFilings } from './contract.ts'
import { findFilingObligation, findOpenPeriod } from './find-owed-paper.ts'
import { requireReview } from './policy.ts'

/** The office reminds whoever has not handed it in for a period; each post once a day. Answers how many were missing. */
export async function remindFilings(
  app: App,
  tx: Tx,
  { obligation: id, period: start }: RemindFilings,
): Promise<{ reminded: number }> {
  requireReview(tx.viewer)
  const pack = app.packs.get(tx.viewer.city)
  const obligation = findFilingObligation(pack, id)
  const period = await findOpenPeriod(app, pack, obligation, start)
  const today = todayOf(app.clock)
  const facts = await readFacts(tx, Number(period.start.slice(0, 4)))
  const [read] = readStandings(pack, await app.calendars.of(pack.id), facts, today, [obligation])
  const missing = (read?.all ?? []).filter((each) => each.period.start === start && each.remaining > 0)
  await sendNotices(
    app,
    tx,
    missing.map(({ subject, due }) => ({
      kind: 'obligation' as const,
      key: `filing-reminder/${id}/${subject}/${start}/${today}`,
      subject: `${id}/${subject}`,
      title: `请报送${obligation.name}（${periodName(obligation, period)}）`,
      text: `期限 ${due}，还没有收到。${obligation.source}`,
      link: `/${pack.id}/desk/filings`,
      to: [{ post: subject }],
    })),
  )
  return { reminded: missing.length }
}
