import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { Refusal } from '../../platform/refusal.ts'
import { requireManage } from '../../obligations/policy.ts'
import { poseProblem } from './pose-problem.ts'
import { solveApart } from './solve-apart.ts'
import type { PosedProblem } from './store.ts'
import { addDraft, lockDraft } from './store.ts'

/** Computes draft n+1 from the roster, the rules and what was decided by hand as they are now. */
export async function computeAllocation(app: App, tx: Tx, id: string): Promise<{ id: string }> {
  requireManage(tx.viewer)
  const row = await lockDraft(tx, id)
  const problem = await poseProblem(app, tx, row)
  const result = await solve(problem)
  const best = problem.byHand.length > 0 ? (await solve({ ...problem, byHand: [] })).totals.score : result.totals.score
  await addDraft(app, tx, row, { how: 'computed', problem, result, best })
  return { id }
}

async function solve(problem: PosedProblem) {
  const answer = await solveApart(problem)
  if (answer.ok) return answer
  const errors = answer.faults.map(({ field, sentence }) => ({ field, message: sentence }))
  throw new Refusal(
    409,
    answer.faults[0]?.code ?? 'not-computable',
    errors.map(({ message }) => message).join(''),
    errors,
  )
}
