import type { Tx } from '../database/tx.ts'
import { requireEnterprise } from '../enterprises/find-enterprise.ts'
import type { App } from '../platform/app.ts'
import { conflict, invalid, notFound } from '../platform/refusal.ts'
import { today } from '../platform/today.ts'
import { newId } from '../platform/uuid.ts'
import type { Kept, NewDemand, RecommendationResult } from './contract.ts'
import { kindOf } from './kinds.ts'
import { requireOwnMeeting, requireState } from './meeting-store.ts'

/** What an enterprise needs of banks, listed for a bank–enterprise meeting (QH-04). */
export async function listDemand(app: App, tx: Tx, id: string, { enterprise, amount, use }: NewDemand): Promise<Kept> {
  const meeting = await requireOwnMeeting(tx, id)
  if (kindOf(app.packs.get(tx.viewer.city), meeting.kind).listed !== 'finance')
    throw conflict('no-demands', '只有银企对接会登记融资需求。')
  requireState(meeting, 'called', 'held', 'minuted')
  const found = await requireEnterprise(tx, enterprise)
  const demand = newId(app.clock)
  await tx.query(
    `insert into meeting_demands (city, id, meeting, enterprise, amount_fen, use, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [tx.viewer.city, demand, id, found.id, amount, use.trim(), new Date(app.clock.now()), tx.viewer.name],
  )
  return { id: demand }
}

/** Recommends the enterprise of a demand to a bank, each bank once. */
export async function recommend(app: App, tx: Tx, id: string, demand: string, bank: string): Promise<Kept> {
  requireState(await requireOwnMeeting(tx, id), 'called', 'held', 'minuted')
  const known = await tx.maybeOne('select from meeting_demands where city = $1 and meeting = $2 and id = $3', [
    tx.viewer.city,
    id,
    demand,
  ])
  if (!known) throw notFound('没有找到这条融资需求。')
  const recommendation = newId(app.clock)
  const { rowCount } = await tx.query(
    `insert into meeting_recommendations (city, id, demand, bank, made_at, made_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (city, demand, bank) do nothing`,
    [tx.viewer.city, recommendation, demand, bank.trim(), new Date(app.clock.now()), tx.viewer.name],
  )
  if (rowCount === 0) throw conflict('already-recommended', '已经向这家金融机构推荐过。')
  return { id: recommendation }
}

/** What the bank decided, once. */
export async function recordResult(
  app: App,
  tx: Tx,
  id: string,
  part: string,
  result: RecommendationResult,
): Promise<Kept> {
  requireState(await requireOwnMeeting(tx, id), 'held', 'minuted')
  if (result.granted && result.on > today(app.clock)) throw invalid('on', '授信日期不能晚于今天。', 'in-future')
  const found = await tx.maybeOne<{ granted: boolean | null }>(
    `select r.granted from meeting_recommendations r join meeting_demands d on d.city = r.city and d.id = r.demand
     where r.city = $1 and d.meeting = $2 and r.id = $3 for update of r`,
    [tx.viewer.city, id, part],
  )
  if (!found) throw notFound('没有找到这条推荐。')
  if (found.granted !== null) throw conflict('already-decided', '这条推荐已经登记过结果。')
  await tx.query(
    `update meeting_recommendations set granted = $3, amount_fen = $4, granted_on = $5, reason = $6, result_at = $7,
       result_by = $8 where city = $1 and id = $2`,
    [
      tx.viewer.city,
      part,
      result.granted,
      result.granted ? result.amount : null,
      result.granted ? result.on : null,
      result.granted ? null : result.reason,
      new Date(app.clock.now()),
      tx.viewer.name,
    ],
  )
  return { id: part }
}
