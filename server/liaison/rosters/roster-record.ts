import type { Absence, PartFinding } from '../../../engine/rosters/drawing.ts'
import type { RosterRule } from '../../../engine/rosters/types.ts'
import { binder } from '../../cases/policy.ts'
import type { Tx } from '../../database/tx.ts'
import { notFound } from '../../platform/refusal.ts'
import { isId } from '../../platform/uuid.ts'
import { rosterScope } from './policy.ts'

/** What a drawing says besides its places; kept with the roster, and frozen with it. */
export interface RosterFindings {
  parts: readonly PartFinding[]
  candidates: number
  /** Of last year's approved roster, who has no place now and why. */
  left: readonly { enterprise: string; why: readonly { part: string; absence: Absence }[] }[]
}

/** A roster as its table keeps it. */
export interface RosterRecord {
  id: string
  rule: string
  year: number
  district: string | null
  draft: number
  state: 'draft' | 'approved'
  drawnByRule: RosterRule
  findings: RosterFindings
  drawnAt: number
  drawnBy: string
  approvedAt: number | null
  approvedBy: string | null
}

export const rosterColumns = `r.id, r.rule, r.year, r.district, r.draft, r.state, r.drawn_by_rule as "drawnByRule", r.findings,
  r.drawn_at as "drawnAt", r.drawn_by as "drawnBy", r.approved_at as "approvedAt", r.approved_by as "approvedBy"`

/** The roster with this id; throws `not-found`. With `locked`, nobody else changes it until the transaction ends. */
export async function requireRoster(tx: Tx, id: string, locked = false): Promise<RosterRecord> {
  const { bind, values } = binder()
  const found = isId(id)
    ? await tx.maybeOne<RosterRecord>(
        `select ${rosterColumns} from rosters r where ${rosterScope(tx.viewer, bind)} and r.id = ${bind(id)}
         ${locked ? 'for update' : ''}`,
        values,
      )
    : null
  if (!found) throw notFound('没有找到这份名单。')
  return found
}
