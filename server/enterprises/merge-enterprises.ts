import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { conflict, invalid } from '../platform/refusal.ts'
import { recordChanges } from './change-record.ts'
import type { MergeEnterprises } from './contract.ts'
import type { Alias } from './enterprise-store.ts'
import { markMerged, updateEnterprises } from './enterprise-store.ts'
import type { FoundEnterprise } from './find-enterprise.ts'
import { requireEnterprise } from './find-enterprise.ts'
import { requireEdit } from './policy.ts'

/** What another mechanism does with its own rows when one enterprise turns out to be another; in the same transaction. */
export type MergeStep = (tx: Tx, duplicate: string, stays: string) => Promise<void>

const steps: MergeStep[] = [moveMembers, moveContact]

/** Adds a mechanism's own step to every merge; called once, where the server is put together. */
export function onEnterprisesMerged(step: MergeStep): void {
  steps.push(step)
}

/** Merges a duplicate into the enterprise that stays: its name and code lead there from now on, and its accounts move. */
export function mergeEnterprises(
  app: App,
  viewer: Viewer,
  id: string,
  { duplicate, reason }: MergeEnterprises,
): Promise<void> {
  requireEdit(viewer)
  if (id === duplicate) throw invalid('duplicate', '一家企业不能并入自己，请选另一家。')
  return app.database.transaction(viewer, async (tx) => {
    // Both rows in one order, so that two merges at once cannot wait for each other.
    await tx.query('select from enterprises where city = $1 and id = any ($2) order by id for update', [
      viewer.city,
      [id, duplicate],
    ])
    const [stays, goes] = [await requireEnterprise(tx, id), await requireEnterprise(tx, duplicate)]
    if (stays.merged_into || goes.merged_into)
      throw conflict('enterprise-merged', '其中一家已经并入别的企业，请刷新后再看。')
    await updateEnterprises(tx, [{ ...stays, aliases: mergedAliases(stays, goes) }], app.clock.now())
    for (const step of steps) await step(tx, duplicate, id)
    await markMerged(tx, duplicate, id, app.clock.now())
    const fields = {
      merged: { from: `${goes.name}（${goes.credit_code}）`, to: stays.name },
      reason: { from: null, to: reason },
    }
    await recordChanges(app, tx, [
      { enterprise: id, what: 'merge', fields },
      { enterprise: duplicate, what: 'merge', fields },
    ])
  })
}

function mergedAliases(stays: FoundEnterprise, goes: FoundEnterprise): Alias[] {
  const added: Alias[] = [
    { kind: 'former-name', name: goes.name },
    { kind: 'former-code', name: goes.credit_code },
    ...goes.aliases,
  ]
  const known = new Set([stays.name, ...stays.aliases.map(({ name }) => name)])
  return [...stays.aliases, ...added.filter(({ name }) => !known.has(name))]
}

async function moveMembers(tx: Tx, duplicate: string, stays: string): Promise<void> {
  await tx.query(
    `insert into enterprise_members (city, enterprise, person, created_at)
     select city, $3, person, created_at from enterprise_members where city = $1 and enterprise = $2 on conflict do nothing`,
    [tx.viewer.city, duplicate, stays],
  )
  await tx.query('delete from enterprise_members where city = $1 and enterprise = $2', [tx.viewer.city, duplicate])
}

async function moveContact(tx: Tx, duplicate: string, stays: string): Promise<void> {
  await tx.query(
    `insert into enterprise_contacts (city, enterprise, person, phone)
     select city, $3, person, phone from enterprise_contacts where city = $1 and enterprise = $2 on conflict do nothing`,
    [tx.viewer.city, duplicate, stays],
  )
}
