import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { Refusal } from '../platform/refusal.ts'
import { today } from '../platform/today.ts'
import { newId } from '../platform/uuid.ts'
import { recordChanges } from './change-record.ts'
import type { NewEnterprise } from './contract.ts'
import { recordOf } from './enterprise-record.ts'
import type { Alias } from './enterprise-store.ts'
import { insertEnterprises, writeContact } from './enterprise-store.ts'
import { findByCreditCode } from './find-enterprise.ts'
import { requireEdit } from './policy.ts'

/** Enters an enterprise into the registry and returns its id. A credit code that is there already is refused with its holder. */
export function createEnterprise(app: App, viewer: Viewer, input: NewEnterprise): Promise<string> {
  requireEdit(viewer)
  const pack = app.packs.get(viewer.city)
  const record = recordOf(input, pack, today(app.clock))
  return app.database.transaction(viewer, async (tx) => {
    await refuseKnownCode(tx, record.credit_code)
    const id = newId(app.clock)
    await insertEnterprises(tx, [{ ...record, id, aliases: aliasesOf(input) }], 'manual', app.clock.now())
    await writeContact(tx, id, input.contactPerson?.trim() ?? '', input.contactPhone?.trim() ?? '')
    await recordChanges(app, tx, [{ enterprise: id, what: 'create', fields: {} }])
    return id
  })
}

/** Refuses a code that another enterprise of the city has, and says which one. */
export async function refuseKnownCode(tx: Tx, creditCode: string, except?: string): Promise<void> {
  const holder = await findByCreditCode(tx, creditCode)
  if (!holder || holder.id === except) return
  const message = `这个统一社会信用代码已经在名录里：${holder.name}。请直接打开它修改。`
  throw new Refusal(409, 'credit-code-known', message, [{ field: 'creditCode', message }])
}

/** Short and former names as the form gives them, each once. */
export function aliasesOf({
  shortNames = [],
  formerNames = [],
}: Pick<NewEnterprise, 'shortNames' | 'formerNames'>): Alias[] {
  const named = (kind: Alias['kind'], names: string[]) => names.map((name) => ({ kind, name: name.trim() }))
  return [...named('short-name', shortNames), ...named('former-name', formerNames)].filter(({ name }) => name)
}
