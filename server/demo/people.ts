import { demonstrationPassword } from '../access/cities.ts'
import { hashPassword } from '../access/passwords.ts'
import { postTitle } from '../access/session.ts'
import type { CityPack } from '../../engine/city/types.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { newId } from '../platform/uuid.ts'

let hash: Promise<string> | undefined

interface Account {
  id: string
  login: string
  name: string
  post: string | null
  shown: boolean
}

/** The unit that leads the most topics: its desk has the most to show. */
const busiestUnit = ({ caseKinds }: CityPack): string | undefined => {
  const leads = caseKinds.flatMap((kind) => kind.topics.map(({ lead }) => lead))
  const times = (unit: string) => leads.filter((lead) => lead === unit).length
  return leads.toSorted((a, b) => times(b) - times(a))[0]
}

/** The posts whose accounts the sign-in page offers: one of each kind of work, and those that coordinate. */
const shownPosts = (pack: CityPack): Set<string> => {
  const { posts, caseKinds } = pack
  const offices = [
    'appeals.register',
    'appeals.hand-out',
    'appeals.screen',
    'appeals.rule',
    'appeals.supervise',
    'admin',
  ]
  const one = offices.flatMap((power) => posts.find(({ powers }) => powers.includes(power)) ?? [])
  const coordinators = new Set(caseKinds.flatMap((kind) => kind.tiers.map(({ coordinator }) => coordinator)))
  const leaders = posts.filter(({ id }) => coordinators.has(id)).slice(0, 3)
  const busy = posts.filter(
    ({ organisation, powers }) => organisation === busiestUnit(pack) && powers.includes('appeals.handle'),
  )
  return new Set([...one, ...leaders, ...busy.slice(0, 2)].map(({ id }) => id))
}

/** Everybody of the demonstration: one person a post, called by the post, and one account for each of some enterprises. */
export const inventPeople = async (
  app: App,
  tx: Tx,
  pack: CityPack,
  enterprises: { id: string; name: string }[],
  since: string,
) => {
  const unit = (id: string) => pack.organisations.find((each) => each.id === id)?.shortName ?? ''
  const shown = shownPosts(pack)
  const staff: Account[] = pack.posts.map(({ id, name, organisation }) => ({
    id: newId(app.clock),
    login: id,
    post: id,
    shown: shown.has(id),
    name: postTitle({ name, organisation: { id: organisation, name: '', shortName: unit(organisation) } }),
  }))
  const owners: Account[] = enterprises.map(({ name }, index) => ({
    id: newId(app.clock),
    login: `enterprise-${index + 1}`,
    name: `${name}联系人`,
    post: null,
    shown: index === 0,
  }))
  await insertAccounts(app, tx, [...staff, ...owners], since)
  await tx.query(
    `insert into enterprise_members (city, enterprise, person, created_at)
     select $1, m.enterprise, m.person, $2 from jsonb_to_recordset($3) as m (enterprise uuid, person uuid)`,
    [
      pack.id,
      new Date(app.clock.now()),
      JSON.stringify(owners.map(({ id }, index) => ({ person: id, enterprise: enterprises[index]?.id }))),
    ],
  )
  return { staff, owners }
}

const insertAccounts = async (app: App, tx: Tx, accounts: Account[], since: string) => {
  hash ??= hashPassword(demonstrationPassword)
  const { city } = tx.viewer
  await tx.query(
    `insert into people (city, id, login, name, password_hash, password_changed_at, demonstration, created_at)
     select $1, a.id, a.login, a.name, $2, $3, a.shown, $3
     from jsonb_to_recordset($4) as a (id uuid, login text, name text, shown boolean)`,
    [city, await hash, new Date(app.clock.now()), JSON.stringify(accounts)],
  )
  await tx.query(
    `insert into holdings (city, person, post, since)
     select $1, a.id, a.post, $2 from jsonb_to_recordset($3) as a (id uuid, post text) where a.post is not null`,
    [city, since, JSON.stringify(accounts)],
  )
}
