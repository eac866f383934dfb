import type { Viewer } from '../access/viewer.ts'
import { binder } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { notFound } from '../platform/refusal.ts'
import type { EnterpriseChangeRecord, EnterpriseContact, EnterpriseView } from './contract.ts'
import { countOpenCases } from './count-open-cases.ts'
import { districtNames, lineColumns } from './enterprise-line.ts'
import type { LineRow } from './enterprise-line.ts'
import { parksOf } from './enterprise-record.ts'
import { enterpriseScope, isStaff, mayEdit } from './policy.ts'

type Row = LineRow &
  Pick<
    EnterpriseView,
    'address' | 'scope' | 'businessGroup' | 'source' | 'createdAt' | 'version' | 'aliases' | 'mergedInto'
  > & {
    park: string | null
    tags: string[]
  }

/** Everything the registry holds of one enterprise, as far as the viewer may see it. */
export function readEnterprise(app: App, viewer: Viewer, id: string): Promise<EnterpriseView> {
  const nameOf = districtNames(app.packs, viewer.city)
  const pack = app.packs.get(viewer.city)
  return app.database.transaction(viewer, async (tx) => {
    const row = await readRow(tx, id)
    const open = await countOpenCases(tx, [id])
    return {
      ...row,
      districtName: nameOf(row),
      park: parksOf(pack).find((park) => park.id === row.park) ?? null,
      tags: row.tags.map((id) => ({ id, name: pack.tags.find((tag) => tag.id === id)?.name ?? id })),
      contact: await readContact(tx, id),
      openCases: open.get(id) ?? 0,
      changes: isStaff(viewer) ? await readChanges(tx, id) : [],
      may: { edit: mayEdit(viewer) && row.mergedInto === null },
    }
  })
}

async function readRow(tx: Tx, id: string): Promise<Row> {
  const { bind, values } = binder()
  const found = await tx.maybeOne<Row>(
    `select ${lineColumns}, e.address, e.scope, e.business_group as "businessGroup", e.park, e.tags, e.source, e.created_at as "createdAt", e.version,
       coalesce((select jsonb_agg(jsonb_build_object('kind', a.kind, 'name', a.name) order by a.kind, a.name)
         from enterprise_aliases a where a.city = e.city and a.enterprise = e.id), '[]') as aliases,
       (select jsonb_build_object('id', m.id, 'name', m.name) from enterprises m
         where m.city = e.city and m.id = e.merged_into) as "mergedInto"
     from enterprises e where ${enterpriseScope(tx.viewer, bind)} and e.id = ${bind(id)}`,
    values,
  )
  if (!found) throw notFound('没有找到这家企业，可能不在本市名录里。')
  return found
}

/** In full for who keeps the registry and for the enterprise itself; for the rest of the staff only as far as to recognise it. */
async function readContact(tx: Tx, id: string): Promise<EnterpriseContact | null> {
  const own = mayEdit(tx.viewer) || tx.viewer.enterprise === id
  const contact = await tx.maybeOne<{ person: string; phone: string }>(
    own
      ? 'select person, phone from enterprise_contacts where city = $1 and enterprise = $2'
      : 'select person, phone from enterprise_contacts_masked(array[$2::uuid]) where $1::text = app_city()',
    [tx.viewer.city, id],
  )
  return contact && { ...contact, masked: !own }
}

const changesShown = 50

function readChanges(tx: Tx, id: string): Promise<EnterpriseChangeRecord[]> {
  return tx.many(
    `select at, by_name as by, what, fields from enterprise_changes
     where city = $1 and enterprise = $2 order by at desc, id desc limit ${changesShown}`,
    [tx.viewer.city, id],
  )
}
