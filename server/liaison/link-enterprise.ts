import type { CityPack, PackPost } from '../../engine/city/types.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import { requireEnterprise } from '../enterprises/find-enterprise.ts'
import type { App } from '../platform/app.ts'
import { conflict, forbidden, invalid } from '../platform/refusal.ts'
import { today as todayOf } from '../platform/today.ts'
import { newId } from '../platform/uuid.ts'
import type { Grade, NewLink } from './contract.ts'
import { mayAssign, ownDistricts } from './coverage/policy.ts'
import { requireManage } from '../obligations/policy.ts'
import { leaderRef, levelOf, requireLinkable } from '../obligations/subjects.ts'

interface Linking extends NewLink {
  origin: 'list' | 'hand'
  /** From this day on; today unless said. */
  since?: string
}

/**
 * Links an enterprise to a leader for the year. It has one leader of the city and one of its county at most, and both only
 * where the city's pack does not refuse that (ZB-13).
 */
export async function linkEnterprise(app: App, tx: Tx, input: Linking): Promise<{ id: string }> {
  const pack = app.packs.get(tx.viewer.city)
  const post = requireLinkable(pack, input.post)
  const { id: enterprise, name, district } = await requireEnterprise(tx, input.enterprise)
  requireAssign(tx.viewer, pack, { post, name, district })
  const since = input.since ?? todayOf(app.clock)
  await lockEnterprise(tx, enterprise)
  await refuseTaken(tx, pack, { post, enterprise, name, year: Number(since.slice(0, 4)) })
  const id = newId(app.clock)
  await tx.query(
    `insert into liaison_links (city, id, post, organisation, level, enterprise, year, since, origin, reason, grade, made_at, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      tx.viewer.city,
      id,
      post.id,
      post.organisation,
      levelOf(pack, post),
      enterprise,
      Number(since.slice(0, 4)),
      since,
      input.origin,
      input.reason.trim(),
      input.grade ?? null,
      new Date(app.clock.now()),
      tx.viewer.name,
    ],
  )
  return { id }
}

interface Assigned {
  post: PackPost
  name: string
  district: string | null
}

/** The office links any enterprise to any leader, the head of a territory its own enterprises to its own leaders. */
function requireAssign(viewer: Viewer, pack: CityPack, { post, name, district }: Assigned): void {
  if (!mayAssign(viewer, pack, post)) throw forbidden('联系由联系服务办公室安排，区县负责岗只能安排本区县的领导。')
  if (viewer.reach === 'organisation' && !ownDistricts(viewer, pack).includes(district ?? ''))
    throw invalid('enterprise', `${name}不在本区县，请由联系服务办公室安排。`, 'other-district')
}

/** Of two who link the same enterprise at once the second one sees what the first did. */
const lockEnterprise = (tx: Tx, enterprise: string) =>
  tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`${tx.viewer.city}/liaison/${enterprise}`])

interface Wanted {
  post: PackPost
  enterprise: string
  name: string
  year: number
}

async function refuseTaken(tx: Tx, pack: CityPack, { post, enterprise, name, year }: Wanted): Promise<void> {
  const level = levelOf(pack, post)
  const taken = await tx.many<{ post: string; level: 'city' | 'county' }>(
    'select post, level from liaison_links where city = $1 and enterprise = $2 and year = $3 and until is null',
    [pack.id, enterprise, year],
  )
  const nameOf = (id: string): string => {
    const found = pack.posts.find((each) => each.id === id)
    return found ? leaderRef(pack, found).name : id
  }
  const same = taken.find((each) => each.level === level)
  if (same)
    throw conflict('already-linked', `${name} ${year} 年已由${nameOf(same.post)}联系；要换人，请先解除原来的联系。`)
  const other = taken.find((each) => each.level !== level)
  if (other && pack.liaison.overlap === 'refused')
    throw conflict('linked-elsewhere', `${name} ${year} 年已由${nameOf(other.post)}联系，市、区县不重复联系同一户。`)
}

/** Lets an enterprise go, by hand and with a reason. What was done there still counts until today. */
export async function endLink(app: App, tx: Tx, id: string, reason: string): Promise<{ id: string }> {
  requireManage(tx.viewer)
  const { rowCount } = await tx.query(
    `update liaison_links set until = greatest(since, $3::date), end_reason = $4, ended_by = $5
     where city = $1 and id::text = $2 and until is null`,
    [tx.viewer.city, id, todayOf(app.clock), reason.trim(), tx.viewer.name],
  )
  if (rowCount === 0) throw conflict('link-ended', '这项联系已经解除，请刷新后再看。')
  return { id }
}

/** Notes how an enterprise runs, as its county reports it. */
export const setGrade = (tx: Tx, link: string, grade: Grade) =>
  tx.query('update liaison_links set grade = $3 where city = $1 and id = $2', [tx.viewer.city, link, grade])
