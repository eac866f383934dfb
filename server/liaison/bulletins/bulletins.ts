import { addDays } from '../../../engine/calendar/civil-date.ts'
import { namedPeriodsUntil } from '../../../engine/calendar/named-periods.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { Tx } from '../../database/tx.ts'
import { nextPaperNumber } from '../../documents/paper-number.ts'
import { overseesLiaison } from '../../obligations/policy.ts'
import type { App } from '../../platform/app.ts'
import { conflict, forbidden, invalid, notFound } from '../../platform/refusal.ts'
import { today as todayOf } from '../../platform/today.ts'
import { newId } from '../../platform/uuid.ts'
import { computeBulletin } from './compute-bulletin.ts'
import type { BulletinKinds, LiaisonBulletin, NewRemarks } from './contract.ts'
import { requirePeriod } from './periods.ts'
import { tellOfBulletin } from './tell-of-bulletin.ts'

/** The office that runs liaison and the one that supervises write and publish. */
export const mayWrite = ({ reach, powers }: Viewer): boolean =>
  reach === 'system' || ['liaison.manage', 'appeals.supervise'].some((power) => powers.includes(power))

const requireWrite = (viewer: Viewer): void => {
  if (!mayWrite(viewer)) throw forbidden('通报由联系服务办公室或督查岗起草、发布，您的岗位只能查看。')
}

/** The kinds of bulletin the city's document asks for, with the periods of this year and what was published. */
export async function readKinds(app: App, tx: Tx): Promise<BulletinKinds> {
  const pack = app.packs.get(tx.viewer.city)
  const today = todayOf(app.clock)
  const published = await tx.many<{ kind: string; period: string; number: string }>(
    'select kind, period, number from liaison_bulletins where city = $1',
    [pack.id],
  )
  const numberOf = (kind: string, period: string) =>
    published.find((each) => each.kind === kind && each.period === period)?.number ?? null
  const cite = (duties: readonly string[]) =>
    pack.duties.filter(({ id }) => duties.includes(id)).map((duty) => duty.cite)
  return {
    mayWrite: mayWrite(tx.viewer),
    kinds: (pack.liaison.bulletins ?? []).map(({ id, name, every, duties }) => ({
      id,
      name,
      source: cite(duties).join('、'),
      periods: namedPeriodsUntil(every, today).map((period) => ({
        id: period.id,
        name: period.name,
        end: period.end,
        over: period.end < today,
        number: numberOf(id, period.id),
      })),
    })),
  }
}

/** One bulletin: a published one as it was frozen; a draft, with the figures of this moment, only for those who oversee. */
export async function readBulletin(app: App, tx: Tx, kindId: string, periodId: string): Promise<LiaisonBulletin> {
  const { city } = tx.viewer
  const { kind, period } = requirePeriod(app.packs.get(city), kindId, periodId, todayOf(app.clock))
  const frozen = await tx.maybeOne<{ data: LiaisonBulletin }>(
    'select data from liaison_bulletins where city = $1 and kind = $2 and period = $3',
    [city, kindId, periodId],
  )
  if (frozen) return frozen.data
  if (!overseesLiaison(tx.viewer)) throw notFound('这一期还没有发布。')
  const remarks = await tx.maybeOne<LiaisonBulletin['remarks']>(
    'select remarks as text, version from liaison_bulletin_remarks where city = $1 and kind = $2 and period = $3',
    [city, kindId, periodId],
  )
  return {
    ...(await computeBulletin(app, tx, kind, period)),
    remarks: remarks ?? { text: '', version: 0 },
    frozen: null,
  }
}

/** Keeps what an office adds in words; once published nothing changes. */
export async function writeRemarks(
  app: App,
  tx: Tx,
  kind: string,
  period: string,
  { text, version }: NewRemarks,
): Promise<LiaisonBulletin> {
  requireWrite(tx.viewer)
  const bulletin = await readBulletin(app, tx, kind, period)
  if (bulletin.frozen) throw alreadyPublished(bulletin)
  const { rowCount } = await tx.query(
    `insert into liaison_bulletin_remarks as r (city, kind, period, remarks, version, made_at, made_by)
     select $1, $2, $3, $4, 1, $6, $7 where $5 = 0 or exists (
       select from liaison_bulletin_remarks where city = $1 and kind = $2 and period = $3)
     on conflict (city, kind, period) do update
       set remarks = excluded.remarks, version = r.version + 1, made_at = excluded.made_at, made_by = excluded.made_by
       where r.version = $5`,
    [tx.viewer.city, kind, period, text.trim(), version, new Date(app.clock.now()), tx.viewer.name],
  )
  if (rowCount === 0) throw conflict('remarks-changed', '编者的话刚被别人改过，请刷新后再改；您写的内容还在。')
  return { ...bulletin, remarks: { text: text.trim(), version: version + 1 } }
}

/** Freezes a period that is over under its number, with the rules that made it, and tells whom it is about. */
export async function publishBulletin(app: App, tx: Tx, kindId: string, periodId: string): Promise<LiaisonBulletin> {
  requireWrite(tx.viewer)
  const { city, name } = tx.viewer
  const pack = app.packs.get(city)
  const today = todayOf(app.clock)
  const { period } = requirePeriod(pack, kindId, periodId, today)
  if (today <= period.end)
    throw invalid('period', `${period.name}还没有过完，${addDays(period.end, 1)} 起才能发布。`, 'period-not-over')
  const draft = await readBulletin(app, tx, kindId, periodId)
  if (draft.frozen) throw alreadyPublished(draft)
  if (draft.total.links === 0 && draft.total.visits === 0)
    throw invalid('period', `${period.name}没有联系和走访的记录，没有可以通报的数。`, 'nothing-to-publish')
  const at = app.clock.now()
  const number = await nextPaperNumber(tx, 'liaison-bulletin', pack.shortName, Number(today.slice(0, 4)))
  const published: LiaisonBulletin = { ...draft, frozen: { number, at, by: name } }
  const { rowCount } = await tx.query(
    `insert into liaison_bulletins (city, id, kind, period, number, data, published_at, published_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (city, kind, period) do nothing`,
    [city, newId(app.clock), kindId, periodId, number, JSON.stringify(published), new Date(at), name],
  )
  if (rowCount === 0) throw alreadyPublished(draft)
  await tellOfBulletin(app, tx, published)
  return published
}

const alreadyPublished = ({ periodName }: LiaisonBulletin) =>
  conflict('already-published', `${periodName}的通报已经发布，不再变。`)
