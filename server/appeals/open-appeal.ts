import type { ActionData, CaseKind } from '../../engine/workflow/types.ts'
import type { Viewer } from '../access/viewer.ts'
import { actOnCase } from '../cases/act-on-case.ts'
import { currentKind } from '../cases/case-kinds.ts'
import type { LoadedCase } from '../cases/load-case.ts'
import { loadCase } from '../cases/load-case.ts'
import { openCase } from '../cases/open-case.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { invalid } from '../platform/refusal.ts'
import type { NewAppeal, OpenedAppeal } from './contract.ts'
import { findEnterprise } from './find-enterprise.ts'
import { guessTopics } from './guess-topic.ts'
import { promisesOf } from './promises.ts'

/**
 * Takes an appeal in: one ledger for all channels. It may go on at once, accepted, handed out or answered on the spot; each
 * step is an action of its own. The same idempotency key, or the same source and key, opens nothing twice.
 */
export const openAppeal = async (
  app: App,
  tx: Tx,
  input: NewAppeal,
  requestKey: string | null,
): Promise<OpenedAppeal> => {
  checkInput(tx, input)
  const known = await alreadyOpened(tx, input, requestKey)
  if (known) return present(app, tx, await loadCase(app, tx, known))
  const kind = kindOf(app, tx, input)
  const enterprise = await findEnterprise(tx, input)
  const opened = await openCase(app, tx, {
    kind,
    title: input.title?.trim() || titleOf(input.body),
    body: input.body.trim(),
    wish: input.wish?.trim() ?? '',
    enterprise: enterprise?.id ?? null,
    enterpriseName: enterprise?.name ?? '',
    applicant: input.applicant?.trim() ?? '',
    phone: input.phone?.trim() ?? '',
    replyBy: input.replyBy?.trim() ?? '',
    channel: channelOf(kind, tx, input.channel),
    topic: topicOf(kind, input),
    files: input.files ?? [],
    source: input.source ?? null,
    requestKey,
  })
  return present(app, tx, await goOn(app, tx, opened, input.then, requestKey))
}

/** What a schema cannot say: words that are only white space, and parts that do not go together. */
const checkInput = ({ viewer }: Tx, { body, source, then }: NewAppeal): void => {
  if ([...body.trim()].length < 5) throw invalid('body', '“诉求内容”至少 5 个字，空格不算。')
  if (source && viewer.enterprise) throw invalid('source', '“来源”由转来诉求的系统填写，企业登记时请去掉。')
  if (then?.answer && then.handOut) throw invalid('then', '“当场答复”和“分办”只能选一个。')
}

const alreadyOpened = async (tx: Tx, { source }: NewAppeal, requestKey: string | null): Promise<string | null> => {
  if (!source && !requestKey) return null
  const row = await tx.maybeOne<{ id: string }>(
    `select id from cases where city = $1 and source = $2 and source_key = $3
     union select case_id from case_actions where city = $1 and request_key = $4 and seq = 1 limit 1`,
    [tx.viewer.city, source?.system ?? null, source?.key ?? null, requestKey],
  )
  return row?.id ?? null
}

const kindOf = (app: App, tx: Tx, { kind }: NewAppeal): CaseKind => {
  const first = app.packs.get(tx.viewer.city).caseKinds[0]
  if (!first) throw new Error(`${tx.viewer.city} declares no case kind`)
  return kind ? currentKind(app, tx.viewer.city, kind) : first
}

/** The first sentence, as a person would head the matter; at most 40 characters. */
export const titleOf = (body: string): string => {
  const sentence = body.trim().split(/[。！？!?\n；;]/)[0] ?? ''
  const characters = [...sentence.trim()]
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('') || '企业诉求'
}

const channelOf = (kind: CaseKind, tx: Tx, channel: string | undefined): string => {
  const chosen = (tx.viewer.enterprise ? undefined : channel) ?? usualChannel(kind, tx.viewer)
  if (kind.channels.some(({ id }) => id === chosen)) return chosen
  throw invalid('channel', `渠道应为其中一项：${kind.channels.map(({ name }) => name).join('、')}。`)
}

/** What a system hands over comes in by the city's channel for systems, anything else by the web unless it says otherwise. */
const usualChannel = ({ channels }: CaseKind, { person }: Viewer): string => {
  const usual = person === null ? 'system' : 'web'
  return (channels.find(({ id }) => id === usual) ?? channels[0])?.id ?? ''
}

const topicOf = (kind: CaseKind, { topic, title = '', body }: NewAppeal): string => {
  if (!topic) return guessTopics(kind, `${title} ${body}`)[0]?.id ?? kind.topics.at(-1)?.id ?? ''
  if (kind.topics.some(({ id }) => id === topic)) return topic
  throw invalid('topic', `类别应为其中一项：${kind.topics.map(({ name }) => name).join('、')}。`)
}

const goOn = async (app: App, tx: Tx, opened: LoadedCase, then: NewAppeal['then'], requestKey: string | null) => {
  const steps: [action: string, data: ActionData][] = []
  if (then?.answer) steps.push(['answer-at-once', then.answer])
  else if (then?.accept || then?.handOut) steps.push(['accept', {}])
  if (then?.handOut && !then.answer) steps.push(['hand-out', then.handOut as unknown as ActionData])
  let current = opened
  for (const [action, data] of steps) {
    const key = requestKey && `${requestKey}:${action}`
    const act = { reference: current.id, action, data, expectedVersion: current.state.seq, requestKey: key }
    current = await actOnCase(app, tx, act)
  }
  return current
}

/** What was opened, with what happens next and by when. */
const present = async (app: App, tx: Tx, { id, number, kind, state }: LoadedCase): Promise<OpenedAppeal> => {
  const calendar = await app.calendars.of(tx.viewer.city)
  const promises = promisesOf(kind, state.timers, calendar, app.clock.now())
  return { id, number, version: state.seq, promises }
}
