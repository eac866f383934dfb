import type { CityPack } from '../../engine/city/types.ts'
import type { CaseKind, CaseState } from '../../engine/workflow/types.ts'
import type { Viewer } from '../access/viewer.ts'
import { forbidden } from '../platform/refusal.ts'
import type { CaseFilter } from './contract.ts'

/** What an enterprise sees of its cases, and what stays among the offices: how they urge, escalate and object. */

/** Actions of the city that only staff are told of. */
export const internalActions = (pack: CityPack): string[] => [
  ...new Set(
    pack.caseKinds.flatMap((kind) =>
      Object.entries(kind.actions).flatMap(([id, action]) => (action.internal ? [id] : [])),
    ),
  ),
]

/** A stage that only internal actions lead to, such as an objection: the enterprise reads the stage before it. */
export const isInternalStage = (kind: CaseKind, stage: string): boolean => {
  const ways = Object.values(kind.actions).filter(
    ({ to, toWhen = [] }) => to === stage || toWhen.some((branch) => branch.stage === stage),
  )
  return ways.length > 0 && ways.every(({ internal }) => internal)
}

/** The stage an enterprise reads. */
export const outwardStage = (
  kind: CaseKind,
  { stage, previous }: { stage: string; previous: string | null },
): string => (isInternalStage(kind, stage) ? (previous ?? kind.start) : stage)

/**
 * The time limits an enterprise may have explained: the one it sees counting, those of the units that work for it, and the
 * windows of what it may do itself, such as asking for a reopening.
 */
export const outwardTimers = (kind: CaseKind, state: CaseState): string[] => [
  ...[kind.stages[outwardStage(kind, state)]?.clock ?? []].flat(),
  ...state.tasks.map(({ role, organisation }) => (role === 'lead' ? 'handle' : `assist:${organisation}`)),
  ...Object.values(kind.actions)
    .filter(({ by }) => by.some((who) => 'enterprise' in who))
    .flatMap(({ guards }) => guards.flatMap((guard) => (guard.if === 'within' ? [guard.timer] : []))),
]

/** Refuses an enterprise's question about what stays among the offices, also when it is only asked how many. */
export const checkOutwardFilter = ({ tier, urged, escalated, mine, pending, joint }: CaseFilter): void => {
  const asksInside = [tier, urged, escalated, mine, joint].some((value) => value !== undefined)
  if (asksInside || (pending !== undefined && pending !== 'question'))
    throw forbidden('这一项条件只供办理单位使用，请换别的条件。', 'filter-not-open')
}

/** Columns of `cases c` (and its last action `a`) that an enterprise reads differently from the offices. */
export interface CaseColumns {
  stage: string
  paused: string
  timer: string
  lastAt: string
}

const staffColumns: CaseColumns = {
  stage: 'c.stage',
  paused: 'c.paused',
  timer: `c.state->'timers'->c.clock`,
  lastAt: 'c.last_action_at',
}

/** The columns as SQL: while the offices are among themselves, the enterprise reads that its time stands still. */
export const columnsFor = ({ reach }: Viewer, pack: CityPack): CaseColumns => {
  if (reach !== 'enterprise') return staffColumns
  const hidden = pack.caseKinds.flatMap((kind) => Object.keys(kind.stages).filter((id) => isInternalStage(kind, id)))
  const inside = hidden.length > 0 ? `c.stage in (${hidden.map(sqlText).join(', ')})` : 'false'
  return {
    stage: `case when ${inside} then c.state->>'previous' else c.stage end`,
    paused: `(c.paused or ${inside})`,
    timer: `c.state->'timers'->case when ${inside} then 'handle' else c.clock end`,
    lastAt: 'a.at',
  }
}

const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`
