import type { Tx } from '../../database/tx.ts'
import { sendNotices } from '../../notices/send-notices.ts'
import type { App } from '../../platform/app.ts'
import { conflict, invalid } from '../../platform/refusal.ts'
import type { FilingReview } from './contract.ts'
import { requireReview } from './policy.ts'
import type { FilingHead } from './read-filing.ts'
import { findFiling } from './read-filing.ts'

/**
 * The office says of a version that it stands, or returns it with the reason: then it counts for nothing until it is handed
 * in again, and the unit is told. Each version is looked at once.
 */
export async function reviewFiling(app: App, tx: Tx, id: string, review: FilingReview): Promise<{ id: string }> {
  requireReview(tx.viewer)
  const { version, outcome } = review
  const reason = review.reason.trim()
  if (outcome === 'returned' && reason === '')
    throw invalid('reason', '退回要写明理由，让单位知道改什么。', 'reason-missing')
  const filing = await findFiling(tx, id)
  if (filing.version !== version) throw conflict('filing-changed', '没有审核：单位又报了一次。请刷新，看新的一版再定。')
  const { rowCount } = await tx.query(
    `insert into filing_reviews (city, filing, version, outcome, reason, at, person, by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [tx.viewer.city, id, version, outcome, reason, new Date(app.clock.now()), tx.viewer.person, tx.viewer.name],
  )
  if (rowCount === 0) throw conflict('filing-reviewed', '这一版已经审核过了，请刷新看结果。')
  if (outcome === 'returned') await tellReturned(app, tx, filing, reason)
  return { id }
}

const tellReturned = (app: App, tx: Tx, { id, version, title, subject }: FilingHead, reason: string) =>
  sendNotices(app, tx, [
    {
      kind: 'to-do',
      key: `filing-returned/${id}/${version}`,
      subject: id,
      title: `报送退回：${title}`,
      text: `${reason}。改好再报，从再报那天算报送。`,
      link: `/${tx.viewer.city}/desk/filings/${id}`,
      to: [{ post: subject }],
    },
  ])
