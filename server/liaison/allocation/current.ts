import { applyHands } from '../../../engine/allocation/apply-hands.ts'
import { reviewPlacement } from '../../../engine/allocation/review-placement.ts'
import type { AllocationResult } from '../../../engine/allocation/result-types.ts'
import type { Tx } from '../../database/tx.ts'
import type { AllocationRow, Draft, HandRow, PosedProblem } from './store.ts'
import { readHands, requireDraft, standing } from './store.ts'

/** An allocation as it stands: its last draft with the changes by hand made since. */
export interface Current {
  draft: Draft
  problem: PosedProblem
  result: AllocationResult
  /** Standing changes only. */
  hands: HandRow[]
  /** Whether hands have changed anything since the draft was made. */
  changed: boolean
}

export async function readCurrent(tx: Tx, row: AllocationRow): Promise<Current> {
  return currentOf(await requireDraft(tx, row), await readHands(tx, row.id))
}

/** Puts the changes by hand onto a draft; without any since, the draft is shown as it was frozen. */
export function currentOf(draft: Draft, all: readonly HandRow[]): Current {
  const listed = new Set(draft.problem.enterprises.map(({ id }) => id))
  const hands = all.filter((hand) => standing(hand) && listed.has(hand.enterprise))
  const byHand = hands.map(({ enterprise, to, reason }) => ({ enterprise, leader: to, reason }))
  const changed = JSON.stringify(byHand) !== JSON.stringify(draft.problem.byHand)
  const problem = { ...draft.problem, byHand }
  if (!changed) return { draft, problem, result: draft.result, hands, changed }
  const placement = applyHands(
    draft.result,
    all
      .filter((hand) => standing(hand) || pinnedIn(draft, hand))
      .map((hand) => ({ ...hand, takenBack: !standing(hand) })),
  )
  return { draft, problem, result: reviewPlacement(problem, placement, draft.result), hands, changed }
}

/** Whether a draft was made while a change by hand stood. */
const pinnedIn = ({ problem }: Draft, { enterprise, to }: HandRow): boolean =>
  problem.byHand.some((pair) => pair.enterprise === enterprise && pair.leader === to)
