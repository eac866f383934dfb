import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { CaseKind } from '../../engine/workflow/types.ts'
import type { CityPack } from '../../engine/city/types.ts'
import type { App } from '../platform/app.ts'
import type { Tx } from '../database/tx.ts'
import { requireSoundPack } from './require-sound-pack.ts'

/**
 * Publishes a city's pack: its units, posts and case kinds, under a version that is kept for ever. Publishing the same pack
 * again changes nothing; of one with faults nothing is written. A case kind whose definition changed must carry a new
 * version, because running cases keep theirs.
 */
export const publishPack = async (app: App, pack: CityPack): Promise<void> => {
  const definition = JSON.stringify(pack)
  const checksum = createHash('sha256').update(definition).digest('hex')
  await app.database.system(pack.id, async (tx) => {
    await tx.query(
      `insert into cities (id, name, short_name, province) values ($1, $2, $3, $4)
       on conflict (id) do update set name = excluded.name, short_name = excluded.short_name, province = excluded.province`,
      [pack.id, pack.name, pack.shortName, pack.province],
    )
    const known = await tx.maybeOne('select version from packs where city = $1 and checksum = $2', [pack.id, checksum])
    if (known) return
    requireSoundPack(pack)
    await tx.query(
      `insert into packs (city, version, checksum, definition, published_at)
       select $1, coalesce(max(version), 0) + 1, $2, $3, $4 from packs where city = $1`,
      [pack.id, checksum, definition, new Date(app.clock.now())],
    )
    await publishOrganisations(tx, pack)
    await publishPosts(tx, pack)
    for (const kind of pack.caseKinds) await publishCaseKind(tx, pack.id, kind)
  })
}

const publishOrganisations = (tx: Tx, { id, organisations }: CityPack) =>
  tx.query(
    `insert into organisations (city, id, name, short_name, kind, district, position)
     select $1, o.id, o.name, o."shortName", o.kind, o.district, o.position
     from jsonb_to_recordset($2) as o (id text, name text, "shortName" text, kind text, district text, position integer)
     on conflict (city, id) do update set name = excluded.name, short_name = excluded.short_name, kind = excluded.kind,
       district = excluded.district, position = excluded.position`,
    [id, JSON.stringify(organisations.map((each, position) => ({ ...each, position })))],
  )

const publishPosts = (tx: Tx, { id, posts }: CityPack) =>
  tx.query(
    `insert into posts (city, id, organisation, name, powers, reach, position)
     select $1, p.id, p.organisation, p.name, p.powers, p.reach, p.position
     from jsonb_to_recordset($2) as p (id text, organisation text, name text, powers text[], reach text, position integer)
     on conflict (city, id) do update set organisation = excluded.organisation, name = excluded.name,
       powers = excluded.powers, reach = excluded.reach, position = excluded.position`,
    [id, JSON.stringify(posts.map((each, position) => ({ ...each, position })))],
  )

const publishCaseKind = async (tx: Tx, city: string, kind: CaseKind) => {
  const known = await tx.maybeOne<{ definition: CaseKind }>(
    'select definition from case_kinds where city = $1 and id = $2 and version = $3',
    [city, kind.id, kind.version],
  )
  if (!known) {
    await tx.query('insert into case_kinds (city, id, version, definition) values ($1, $2, $3, $4)', [
      city,
      kind.id,
      kind.version,
      JSON.stringify(kind),
    ])
  } else if (!isDeepStrictEqual(known.definition, JSON.parse(JSON.stringify(kind)))) {
    throw new Error(
      `${city}: case kind ${kind.id} changed but still says version ${kind.version}; give it the next version`,
    )
  }
}
