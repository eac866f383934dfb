import { availableActions } from '../../engine/workflow/available-actions.ts'
import { actorOf } from '../cases/actor.ts'
import type { LoadedCase } from '../cases/load-case.ts'
import { loadCase } from '../cases/load-case.ts'
import type { Names } from '../cases/names.ts'
import { actorName, loadNames } from '../cases/names.ts'
import { binder, caseScope } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import type { HeardProblem } from './contract.ts'

interface Row {
  id: string
  ended: boolean
  late: boolean
}

/** The problems heard at a visit, each with who coordinates it and every step it was handed up (ZB-12). */
export async function readHeard(app: App, tx: Tx, visit: string): Promise<HeardProblem[]> {
  const { bind, values } = binder()
  const rows = await tx.many<Row>(
    `select c.id, c.mode = 'ended' as ended,
       c.mode <> 'ended' and coalesce(c.due_at < ${bind(new Date(app.clock.now()))}, false) as late
     from liaison_problems p join cases c on c.city = p.city and c.id = p.case_id
     where ${caseScope(tx.viewer, bind)} and p.visit = ${bind(visit)} order by c.number`,
    values,
  )
  const names = await loadNames(tx)
  const problems: HeardProblem[] = []
  for (const row of rows) problems.push(await present(app, tx, names, row))
  return problems
}

async function present(app: App, tx: Tx, names: Names, { id, ended, late }: Row): Promise<HeardProblem> {
  const loaded = await loadCase(app, tx, id)
  const { kind, number, title, state } = loaded
  const calendar = await app.calendars.of(tx.viewer.city)
  const may = availableActions(kind, state, actorOf(tx.viewer), { now: app.clock.now(), calendar })
  return {
    id,
    number,
    title,
    ended,
    late,
    version: state.seq,
    coordinator: state.coordinator ? (names.post(state.coordinator)?.name ?? state.coordinator) : null,
    chain: await readChain(tx, names, loaded),
    next: kind.ladder[state.escalation.length]?.name ?? null,
    escalate: may.find((each) => each.allowed && each.id === kind.rungActions.escalate)?.definition.name ?? null,
  }
}

interface Step {
  post: string | null
  organisation: string | null
  enterprise: string | null
  system: boolean
}

/** Each step up the ladder with who took it and why, in their order. */
async function readChain(tx: Tx, names: Names, { id, kind, state }: LoadedCase): Promise<HeardProblem['chain']> {
  if (state.escalation.length === 0) return []
  const steps = await tx.many<Step>(
    `select post, organisation, enterprise, system from case_actions
     where city = $1 and case_id = $2 and action = $3 order by seq`,
    [tx.viewer.city, id, kind.rungActions.escalate],
  )
  return state.escalation.map(({ level, at, reason }, index) => ({
    step: kind.ladder[level - 1]?.name ?? '',
    at,
    reason,
    by: steps[index] ? actorName(names, steps[index]) : '',
  }))
}
