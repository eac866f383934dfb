import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { conflict, forbidden } from '../../platform/refusal.ts'
import { today as todayOf } from '../../platform/today.ts'
import { linkList } from '../link-list.ts'
import type { Approved } from './contract.ts'
import { linksBegin } from './plans.ts'
import { approveRefusal, requireAllocations } from './policy.ts'
import { givesWay, reasonWords } from './reason-words.ts'
import type { Draft } from './store.ts'
import { requireAllocation, requireDraft } from './store.ts'

/**
 * Approves what was submitted and makes the year's links of it: each with its reason and grade, from the year's first day, or
 * from today when the year runs. Links that are there already stay; one that stands against it is not ended here, but named.
 */
export async function approveAllocation(app: App, tx: Tx, id: string): Promise<Approved> {
  requireAllocations(tx.viewer)
  await tx.query('select from allocations where city = $1 and id = $2 for update', [tx.viewer.city, id])
  const row = await requireAllocation(tx, id)
  const refusal = approveRefusal(tx.viewer, row)
  if (refusal && row.state === 'submitted') throw forbidden(refusal)
  if (refusal) throw conflict('not-submitted', refusal)
  const links = linksOf(await requireDraft(tx, row))
  const since = linksBegin(row.year, todayOf(app.clock))
  const made = await linkList(app, tx, { year: row.year, since, links })
  await tx.query(
    `update allocations set state = 'approved', approved_at = $3, approved_by = $4 where city = $1 and id = $2`,
    [tx.viewer.city, id, new Date(app.clock.now()), tx.viewer.name],
  )
  return { id, ...made }
}

const gradeIds = { 较好: 'good', 一般: 'fair', 困难: 'poor' } as const

/** What each link says of why it is: the reasons, and how far ahead of the next best the leader was. */
function linksOf({ problem, result }: Draft) {
  const enterprises = new Map(problem.enterprises.map((each) => [each.id, each]))
  const nameOf = (id: string) => problem.leaders.find((each) => each.id === id)?.name ?? id
  return result.pairs.map((pair) => {
    const { enterprise, leader, score, runnerUp } = pair
    const next = runnerUp ? `，次选${nameOf(runnerUp.leader)} ${runnerUp.score} 分` : ''
    const beside = givesWay(pair) ?? `${score} 分${next}`
    const grade = enterprises.get(enterprise)?.grade ?? ''
    return {
      post: leader,
      enterprise,
      reason: `${reasonWords(pair)}（${beside}）`,
      grade: Object.hasOwn(gradeIds, grade) ? gradeIds[grade as keyof typeof gradeIds] : null,
    }
  })
}
