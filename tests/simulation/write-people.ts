import type { CityPack } from '../../engine/city/index.ts'
import type { Diary } from './diary.ts'
import type { Tables } from './tables.ts'
import { at } from './tables.ts'

/** Who holds which post, the enterprises, and who is linked to whom. */
export async function writePeople(tables: Tables, pack: CityPack, diary: Diary): Promise<void> {
  await writeHoldings(tables, diary)
  await writeEnterprises(tables, diary)
  const isTerritory = (unit: string | undefined): boolean =>
    pack.organisations.some(({ id, district }) => id === unit && district === id)
  await tables.put(
    'liaison_links',
    diary.links.map((link) => {
      const organisation = tables.unitOf(link.post)
      return { ...link, organisation, level: isTerritory(organisation) ? 'county' : 'city', made_at: at(link.since) }
    }),
    { year: 2026, origin: 'hand', reason: '测试', made_by: '测试' },
    '(city, id) do update set until = excluded.until',
  )
}

async function writeHoldings({ database, city, put }: Tables, { holdings }: Diary): Promise<void> {
  const start = at('2026-01-01')
  const flags = { password_temporary: false, active: true, demonstration: false }
  await put(
    'people',
    holdings.map(({ person, name }) => ({ id: person, login: person, name })),
    { password_hash: 'x', password_changed_at: start, created_at: start, ...flags },
  )
  await database.asOwner('delete from holdings where city = $1', [city])
  await put(
    'holdings',
    holdings.map(({ post, person, since, until }) => ({ person, post, since, until })),
    {},
  )
}

async function writeEnterprises({ database }: Tables, { city, enterprises, merged }: Diary): Promise<void> {
  await database.asOwner(
    `insert into enterprises (city, id, credit_code, name, source, search_text, grams, created_at, updated_at)
     select $1, id, '9137030' || lpad(row_number() over () || '', 11, '0'), '企业', 'import', '', '{}', $3, $3
     from unnest($2::uuid[]) as id where not exists (select from enterprises e where e.city = $1)`,
    [city, enterprises, at('2026-01-01')],
  )
  await database.asOwner(
    `update enterprises e set merged_into = m.value::uuid from jsonb_each_text($2) m
     where e.city = $1 and e.id = m.key::uuid`,
    [city, JSON.stringify(Object.fromEntries(merged))],
  )
}
