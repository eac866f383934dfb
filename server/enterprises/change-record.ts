import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { newId } from '../platform/uuid.ts'
import type { EnterpriseChangeRecord } from './contract.ts'
import type { EnterpriseRecord } from './enterprise-record.ts'
import { recordColumns } from './enterprise-record.ts'

export type FieldChanges = EnterpriseChangeRecord['fields']

/** Which columns differ, with their old and new values. */
export function fieldChanges(before: EnterpriseRecord, after: EnterpriseRecord): FieldChanges {
  const changed = recordColumns.filter((column) => String(before[column]) !== String(after[column]))
  return Object.fromEntries(changed.map((column) => [column, { from: before[column], to: after[column] }]))
}

interface ChangeEntry {
  enterprise: string
  what: EnterpriseChangeRecord['what']
  fields: FieldChanges
}

/** Writes down who changed what, in the transaction of the change. */
export async function recordChanges(app: App, tx: Tx, entries: ChangeEntry[]): Promise<void> {
  const { city, person, post, name } = tx.viewer
  await tx.query(
    `insert into enterprise_changes (city, id, enterprise, at, person, post, by_name, what, fields)
     select $1, c.id, c.enterprise, $3, $4, $5, $6, c.what, c.fields
     from jsonb_to_recordset($2) as c (id uuid, enterprise uuid, what text, fields jsonb)`,
    [
      city,
      JSON.stringify(entries.map((entry) => ({ ...entry, id: newId(app.clock) }))),
      new Date(app.clock.now()),
      person,
      post,
      name,
    ],
  )
}
