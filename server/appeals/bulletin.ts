import { addDays } from '../../engine/calendar/civil-date.ts'
import { periodOf } from '../../engine/calendar/periods.ts'
import type { Tx } from '../database/tx.ts'
import { nextPaperNumber } from '../documents/paper-number.ts'
import type { App } from '../platform/app.ts'
import { conflict, invalid } from '../platform/refusal.ts'
import { today } from '../platform/today.ts'
import { newId } from '../platform/uuid.ts'
import { computeBulletin } from './compute-bulletin.ts'
import type { Bulletin } from './contract.ts'

/** A month's bulletin: a published one as it was frozen, any other as the figures stand now. */
export const readBulletin = async (app: App, tx: Tx, month: string): Promise<Bulletin> => {
  const frozen = await tx.maybeOne<{ data: Bulletin }>('select data from bulletins where city = $1 and month = $2', [
    tx.viewer.city,
    month,
  ])
  return frozen?.data ?? computeBulletin(app, tx, month)
}

/** Freezes and publishes a month that has ended; what is published does not change. */
export const publishBulletin = async (app: App, tx: Tx, month: string): Promise<Bulletin> => {
  const { city, name } = tx.viewer
  const { end } = periodOf('month', `${month}-01`)
  const date = today(app.clock)
  if (date <= end) throw invalid('month', `${month} 还没有过完，${addDays(end, 1)} 起才能发布通报。`, 'month-not-over')
  const known = await tx.maybeOne('select 1 from bulletins where city = $1 and month = $2', [city, month])
  if (known) throw alreadyPublished(month)
  const computed = await computeBulletin(app, tx, month)
  if (computed.total.received === 0)
    throw invalid('month', `${month} 没有分办过的事项，没有可以通报的数。`, 'nothing-to-publish')
  const number = await nextPaperNumber(tx, 'bulletin', app.packs.get(city).shortName, Number(date.slice(0, 4)))
  const now = app.clock.now()
  const published: Bulletin = { ...computed, frozen: { number, at: now } }
  const written = await tx.query(
    `insert into bulletins (city, id, month, number, data, published_at, published_by) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (city, month) do nothing`,
    [city, newId(app.clock), month, number, JSON.stringify(published), new Date(now), name],
  )
  if (written.rowCount === 0) throw alreadyPublished(month)
  return published
}

const alreadyPublished = (month: string) => conflict('already-published', `${month} 的通报已经发布，数字不再变。`)
