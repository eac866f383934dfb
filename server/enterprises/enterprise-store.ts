import type { Tx } from '../database/tx.ts'
import type { EnterpriseRecord } from './enterprise-record.ts'
import { recordColumns } from './enterprise-record.ts'
import { searchTextOf } from './search-text.ts'

export type AliasKind = 'former-name' | 'short-name' | 'former-code'

export interface Alias {
  kind: AliasKind
  name: string
}

/** An enterprise as the store writes it: its record, its other names, and its place in time. */
export interface EnterpriseRow extends EnterpriseRecord {
  id: string
  aliases: Alias[]
}

const listed = recordColumns.join(', ')
const types: Partial<Record<keyof EnterpriseRecord, string>> = {
  capital_fen: 'bigint',
  established: 'date',
  key_enterprise: 'boolean',
  above_scale: 'boolean',
  tags: 'text[]',
}
const typed = recordColumns.map((column) => `${column} ${types[column] ?? 'text'}`).join(', ')

/** Writes new enterprises in one statement. */
export async function insertEnterprises(tx: Tx, rows: EnterpriseRow[], source: string, at: number): Promise<void> {
  const written = rows.map((row) => ({ ...row, ...searchOf(row) }))
  await tx.query(
    `insert into enterprises (city, id, ${listed}, search_text, grams, source, created_at, updated_at)
     select $1, id, ${listed}, search_text, grams, $3, $4, $4
     from jsonb_to_recordset($2) as r (id uuid, ${typed}, search_text text, grams text[])`,
    [tx.viewer.city, JSON.stringify(written), source, new Date(at)],
  )
  await writeAliases(tx, rows)
}

/** Replaces the records and other names of enterprises that exist. */
export async function updateEnterprises(tx: Tx, rows: EnterpriseRow[], at: number): Promise<void> {
  const written = rows.map((row) => ({ ...row, ...searchOf(row) }))
  const sets = [...recordColumns, 'search_text', 'grams'].map((column) => `${column} = r.${column}`).join(', ')
  await tx.query(
    `update enterprises e set ${sets}, version = e.version + 1, updated_at = $3
     from jsonb_to_recordset($2) as r (id uuid, ${typed}, search_text text, grams text[])
     where e.city = $1 and e.id = r.id`,
    [tx.viewer.city, JSON.stringify(written), new Date(at)],
  )
  await tx.query('delete from enterprise_aliases where city = $1 and enterprise = any ($2)', [
    tx.viewer.city,
    rows.map(({ id }) => id),
  ])
  await writeAliases(tx, rows)
}

/** Points a duplicate, and what had been merged into it, to the enterprise that stays. */
export async function markMerged(tx: Tx, duplicate: string, stays: string, at: number): Promise<void> {
  await tx.query(
    `update enterprises set merged_into = $3, version = version + 1, updated_at = $4
     where city = $1 and (id = $2 or merged_into = $2)`,
    [tx.viewer.city, duplicate, stays, new Date(at)],
  )
}

/** Keeps whom to ring; an empty contact is taken away. */
export async function writeContact(tx: Tx, enterprise: string, person: string, phone: string): Promise<void> {
  const values = [tx.viewer.city, enterprise]
  if (!person && !phone) {
    await tx.query('delete from enterprise_contacts where city = $1 and enterprise = $2', values)
    return
  }
  await tx.query(
    `insert into enterprise_contacts (city, enterprise, person, phone) values ($1, $2, $3, $4)
     on conflict (city, enterprise) do update set person = excluded.person, phone = excluded.phone`,
    [...values, person, phone],
  )
}

async function writeAliases(tx: Tx, rows: EnterpriseRow[]): Promise<void> {
  const aliases = rows.flatMap((row) => row.aliases.map((alias) => ({ ...alias, enterprise: row.id })))
  if (!aliases.length) return
  await tx.query(
    `insert into enterprise_aliases (city, enterprise, kind, name)
     select $1, enterprise, kind, name from jsonb_to_recordset($2) as a (enterprise uuid, kind text, name text)
     on conflict do nothing`,
    [tx.viewer.city, JSON.stringify(aliases)],
  )
}

function searchOf({ name, credit_code, aliases }: EnterpriseRow) {
  const named = aliases.filter(({ kind }) => kind !== 'former-code')
  const codes = aliases.filter(({ kind }) => kind === 'former-code')
  return searchTextOf([name, ...named.map((alias) => alias.name)], [credit_code, ...codes.map((alias) => alias.name)])
}
