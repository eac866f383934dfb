import type { CityPack } from '../../engine/city/types.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { conflict } from '../platform/refusal.ts'
import { newId } from '../platform/uuid.ts'
import { levelOf, requireLinkable } from '../obligations/subjects.ts'
import type { Grade } from './contract.ts'

interface ListedLink {
  post: string
  enterprise: string
  reason: string
  grade: Grade | null
}

interface List {
  year: number
  since: string
  links: readonly ListedLink[]
}

/**
 * Links a whole approved list at once, by the rules of `linkEnterprise`: equal links are kept, and where one enterprise is
 * linked otherwise already nothing is made, and the sentence names whose it is.
 */
export async function linkList(
  app: App,
  tx: Tx,
  { year, since, links }: List,
): Promise<{ linked: number; kept: number }> {
  const pack = app.packs.get(tx.viewer.city)
  await lockEnterprises(tx, links)
  const held = await readHeld(tx, year, links)
  const rows = links.map((link) => ({ ...link, level: levelOf(pack, requireLinkable(pack, link.post)) }))
  const isHeld = ({ enterprise, post }: ListedLink) =>
    held.some((each) => each.enterprise === enterprise && each.post === post)
  const fresh = rows.filter((link) => !isHeld(link))
  refuseTaken(pack, held, fresh)
  await insertLinks(app, tx, { year, since, links: fresh })
  return { linked: fresh.length, kept: rows.length - fresh.length }
}

interface Held {
  enterprise: string
  name: string
  post: string
  level: 'city' | 'county'
}

type Leveled = ListedLink & { level: 'city' | 'county' }

/** The same locks as for a single link, always in the same order. */
const lockEnterprises = (tx: Tx, links: readonly ListedLink[]) =>
  tx.query('select pg_advisory_xact_lock(hashtext(key)) from unnest($1::text[]) as key order by key', [
    links.map(({ enterprise }) => `${tx.viewer.city}/liaison/${enterprise}`),
  ])

const readHeld = (tx: Tx, year: number, links: readonly ListedLink[]): Promise<Held[]> =>
  tx.many(
    `select l.enterprise, e.name, l.post, l.level from liaison_links l
     join enterprises e on e.city = l.city and e.id = l.enterprise
     where l.city = $1 and l.year = $2 and l.until is null and l.enterprise = any ($3::uuid[])`,
    [tx.viewer.city, year, links.map(({ enterprise }) => enterprise)],
  )

function refuseTaken(pack: CityPack, held: readonly Held[], links: readonly Leveled[]): void {
  const wanted = new Map(links.map((link) => [link.enterprise, link]))
  const against = held.filter(({ enterprise, level }) => {
    const link = wanted.get(enterprise)
    return link && (level === link.level || pack.liaison.overlap === 'refused')
  })
  if (against.length === 0) return
  const postName = (id: string) => pack.posts.find((post) => post.id === id)?.name ?? id
  const named = against.slice(0, 3).map(({ name, post }) => `${name}由${postName(post)}联系`)
  throw conflict(
    'already-linked',
    `有 ${against.length} 户已经另有人联系：${named.join('；')}。先解除原来的联系，或者把分配退回重算。`,
  )
}

const insertLinks = (app: App, tx: Tx, { year, since, links }: List & { links: readonly Leveled[] }) => {
  const pack = app.packs.get(tx.viewer.city)
  const unitOf = (id: string) => pack.posts.find((post) => post.id === id)?.organisation
  return tx.query(
    `insert into liaison_links (city, id, post, organisation, level, enterprise, year, since, origin, reason, grade, made_at, made_by)
     select $1, r.id, r.post, r.organisation, r.level, r.enterprise, $2, $3, 'list', r.reason, r.grade, $4, $5
     from jsonb_to_recordset($6) as r (id uuid, post text, organisation text, level text, enterprise uuid, reason text, grade text)`,
    [
      tx.viewer.city,
      year,
      since,
      new Date(app.clock.now()),
      tx.viewer.name,
      JSON.stringify(links.map((link) => ({ ...link, id: newId(app.clock), organisation: unitOf(link.post) }))),
    ],
  )
}
