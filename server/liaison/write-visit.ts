import type { PackPost } from '../../engine/city/types.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'

/** What a record of a visit says. */
export interface VisitFields {
  enterprise: string
  on: string
  place?: string
  companions?: string[]
  saw: string
  cleanConduct: boolean
}

interface VisitVersion extends VisitFields {
  id: string
  version: number
  post: Pick<PackPost, 'id' | 'organisation'>
  correction: string | null
  requestKey: string | null
}

/** Adds one version of a visit. */
export async function writeVisit(app: App, tx: Tx, visit: VisitVersion): Promise<void> {
  await tx.query(
    `insert into liaison_visits (city, id, version, post, organisation, enterprise, visited_on, place, companions, saw,
       clean_conduct, correction, made_at, person, made_by, request_key)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      tx.viewer.city,
      visit.id,
      visit.version,
      visit.post.id,
      visit.post.organisation,
      visit.enterprise,
      visit.on,
      visit.place?.trim() ?? '',
      (visit.companions ?? []).map((each) => each.trim()).filter(Boolean),
      visit.saw.trim(),
      visit.cleanConduct,
      visit.correction,
      new Date(app.clock.now()),
      tx.viewer.person,
      tx.viewer.name,
      visit.requestKey,
    ],
  )
}
