import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { conflict } from '../../platform/refusal.ts'
import { requireApprove } from './policy.ts'
import { requireRoster } from './roster-record.ts'

/** Approves the draft that was looked at; from then on neither the roster nor its places change. */
export async function approveRoster(app: App, tx: Tx, id: string, draft: number): Promise<{ id: string }> {
  const roster = await requireRoster(tx, id)
  requireApprove(app.packs.get(tx.viewer.city), tx.viewer, roster.district)
  const { rowCount } = await tx.query(
    `update rosters set state = 'approved', approved_at = $4, approved_by = $5
     where city = $1 and id = $2 and draft = $3 and state = 'draft'
       and exists (select from roster_places p where p.city = $1 and p.roster = $2)`,
    [tx.viewer.city, id, draft, new Date(app.clock.now()), tx.viewer.name],
  )
  if (rowCount === 0) throw await refusalOf(tx, id, draft)
  return { id }
}

async function refusalOf(tx: Tx, id: string, draft: number) {
  const now = await requireRoster(tx, id)
  if (now.state === 'approved') return conflict('roster-approved', '这份名单已经批准，不再变动。')
  if (now.draft !== draft) {
    return conflict('roster-changed', `没有批准：名单刚重新生成为第 ${now.draft} 稿，请看过新的一稿再批准。`)
  }
  return conflict('roster-empty', '没有批准：名单里还没有企业。')
}
