/** A case kind, actors and a storyteller for the workflow's tests. */
import { sample } from '../../cities/sample/pack.ts'
import { calendar2026 } from '../calendar/testing.ts'
import type { Decision } from './decide.ts'
import { decide } from './decide.ts'
import { initialState } from './initial-state.ts'
import type { ActionData, ActorRights, CaseKind, CaseState, RecordedAction } from './types.ts'

export const kind = sample.caseKinds[0] as CaseKind

const nobody: ActorRights = {
  person: null,
  post: null,
  organisation: null,
  enterprise: null,
  system: false,
  powers: [],
  organisations: [],
  posts: [],
}

/** The actor who holds a post of the sample city. */
export const holderOf = (post: string): ActorRights => {
  const declared = sample.posts.find((each) => each.id === post)
  if (!declared) throw new Error(`the sample city has no post ${post}`)
  const { organisation, powers } = declared
  return { ...nobody, person: post, post, organisation, powers, organisations: [organisation], posts: [post] }
}

export const enterprise: ActorRights = { ...nobody, person: 'owner', enterprise: 'e1' }
export const stranger: ActorRights = { ...nobody, person: 'owner-2', enterprise: 'e2' }
export const system: ActorRights = { ...nobody, system: true }

/** Who usually takes each action in these tests. */
const usual: Record<string, ActorRights> = {
  open: enterprise,
  accept: holderOf('clerk'),
  decline: holderOf('dispatcher'),
  'answer-at-once': holderOf('clerk'),
  supplement: enterprise,
  identify: holderOf('clerk'),
  withdraw: enterprise,
  merge: holderOf('dispatcher'),
  note: holderOf('dispatcher'),
  'hand-out': holderOf('dispatcher'),
  reassign: holderOf('dispatcher'),
  sign: holderOf('industry-handler'),
  'sign-assist': holderOf('power-company-handler'),
  object: holderOf('industry-head'),
  'uphold-objection': holderOf('arbiter'),
  'reject-objection': holderOf('arbiter'),
  contact: holderOf('industry-handler'),
  'ask-enterprise': holderOf('industry-handler'),
  'answer-question': enterprise,
  pause: holderOf('industry-head'),
  resume: holderOf('industry-handler'),
  'answer-task': holderOf('power-company-handler'),
  'ask-extension': holderOf('industry-handler'),
  'grant-extension': holderOf('arbiter'),
  'refuse-extension': holderOf('arbiter'),
  resolve: holderOf('industry-handler'),
  confirm: enterprise,
  dispute: enterprise,
  'close-silent': system,
  return: holderOf('dispatcher'),
  sustain: holderOf('arbiter'),
  close: holderOf('dispatcher'),
  verify: holderOf('dispatcher'),
  reopen: enterprise,
  remind: holderOf('supervisor'),
  urge: holderOf('supervisor'),
  escalate: holderOf('supervisor'),
  'set-tier': holderOf('dispatcher'),
  instruct: holderOf('vice-mayor-industry'),
}

const text = '已按职责核实清楚，情况属实。'

/** Data that satisfies each action's form. */
const filled: Record<string, ActionData> = {
  open: { channel: 'web', topic: 'power', enterprise: 'e1', files: [] },
  decline: { reason: text },
  'answer-at-once': { reply: text },
  supplement: { text },
  identify: { enterprise: 'e1' },
  merge: { into: 'other' },
  note: { text },
  'hand-out': {
    lead: 'industry',
    assistants: [{ organisation: 'power-company', what: '出具方案' }],
    difficulty: 'ordinary',
    tier: 'ordinary',
  },
  reassign: { lead: 'industry', assistants: [], difficulty: 'ordinary', tier: 'ordinary', reason: text },
  object: { reason: text, suggests: 'land' },
  'uphold-objection': { reason: text },
  'reject-objection': { reason: text },
  contact: { text },
  'ask-enterprise': { text },
  'answer-question': { text },
  pause: { reason: 'superior', text },
  'answer-task': { text },
  'ask-extension': { days: 3, reason: text },
  'refuse-extension': { reason: text },
  resolve: { outcome: 'explain', evidence: { explanation: { text } }, reply: text, assistantsReason: '协办不影响结论' },
  confirm: { contacted: true, solved: 'yes', grade: 'good' },
  dispute: { contacted: true, solved: 'no', grade: 'poor' },
  return: { reason: text },
  sustain: { reason: text },
  verify: { contactVerified: text },
  reopen: { reason: text },
  remind: { text },
  urge: { text },
  escalate: { reason: text },
  'set-tier': { tier: 'major', reason: text },
  instruct: { text },
}

/** A case told action by action; each is decided as the product decides it. */
export class Story {
  readonly actions: RecordedAction[] = []
  state: CaseState = initialState(kind)
  now: number

  constructor(start = '2026-09-28T09:35:00+08:00') {
    this.now = Date.parse(start)
  }

  /** Moves the clock on to a moment such as `2026-10-08 16:52`. */
  at(moment: string): this {
    this.now = Date.parse(`${moment.replace(' ', 'T')}:00+08:00`)
    return this
  }

  /** Tries an action by its usual actor with usual data, or others. */
  try(action: string, data: ActionData = filled[action] ?? {}, actor: ActorRights = usual[action] ?? system): Decision {
    const decision = decide(kind, this.state, { action, data, actor, now: this.now, calendar: calendar2026 })
    if (decision.ok) {
      this.actions.push(decision.recorded)
      this.state = decision.state
    }
    return decision
  }

  /** Takes actions that must be allowed. */
  do(...actions: string[]): this {
    for (const action of actions) {
      const decision = this.try(action)
      if (!decision.ok) throw new Error(`${action}: ${decision.sentence}`)
    }
    return this
  }

  with(action: string, data: ActionData): this {
    const decision = this.try(action, { ...filled[action], ...data })
    if (!decision.ok) throw new Error(`${action}: ${decision.sentence}`)
    return this
  }

  /** The code of the refusal, or `allowed`. */
  verdict(action: string, data?: ActionData, actor?: ActorRights): string {
    const decision = this.try(action, data, actor)
    return decision.ok ? 'allowed' : decision.code
  }
}

export const story = (start?: string) => new Story(start)

/** Life stages a case is usually needed in. */
export const aCase = {
  registered: () => story().do('open'),
  accepted: () => story().do('open', 'accept'),
  handedOut: () => story().do('open', 'accept', 'hand-out'),
  handling: () => story().do('open', 'accept', 'hand-out', 'sign'),
  contacted: () => story().do('open', 'accept', 'hand-out', 'sign', 'contact'),
  resolved: () => story().do('open', 'accept', 'hand-out', 'sign', 'contact', 'resolve'),
  closed: () => story().do('open', 'accept', 'hand-out', 'sign', 'contact', 'resolve', 'confirm', 'close'),
}
