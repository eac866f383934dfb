import type { Viewer } from '../../access/viewer.ts'
import type { App } from '../../platform/app.ts'
import { maskPhone } from '../mask-phone.ts'
import type { EnterpriseAccount, EnterpriseAccountPage, EnterpriseAccountQuery } from './contract.ts'

const pageSize = 50

const found = `
  from people p
  join enterprise_members m on m.city = p.city and m.person = p.id
  join enterprises e on e.city = m.city and e.id = m.enterprise
  where p.city = $1 and ($2::text is null or position(lower($2) in lower(e.name || ' ' || p.name || ' ' || p.login)) > 0)`

/** Accounts that speak for an enterprise, by the enterprise's name; phone numbers are masked. */
export function listAccounts(app: App, viewer: Viewer, query: EnterpriseAccountQuery): Promise<EnterpriseAccountPage> {
  const { q, page = 1 } = query
  const values = [viewer.city, q?.trim() || null]
  return app.database.transaction(viewer, async (tx) => {
    const { total } = await tx.one<{ total: number }>(`select count(*) as total ${found}`, values)
    const rows = await tx.many<EnterpriseAccount>(
      `select p.id, p.login, p.name, p.phone, p.active, p.last_signed_in_at as "lastSignedInAt",
         jsonb_build_object('id', e.id, 'name', e.name) as enterprise ${found}
       order by e.name, p.login limit $3 offset $4`,
      [...values, pageSize, (page - 1) * pageSize],
    )
    return { total, page, pageSize, rows: rows.map((row) => ({ ...row, phone: row.phone && maskPhone(row.phone) })) }
  })
}
