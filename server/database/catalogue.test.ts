import { describe, expect, test } from 'vitest'
import { referenceTables } from './reference-tables.ts'
import { testDatabase } from './testing.ts'

const database = await testDatabase()

interface Key {
  table: string
  name: string
  columns: string[]
}

const ofCities = 'not (c.relname = any ($1::text[]))'
const reference = [referenceTables as readonly string[]]
const tables = await database.asOwner<{ table: string; secured: boolean; policies: number }>(
  `select c.relname as "table", c.relrowsecurity as secured,
          (select count(*) from pg_policy p where p.polrelid = c.oid) as policies
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and ${ofCities} order by 1`,
  reference,
)

describe('the second lock', () => {
  test('every table of a city has row-level security and says who sees its rows', () => {
    expect(tables.length).toBeGreaterThan(0)
    expect(tables.filter(({ secured, policies }) => !secured || policies === 0)).toEqual([])
  })

  test('reference tables are named, and each exists', async () => {
    const rows = await database.asOwner<{ name: string }>(
      `select t.name from unnest($1::text[]) as t (name) where to_regclass('public.' || t.name) is null`,
      reference,
    )
    expect(rows).toEqual([])
  })

  test('the product owns nothing and may do only what each table grants it', async () => {
    const owned = await database.asOwner(
      `select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'zhuqitong_app'`,
    )
    const emptied = await database.asOwner(
      `select table_name from information_schema.role_table_grants
        where grantee in ('zhuqitong_app', 'PUBLIC') and table_schema = 'public' and privilege_type in ('TRUNCATE', 'TRIGGER')`,
    )
    expect([...owned, ...emptied]).toEqual([])
  })
})

describe('the city', () => {
  test('comes first in every primary and unique key', async () => {
    const keys = await database.asOwner<Key>(
      `select c.relname as "table", i.indexrelid::regclass::text as name,
              array(select a.attname::text from unnest(i.indkey) with ordinality k (number, place)
                    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number order by place) as columns
         from pg_index i join pg_class c on c.oid = i.indrelid
        where i.indisunique and c.relnamespace = 'public'::regnamespace and not c.relispartition and ${ofCities}`,
      reference,
    )
    expect(keys.filter(({ columns }) => columns[0] !== 'city')).toEqual([])
  })

  test('comes first in every foreign key, so that no row points into another city', async () => {
    const keys = await database.asOwner<Key>(
      `select c.relname as "table", f.conname as name,
              array(select a.attname::text from unnest(f.conkey) with ordinality k (number, place)
                    join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number order by place) as columns
         from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_class t on t.oid = f.confrelid
        where f.contype = 'f' and f.conparentid = 0 and c.relnamespace = 'public'::regnamespace and ${ofCities}
          and not (t.relname = any ($1::text[]))`,
      reference,
    )
    expect(keys.filter(({ columns }) => columns[0] !== 'city')).toEqual([])
  })
})

test('every moment has a zone and every day has none', async () => {
  const rows = await database.asOwner(
    `select table_name, column_name from information_schema.columns
      where table_schema = 'public' and data_type = 'timestamp without time zone'`,
  )
  expect(rows).toEqual([])
})
