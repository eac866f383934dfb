import type { CaseKind, CaseState } from '../../engine/workflow/types.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { notFound } from '../platform/refusal.ts'
import { isId } from '../platform/uuid.ts'
import { kindOfCase } from './case-kinds.ts'
import { binder, caseScope } from './policy.ts'

/** A case as the door and its page need it: who asked for what, and the folded state. */
export interface LoadedCase {
  id: string
  number: string
  kind: CaseKind
  state: CaseState
  title: string
  enterprise: string | null
  joint: string | null
  /** Rungs already fired, by timer: `round/rung`. */
  fired: Map<string, Set<string>>
}

interface Row {
  id: string
  number: string
  kind: string
  kind_version: number
  state: CaseState
  title: string
  enterprise: string | null
  joint: string | null
  fired: { timer: string; key: string }[]
}

/** Loads a case the viewer may see; anything else is not found. `reference` is its id or its readable number. */
export const loadCase = async (app: App, tx: Tx, reference: string): Promise<LoadedCase> => {
  const { bind, values } = binder()
  const scope = caseScope(tx.viewer, bind)
  const column = isId(reference) ? 'id' : 'number'
  const row = await tx.maybeOne<Row>(
    {
      name: `load-case-${tx.viewer.reach}-${column}`,
      text: `select c.id, c.number, c.kind, c.kind_version, c.state, c.title, c.enterprise, c.joint,
        coalesce((select jsonb_agg(jsonb_build_object('timer', r.timer, 'key', r.round || '/' || r.rung))
          from case_rungs r where r.city = c.city and r.case_id = c.id), '[]') as fired
        from cases c where ${scope} and c.${column} = ${bind(reference)}`,
    },
    values,
  )
  if (!row) throw notFound('找不到这件事：编号可能有误，也可能不在您的岗位可见范围内。')
  const { kind, kind_version, fired, state, ...rest } = row
  return {
    ...rest,
    kind: await kindOfCase(app, tx, kind, kind_version),
    state: ofEnterprise(state, row.enterprise),
    fired: firedByTimer(fired),
  }
}

/** Whose matter it is, the registry says: enterprises that turn out to be one are merged there, and their cases follow. */
export const ofEnterprise = (state: CaseState, enterprise: string | null): CaseState =>
  state.facts['enterprise'] === enterprise ? state : { ...state, facts: { ...state.facts, enterprise } }

const firedByTimer = (rows: Row['fired']) => {
  const fired = new Map<string, Set<string>>()
  for (const { timer, key } of rows) fired.set(timer, (fired.get(timer) ?? new Set()).add(key))
  return fired
}
