import type { CityPack } from '../../engine/city/index.ts'
import type { TestDatabase } from '../../server/database/testing.ts'

type Row = Record<string, unknown>

/** The tables of a city, written many rows at a time by their owner. */
export interface Tables {
  database: TestDatabase
  city: string
  unitOf(post: string): string | undefined
  /** `same`: what all rows have in common; `update`: what changes in rows that are there already. */
  put(table: string, rows: Row[], same: Row, update?: string): Promise<void>
}

/** A day's morning as the tables want it. */
export const at = (day: string): string => `${day}T10:00:00+08:00`

export function tablesOf(database: TestDatabase, { id: city, posts }: CityPack): Tables {
  const units = new Map(posts.map(({ id, organisation }) => [id, organisation]))
  return {
    database,
    city,
    unitOf: (post) => units.get(post),
    put: async (table, rows, same, update = 'do nothing') => {
      const all = rows.map((row) => ({ city, ...row, ...same }))
      if (all.length === 0) return
      const columns = Object.keys(all[0] ?? {}).join(', ')
      await database.asOwner(
        `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)
         on conflict ${update}`,
        [JSON.stringify(all)],
      )
    },
  }
}
