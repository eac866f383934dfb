import { periodOf } from '../../engine/calendar/periods.ts'
import { addDays } from '../../engine/calendar/civil-date.ts'
import { dateOf, instantAt } from '../../engine/calendar/zone.ts'
import { loadNames } from '../cases/names.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { conflict, invalid } from '../platform/refusal.ts'
import { newId } from '../platform/uuid.ts'
import type { Bulletin } from './contract.ts'

type Row = Bulletin['rows'][number]
type Counted = Omit<Row, 'unit' | 'satisfaction'> & { lead: string; score: number | null }

/**
 * The month of every lead unit: matters registered in it, how many were finished in time or late, what enterprises said.
 * Satisfaction is not counted below the minimum sample (rule 12). A published month answers as it was frozen.
 */
export const readBulletin = async (app: App, tx: Tx, month: string): Promise<Bulletin> => {
  const frozen = await tx.maybeOne<{ data: Bulletin }>('select data from bulletins where city = $1 and month = $2', [
    tx.viewer.city,
    month,
  ])
  return frozen?.data ?? computeBulletin(app, tx, month)
}

const computeBulletin = async (app: App, tx: Tx, month: string): Promise<Bulletin> => {
  const pack = app.packs.get(tx.viewer.city)
  const calendar = await app.calendars.of(tx.viewer.city)
  const { start, end } = periodOf('month', `${month}-01`)
  const [from, to] = [instantAt(calendar, start, 0), instantAt(calendar, addDays(end, 1), 0)]
  const scores = pack.caseKinds.flatMap((kind) => kind.grades.map(({ id, score }) => ({ id, score })))
  const counted = await tx.many<Counted>({ name: 'bulletin', text: bulletinSql }, [
    tx.viewer.city,
    new Date(from),
    new Date(to),
    new Date(app.clock.now()),
    JSON.stringify(Object.fromEntries(scores.map(({ id, score }) => [id, score]))),
  ])
  const minimumSample = Math.max(...pack.caseKinds.map((kind) => kind.minimumSample.cases))
  const names = await loadNames(tx)
  const present = ({ lead, score, ...figures }: Counted): Row => ({
    ...figures,
    unit: lead === '' ? { id: '', name: '合计', shortName: '合计' } : names.unit(lead),
    satisfaction: figures.answered >= minimumSample && score !== null ? Math.round(score * 10) / 10 : null,
  })
  const rows = counted.filter(({ lead }) => lead !== '').map(present)
  const total = counted.find(({ lead }) => lead === '')
  return { month, minimumSample, frozen: null, total: total ? present(total) : present(nothing), rows }
}

const nothing: Counted = {
  lead: '',
  received: 0,
  resolved: 0,
  onTime: 0,
  late: 0,
  openLate: 0,
  answered: 0,
  silent: 0,
  solved: 0,
  score: null,
}

/** One row a unit, and one with an empty `lead` for all of them. */
const bulletinSql = `
  select coalesce(lead, '') as lead, count(*)::integer as received,
    count(*) filter (where on_time is not null)::integer as resolved,
    count(*) filter (where on_time)::integer as "onTime",
    count(*) filter (where not on_time)::integer as late,
    count(*) filter (where mode <> 'ended' and clock = 'handle' and due_at < $4)::integer as "openLate",
    count(*) filter (where state->'feedback' <> 'null')::integer as answered,
    count(*) filter (where ending = 'silence')::integer as silent,
    count(*) filter (where state->'feedback'->>'solved' = 'yes')::integer as solved,
    avg(($5::jsonb->>(state->'feedback'->>'grade'))::numeric)::float8 as score
  from cases
  where city = $1 and lead is not null and registered_at >= $2 and registered_at < $3 and stage <> 'merged'
  group by grouping sets ((lead), ())
  order by received desc`

/** Freezes and publishes a month that has ended; what is published does not change. */
export const publishBulletin = async (app: App, tx: Tx, month: string): Promise<Bulletin> => {
  const calendar = await app.calendars.of(tx.viewer.city)
  const { end } = periodOf('month', `${month}-01`)
  if (dateOf(calendar, app.clock.now()) <= end)
    throw invalid('month', `${month} 还没有过完，${addDays(end, 1)} 起才能发布通报。`)
  const computed = await computeBulletin(app, tx, month)
  if (computed.total.received === 0) throw invalid('month', `${month} 没有分办过的事项，没有可以通报的数。`)
  const number = await nextNumber(app, tx, Number(end.slice(0, 4)))
  const published: Bulletin = { ...computed, frozen: { number, at: app.clock.now() } }
  const written = await tx.query(
    `insert into bulletins (city, id, month, number, data, published_at, published_by) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (city, month) do nothing`,
    [
      tx.viewer.city,
      newId(app.clock),
      month,
      number,
      JSON.stringify(published),
      new Date(app.clock.now()),
      tx.viewer.name,
    ],
  )
  if (written.rowCount === 0) throw conflict('already-published', `${month} 的通报已经发布，数字不再变。`)
  return published
}

/** `云澜督通〔2026〕3号`: numbered within the year. */
const nextNumber = async (app: App, tx: Tx, year: number): Promise<string> => {
  const { count } = await tx.one<{ count: number }>(
    'select count(*)::integer as count from bulletins where city = $1 and month like $2',
    [tx.viewer.city, `${year}-%`],
  )
  return `${app.packs.get(tx.viewer.city).shortName}督通〔${year}〕${count + 1}号`
}
