import { dateOf } from '../../engine/calendar/zone.ts'
import { decide } from '../../engine/workflow/decide.ts'
import { initialState } from '../../engine/workflow/initial-state.ts'
import type { ActionData, CaseKind } from '../../engine/workflow/types.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { newId } from '../platform/uuid.ts'
import { indexWords } from '../platform/words.ts'
import { actorOf } from './actor.ts'
import { claimFiles } from './claim-files.ts'
import type { CaseHead } from './case-store.ts'
import { writeNewCase } from './case-store.ts'
import type { LoadedCase } from './load-case.ts'
import { projectCase, projectTimers } from './project-case.ts'
import { filesOf, refusalOf } from './record-action.ts'

/** What is asked, and by whom, as the mechanism has checked it. */
export interface NewCase {
  kind: CaseKind
  title: string
  body: string
  wish: string
  enterprise: string | null
  /** For search: the enterprise's name. */
  enterpriseName: string
  applicant: string
  phone: string
  replyBy: string
  channel: string
  topic: string
  files: string[]
  /** Where another system or an import knows it by; the same key opens nothing twice. */
  source: { system: string; key: string } | null
  /** When it came in, if that was earlier than it is recorded (imports of old ledgers). */
  registeredAt?: number
  requestKey: string | null
}

/** Opens a case: its number, its first action and its first budgets, in one statement. */
export const openCase = async (app: App, tx: Tx, input: NewCase): Promise<LoadedCase> => {
  const { kind, title, enterprise } = input
  const { viewer } = tx
  const now = app.clock.now()
  const calendar = await app.calendars.of(viewer.city)
  const data = openingData(input, viewer.organisations[0] ?? null, viewer.post)
  const decision = decide(kind, initialState(kind), {
    action: kind.opening,
    data,
    actor: actorOf(viewer),
    now,
    calendar,
  })
  if (!decision.ok) throw refusalOf(decision)
  const { recorded, state } = decision
  const head = headOf(app, input, viewer.organisations[0] ?? null, viewer.post, now)
  const files = filesOf(recorded, false)
  await claimFiles(tx, files)
  const year = Number(dateOf(calendar, now).slice(0, 4))
  const words = { said: indexWords(title, input.body, input.wish), names: indexWords(input.enterpriseName) }
  const number = await writeNewCase(tx, { ...head, prefix: kind.prefix, year }, words, {
    projection: projectCase(kind, state, recorded, calendar),
    action: { ...recorded, requestKey: input.requestKey },
    timers: projectTimers(kind, state.timers, now, calendar, new Map()),
    files,
  })
  await app.events.emit(app, tx, 'case-acted', {
    id: head.id,
    number,
    title,
    enterprise,
    kind,
    recorded,
    before: null,
    after: state,
  })
  return { id: head.id, number, kind, state, title, enterprise, joint: null, fired: new Map() }
}

/** First-asked responsibility (首问负责, JZ-18): who took the matter in is part of its first action. */
const openingData = (input: NewCase, organisation: string | null, post: string | null): ActionData => ({
  channel: input.channel,
  topic: input.topic,
  enterprise: input.enterprise,
  firstAsked: post,
  firstAskedOrganisation: organisation,
  files: input.files,
})

const headOf = (
  app: App,
  input: NewCase,
  organisation: string | null,
  post: string | null,
  now: number,
): Omit<CaseHead, 'prefix' | 'year'> => ({
  id: newId(app.clock),
  kind: input.kind.id,
  kind_version: input.kind.version,
  title: input.title,
  body: input.body,
  wish: input.wish,
  enterprise: input.enterprise,
  applicant: input.applicant,
  phone: input.phone,
  reply_by: input.replyBy,
  registered_at: input.registeredAt ?? now,
  registered_by: organisation,
  registered_post: post,
  source: input.source?.system ?? null,
  source_key: input.source?.key ?? null,
})
