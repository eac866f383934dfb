import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { conflict } from '../platform/refusal.ts'
import { today } from '../platform/today.ts'
import { fieldChanges, recordChanges } from './change-record.ts'
import type { EnterpriseChange } from './contract.ts'
import { aliasesOf, refuseKnownCode } from './create-enterprise.ts'
import type { EnterpriseRecord } from './enterprise-record.ts'
import { recordOf } from './enterprise-record.ts'
import type { Alias } from './enterprise-store.ts'
import { updateEnterprises, writeContact } from './enterprise-store.ts'
import type { FoundEnterprise } from './find-enterprise.ts'
import { requireEnterprise } from './find-enterprise.ts'
import { requireEdit } from './policy.ts'

/** Changes what `change` names. A new name or code keeps the old one findable. Refused when somebody was faster. */
export function changeEnterprise(app: App, viewer: Viewer, id: string, change: EnterpriseChange): Promise<void> {
  requireEdit(viewer)
  const pack = app.packs.get(viewer.city)
  return app.database.transaction(viewer, async (tx) => {
    await tx.query('select from enterprises where city = $1 and id = $2 for update', [viewer.city, id])
    const before = await requireEnterprise(tx, id)
    refuseStale(before, change.version)
    const after = recordOf(change, pack, today(app.clock), before)
    if (after.credit_code !== before.credit_code) await refuseKnownCode(tx, after.credit_code, id)
    const aliases = withOldNames(changedAliases(before.aliases, change), before, after)
    await updateEnterprises(tx, [{ ...after, id, aliases }], app.clock.now())
    await changeContact(tx, id, change)
    await recordChanges(app, tx, [{ enterprise: id, what: 'edit', fields: fieldChanges(before, after) }])
  })
}

function refuseStale(found: FoundEnterprise, version: number): void {
  if (found.merged_into) throw conflict('enterprise-merged', '这家企业已并入另一家，请打开留下的那一家修改。')
  if (found.version !== version) {
    throw conflict('version-conflict', '没有保存：这家企业的信息刚被别人改过。请看看改了什么，再提交一次。')
  }
}

function changedAliases(before: Alias[], change: EnterpriseChange): Alias[] {
  const kept = before.filter(({ kind }) => {
    if (kind === 'short-name') return change.shortNames === undefined
    return kind === 'former-code' || change.formerNames === undefined
  })
  return [...kept, ...aliasesOf(change)]
}

/** A renamed enterprise can still be found by the name and the code it had. */
export function withOldNames(aliases: Alias[], before: EnterpriseRecord, after: EnterpriseRecord): Alias[] {
  const added: Alias[] = []
  if (before.name !== after.name) added.push({ kind: 'former-name', name: before.name })
  if (before.credit_code !== after.credit_code) added.push({ kind: 'former-code', name: before.credit_code })
  const names = new Set([after.name, after.credit_code])
  const byName = new Map(
    [...added, ...aliases].filter(({ name }) => !names.has(name)).map((alias) => [alias.name, alias]),
  )
  return [...byName.values()]
}

async function changeContact(tx: Tx, id: string, change: EnterpriseChange): Promise<void> {
  if (change.contactPerson === undefined && change.contactPhone === undefined) return
  const before = await tx.maybeOne<{ person: string; phone: string }>(
    'select person, phone from enterprise_contacts where city = $1 and enterprise = $2',
    [tx.viewer.city, id],
  )
  const person = change.contactPerson?.trim() ?? before?.person ?? ''
  await writeContact(tx, id, person, change.contactPhone?.trim() ?? before?.phone ?? '')
}
