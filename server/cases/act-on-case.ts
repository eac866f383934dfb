import type { ActionData, ActorRights } from '../../engine/workflow/types.ts'
import { decide } from '../../engine/workflow/decide.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { conflict } from '../platform/refusal.ts'
import { actorOf } from './actor.ts'
import type { LoadedCase } from './load-case.ts'
import { loadCase } from './load-case.ts'
import { recordAction } from './record-action.ts'

export interface ActInput {
  /** Id or readable number. */
  reference: string
  action: string
  data: ActionData
  /** The version the writer looked at; two clerks cannot overwrite each other. Null for jobs, which act on what is. */
  expectedVersion: number | null
  /** A repeated request with the same key does nothing twice. */
  requestKey: string | null
}

/**
 * The one door (rule 1): every change of a case, from a page, a bulk action, an import, a job or the API, comes through here.
 * @throws Refusal `not-found`, `case-changed`, or what the engine's guards say.
 */
export const actOnCase = async (app: App, tx: Tx, input: ActInput): Promise<LoadedCase> => {
  const loaded = await loadCase(app, tx, input.reference)
  if (input.requestKey && (await alreadyDone(tx, loaded.id, input.requestKey))) return loaded
  if (input.expectedVersion !== null && input.expectedVersion !== loaded.state.seq) {
    throw conflict('case-changed', '没有保存：这件事刚被别人改过。您写的内容还在，看过改动后可以再提交。')
  }
  const calendar = await app.calendars.of(tx.viewer.city)
  const { action, data, requestKey } = input
  const acted = await recordAction(app, tx, loaded, { action, data, actor: actorOf(tx.viewer), calendar, requestKey })
  return followUp(app, tx, acted, action)
}

const alreadyDone = async (tx: Tx, id: string, requestKey: string) =>
  (await tx.maybeOne('select 1 from case_actions where city = $1 and case_id = $2 and request_key = $3', [
    tx.viewer.city,
    id,
    requestKey,
  ])) !== null

const systemActor: ActorRights = {
  person: null,
  post: null,
  organisation: null,
  enterprise: null,
  system: true,
  powers: [],
  organisations: [],
  posts: [],
}

/** What the system tries at once after an action, such as closing when every check holds; a refusal leaves the case where it is. */
const followUp = async (app: App, tx: Tx, loaded: LoadedCase, action: string): Promise<LoadedCase> => {
  const calendar = await app.calendars.of(tx.viewer.city)
  let current = loaded
  for (const next of loaded.kind.actions[action]?.then ?? []) {
    const attempt = { action: next, data: {}, actor: systemActor, calendar }
    if (!decide(current.kind, current.state, { ...attempt, now: app.clock.now() }).ok) break
    current = await recordAction(app, tx, current, { ...attempt, requestKey: null })
  }
  return current
}
