import type { WorkCalendar } from '../../engine/calendar/types.ts'
import { decide } from '../../engine/workflow/decide.ts'
import type { ActionData, ActorRights, CaseState, Json, RecordedAction } from '../../engine/workflow/types.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { conflict, Refusal } from '../platform/refusal.ts'
import { checkReferences } from './check-references.ts'
import { claimFiles } from './claim-files.ts'
import type { CaseFile } from './case-store.ts'
import { writeAction } from './case-store.ts'
import type { LoadedCase } from './load-case.ts'
import { enterpriseNamed, nameEnterprise } from './name-enterprise.ts'
import { projectCase, projectTimers } from './project-case.ts'

export interface Act {
  action: string
  data: ActionData
  actor: ActorRights
  calendar: WorkCalendar
  requestKey: string | null
}

/** A refusal of the engine as one of the product: who may not, what is wrong with the data, or what the state forbids. */
export const refusalOf = (decision: Exclude<ReturnType<typeof decide>, { ok: true }>): Refusal => {
  const { code, sentence, problems } = decision
  const status = code === 'not-allowed' ? 403 : problems ? 422 : 409
  return new Refusal(status, code, sentence, problems ?? [])
}

/** Decides one action on a loaded case and writes it; answers the case as it is afterwards. */
export const recordAction = async (app: App, tx: Tx, loaded: LoadedCase, act: Act): Promise<LoadedCase> => {
  const { kind, state, fired } = loaded
  const now = app.clock.now()
  const decision = decide(kind, state, { ...act, now })
  if (!decision.ok) throw refusalOf(decision)
  const { recorded, state: after } = decision
  await checkReferences(tx, loaded, recorded)
  const files = filesOf(recorded, kind.actions[act.action]?.internal === true)
  await claimFiles(tx, files)
  const written = await writeAction(tx, loaded.id, state.seq, {
    projection: projectCase(kind, after, recorded, act.calendar),
    action: { ...recorded, requestKey: act.requestKey },
    timers: projectTimers(kind, changedTimers(state, after), now, act.calendar, fired),
    files,
  })
  if (!written) throw conflict('case-changed', '没有保存：这件事刚被别人改过。您写的内容还在，看过改动后可以再提交。')
  const named = enterpriseNamed(kind, recorded)
  if (named) await nameEnterprise(tx, loaded.id, named)
  const { id, number, title } = loaded
  const enterprise = named ?? loaded.enterprise
  await app.events.emit(app, tx, 'case-acted', { id, number, title, enterprise, kind, recorded, before: state, after })
  return { ...loaded, enterprise, state: after }
}

/** Reducers keep what they do not change, so a timer that changed is another object. */
const changedTimers = (before: CaseState, after: CaseState) =>
  Object.fromEntries(Object.entries(after.timers).filter(([id, timer]) => before.timers[id] !== timer))

/** Every file an action brings, wherever in its data it stands. */
export const filesOf = ({ data }: Pick<RecordedAction, 'data'>, internal: boolean): CaseFile[] =>
  [...new Set(fileIds(data))].map((file) => ({ file, internal }))

const fileIds = (value: Json): string[] => {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(fileIds)
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'files' && Array.isArray(inner) ? inner.map(String) : fileIds(inner),
  )
}
