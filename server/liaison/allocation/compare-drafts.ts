import { compareAllocations } from '../../../engine/allocation/compare-allocations.ts'
import type { Tx } from '../../database/tx.ts'
import { notFound } from '../../platform/refusal.ts'
import type { DraftComparison } from './contract.ts'
import { readCurrent } from './current.ts'
import { requireAllocations } from './policy.ts'
import { readDraft, requireAllocation } from './store.ts'

/** What is different between an earlier draft and the allocation as it stands. */
export async function compareDrafts(tx: Tx, id: string, earlier: number): Promise<DraftComparison> {
  requireAllocations(tx.viewer)
  const row = await requireAllocation(tx, id)
  const current = await readCurrent(tx, row)
  const before = await readDraft(tx, { id, draft: earlier })
  if (!before) throw notFound(`没有第 ${earlier} 稿，一共有 ${row.draft} 稿。`)
  const problems = [current.problem, before.problem]
  const enterprises = new Map(problems.flatMap((each) => each.enterprises.map(({ id: key, name }) => [key, name])))
  const leaders = new Map(problems.flatMap((each) => each.leaders.map(({ id: key, name }) => [key, name])))
  const rules = new Map(problems.flatMap((each) => each.scheme.rules.map(({ id: key, name }) => [key, name])))
  const enterprise = (key: string) => ({ id: key, name: enterprises.get(key) ?? key })
  const leader = (key: string) => ({ id: key, name: leaders.get(key) ?? key })
  const found = compareAllocations(before.result, current.result)
  return {
    from: earlier,
    to: row.draft,
    score: found.score,
    unchanged: found.unchanged,
    moved: found.moved.map((each) => ({
      enterprise: enterprise(each.enterprise),
      from: leader(each.from),
      to: leader(each.to),
      score: each.score,
    })),
    added: found.added.map((each) => ({ enterprise: enterprise(each.enterprise), leader: leader(each.leader) })),
    removed: found.removed.map((each) => ({ enterprise: enterprise(each.enterprise), leader: leader(each.leader) })),
    loads: found.loads.map((each) => ({ ...each, leader: leader(each.leader) })),
    rules: found.rules.map(({ rule, before: was, after }) => ({ name: rules.get(rule) ?? rule, before: was, after })),
  }
}
