import { currentKind } from '../cases/case-kinds.ts'
import { openCase } from '../cases/open-case.ts'
import type { Tx } from '../database/tx.ts'
import { findByCreditCode } from '../enterprises/find-enterprise.ts'
import type { LoadedRow, RowToLoad } from '../imports/import-kind.ts'
import type { App } from '../platform/app.ts'
import { invalid } from '../platform/refusal.ts'
import type { ImportedAppeal } from './parse-appeal-row.ts'

/** Appeals of imported lists are known by the number they have there. */
const system = 'import'

/** Opens one row of a list as an appeal, through the one door; a row that was opened before opens nothing. */
export async function openImportedAppeal(
  app: App,
  tx: Tx,
  kindId: string,
  { row, key, data }: RowToLoad<ImportedAppeal>,
): Promise<LoadedRow> {
  const known = await tx.maybeOne<{ id: string; number: string; title: string }>(
    'select id, number, title from cases where city = $1 and source = $2 and source_key = $3',
    [tx.viewer.city, system, key],
  )
  if (known?.title === data.title) return { row, outcome: 'same', target: known.id }
  if (known) throw invalid('number', `编号 ${key} 已经用于另一件诉求（${known.number}），请改编号，或删去这一行。`)
  const enterprise = await enterpriseOf(tx, data)
  const opened = await openCase(app, tx, {
    kind: currentKind(app, tx.viewer.city, kindId),
    title: data.title,
    body: data.body,
    wish: data.wish,
    enterprise: enterprise?.id ?? null,
    enterpriseName: enterprise?.name ?? data.enterpriseName,
    applicant: [enterprise ? '' : data.enterpriseName, data.applicant].filter(Boolean).join(' '),
    phone: data.phone,
    replyBy: '',
    channel: data.channel,
    topic: data.topic,
    files: [],
    source: { system, key },
    ...(data.registeredAt !== null && { registeredAt: data.registeredAt }),
    requestKey: null,
  })
  return { row, outcome: 'added', target: opened.id }
}

/**
 * By credit code, which the registry must know; or by a name that only one enterprise has or had: that of the enterprise's
 * column, or of whoever wrote. An enterprise that a text merely speaks of is often the one complained about, and must not see it.
 */
async function enterpriseOf(
  tx: Tx,
  { creditCode, enterpriseName, applicant }: ImportedAppeal,
): Promise<{ id: string; name: string } | null> {
  if (creditCode) {
    const found = await findByCreditCode(tx, creditCode)
    if (!found) throw invalid('creditCode', `名录里没有信用代码 ${creditCode} 的企业，请先导入企业名录，或删去代码。`)
    return found
  }
  const name = enterpriseName || applicant
  if (!name) return null
  const found = await tx.many<{ id: string; name: string }>(
    `select id, name from enterprises where city = $1 and merged_into is null and name = $2
     union select e.id, e.name from enterprise_aliases a
       join enterprises e on e.city = a.city and e.id = a.enterprise
       where a.city = $1 and a.name = $2 and e.merged_into is null`,
    [tx.viewer.city, name],
  )
  return found.length === 1 ? found[0]! : null
}
