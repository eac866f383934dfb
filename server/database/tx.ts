import type pg from 'pg'
import type { Viewer } from '../access/viewer.ts'

/** SQL with `$1` places; a name makes PostgreSQL keep the plan, for statements on hot paths. */
export type Statement = string | { name: string; text: string }

/**
 * One open transaction, bound to one viewer. Rows come with civil dates as `'2026-10-12'`, `timestamptz` as Instant
 * (epoch milliseconds) and `bigint` as number; an Instant goes in as `new Date(instant)`.
 */
export interface Tx {
  readonly viewer: Viewer
  /** All rows. */
  many<T extends object>(statement: Statement, values?: unknown[]): Promise<T[]>
  /** The only row; throws when there is none or more than one. */
  one<T extends object>(statement: Statement, values?: unknown[]): Promise<T>
  /** The only row, or null. */
  maybeOne<T extends object>(statement: Statement, values?: unknown[]): Promise<T | null>
  /** Runs a change and tells how many rows it touched; rows only with `returning`. */
  query<T extends object = object>(statement: Statement, values?: unknown[]): Promise<{ rows: T[]; rowCount: number }>
  /** Rows in batches, for exports longer than memory should hold; one stream at a time. */
  stream<T extends object>(sql: string, values?: unknown[], batch?: number): AsyncGenerator<T[]>
  /** Called once the transaction is kept: for what only tells others and may get lost, never for what must happen. */
  afterCommit(tell: () => void): void
}

/** Wraps a connection on which a transaction has begun. */
export function createTx(client: pg.ClientBase, viewer: Viewer, afterCommit: Tx['afterCommit']): Tx {
  const query: Tx['query'] = async <T extends object>(statement: Statement, values: unknown[] = []) => {
    const config = typeof statement === 'string' ? { text: statement, values } : { ...statement, values }
    const { rows, rowCount } = await client.query<T>(config)
    return { rows, rowCount: rowCount ?? 0 }
  }
  const maybeOne: Tx['maybeOne'] = async <T extends object>(statement: Statement, values?: unknown[]) => {
    const { rows } = await query<T>(statement, values)
    if (rows.length > 1) throw new Error(`expected one row, got ${rows.length}: ${nameOf(statement)}`)
    return rows[0] ?? null
  }
  return {
    viewer,
    query,
    maybeOne,
    afterCommit,
    stream: (sql, values, batch) => streamRows(client, sql, values, batch),
    many: async <T extends object>(statement: Statement, values?: unknown[]) =>
      (await query<T>(statement, values)).rows,
    one: async <T extends object>(statement: Statement, values?: unknown[]) => {
      const row = await maybeOne<T>(statement, values)
      if (!row) throw new Error(`expected one row, got none: ${nameOf(statement)}`)
      return row
    },
  }
}

async function* streamRows<T extends object>(client: pg.ClientBase, sql: string, values: unknown[] = [], batch = 500) {
  await client.query(`declare row_stream no scroll cursor for ${sql}`, values)
  for (;;) {
    const { rows } = await client.query<T>(`fetch ${batch} from row_stream`)
    if (rows.length) yield rows
    if (rows.length < batch) break
  }
  await client.query('close row_stream')
}

function nameOf(statement: Statement): string {
  return typeof statement === 'string' ? statement : statement.name
}
