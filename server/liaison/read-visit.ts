import { binder } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { notFound } from '../platform/refusal.ts'
import { isId } from '../platform/uuid.ts'
import type { Visit, VisitVersion } from './contract.ts'
import { liaisonScope, mayRecordFor } from '../obligations/policy.ts'
import { currentVisits } from '../obligations/read-facts.ts'
import { leaderRef } from '../obligations/subjects.ts'
import { readHeard } from './read-heard.ts'

interface VisitRow extends Omit<Visit, 'post' | 'enterprise' | 'files' | 'problems' | 'mayCorrect'> {
  post: string
  organisation: string
  enterprise: string
  enterpriseName: string
}

/** The record of a visit as it stands, if the viewer sees it. */
export async function findVisit(tx: Tx, id: string): Promise<VisitRow> {
  const { bind, values } = binder()
  const found = isId(id)
    ? await tx.maybeOne<VisitRow>(
        `select v.id, v.version, v.post, v.organisation, e.id as enterprise, e.name as "enterpriseName",
           v.visited_on as "on", v.place, v.companions, v.saw, v.correction, v.made_at as "madeAt", v.made_by as "madeBy"
         from ${currentVisits} v join enterprises e on e.city = v.city and e.id = v.enterprise
         where ${liaisonScope(tx.viewer, 'v', bind)} and v.id = ${bind(id)}`,
        values,
      )
    : null
  if (!found) throw notFound('没有找到这次走访。')
  return found
}

/** A visit with its pictures and with what became of each problem heard. */
export async function readVisit(app: App, tx: Tx, id: string): Promise<Visit> {
  const pack = app.packs.get(tx.viewer.city)
  const { enterprise, enterpriseName, post: postId, organisation, ...row } = await findVisit(tx, id)
  const post = pack.posts.find((each) => each.id === postId)
  const files = await tx.many<Visit['files'][number]>(
    `select f.id, f.name, f.type, f.size from liaison_files l join files f on f.city = l.city and f.id = l.file
     where l.city = $1 and l.visit = $2 order by f.at, f.id`,
    [pack.id, row.id],
  )
  return {
    ...row,
    post: post ? leaderRef(pack, post) : { id: postId, name: postId, unit: organisation },
    enterprise: { id: enterprise, name: enterpriseName },
    files,
    problems: await readHeard(app, tx, row.id),
    mayCorrect: mayRecordFor(tx.viewer, postId),
  }
}

/** Every version of a visit the viewer sees, the last first: what was written, by whom, and why it was corrected. */
export async function readVersions(tx: Tx, id: string): Promise<VisitVersion[]> {
  await findVisit(tx, id)
  return tx.many<VisitVersion>(
    `select v.version, e.name as enterprise, v.visited_on as "on", v.place, v.companions, v.saw, v.correction,
       v.made_at as "madeAt", v.made_by as "madeBy"
     from liaison_visits v join enterprises e on e.city = v.city and e.id = v.enterprise
     where v.city = $1 and v.id = $2 order by v.version desc`,
    [tx.viewer.city, id],
  )
}

/** Whether a file is a picture of a visit the viewer sees: row-level security hides the others. */
export async function mayOpenVisitFile(tx: Tx, file: string): Promise<boolean> {
  const found = await tx.maybeOne('select 1 from liaison_files where city = $1 and file = $2 limit 1', [
    tx.viewer.city,
    file,
  ])
  return found !== null
}
