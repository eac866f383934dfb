import type { CaseActed } from '../cases/events.ts'
import type { Tx } from '../database/tx.ts'
import { nextPaperNumber } from '../documents/paper-number.ts'
import type { App } from '../platform/app.ts'
import { dateOf } from '../platform/today.ts'
import { urgingNotice } from './urging-notice.ts'

/** Every urging (督办) of a case, by a post or by its time limit, issues a numbered notice in the same transaction. */
export function issueNotices(app: App): void {
  app.events.on('case-acted', async (within, tx, acted) => {
    if (acted.after.urged > (acted.before?.urged ?? 0)) await issueNotice(within, tx, acted)
  })
}

async function issueNotice(app: App, tx: Tx, acted: CaseActed): Promise<void> {
  const { city } = tx.viewer
  const pack = app.packs.get(city)
  const year = Number(dateOf(acted.recorded.at).slice(0, 4))
  const asked = await tx.one<{ from: string; registeredAt: number }>(
    `select coalesce(e.name, nullif(c.applicant, ''), '来电人') as from, c.registered_at as "registeredAt"
     from cases c left join enterprises e on e.city = c.city and e.id = c.enterprise where c.city = $1 and c.id = $2`,
    [city, acted.id],
  )
  const number = await nextPaperNumber(tx, 'urging-notice', pack.shortName, year)
  const content = urgingNotice(acted, { ...asked, number }, pack, await app.calendars.of(city))
  await tx.query(
    'insert into urging_notices (city, case_id, seq, number, issued_at, content) values ($1, $2, $3, $4, $5, $6)',
    [city, acted.id, acted.recorded.seq, number, new Date(acted.recorded.at), JSON.stringify(content)],
  )
}
