/**
 * The words of the workflow engine. A *case kind* is data from a city's pack; a *case* is the fold of its recorded actions.
 * Everything here is plain JSON, so that a case kind can be kept by version and a running case stays with the version it began with.
 */
import type { Instant } from '../calendar/types.ts'
import type { Refused, TimeLimit, Timer } from '../timers/types.ts'
import type { Extension, Feedback, Objection } from './requests.ts'

export type DutyId = string
export type StageId = string
export type ActionId = string
export type LimitId = string

/** What the pack says about where an element comes from: the duties it answers, or why it had to be chosen freely. */
export interface Sourced {
  duties: DutyId[]
  /** Set when the document gives no number or wording for this element: what the default rests on. */
  notFromDocument?: string
}

/** How a stage shows itself: others work on it, somebody must act on it, it waits, or it has ended. */
export type StageMode = 'working' | 'to-do' | 'waiting' | 'ended'

export interface Stage {
  name: string
  mode: StageMode
  /** The timer a person sees counting while the case is here. */
  clock?: string
}

/** Who may take an action. `of` narrows a power to the organisation's part in the case. */
export type Who =
  | { power: string; of?: 'lead' | 'assistant' | 'any-task' | 'coordinator' | 'registrar' }
  | { enterprise: true }
  | { system: true }

/** A choice list of the case kind that a field draws from. */
export type ChoiceList = 'outcomes' | 'tiers' | 'difficulties' | 'channels' | 'topics' | 'pauseReasons' | 'grades'

export type FieldType =
  | 'text'
  | 'long-text'
  | 'choice'
  | 'yes-no'
  | 'days'
  | 'files'
  | 'organisation'
  | 'assistants'
  | 'evidence'
  | 'case'
  | 'enterprise'

export interface Field {
  id: string
  name: string
  type: FieldType
  required?: boolean
  /** Lengths for texts, bounds for days. */
  min?: number
  max?: number
  choices?: ChoiceList | { id: string; name: string }[]
  hint?: string
}

/** A named guard with its arguments; each is one file in `guards/`. */
export type Guard =
  | { if: 'within'; timer: string }
  | { if: 'not-objected-before' }
  | { if: 'other-post-than'; asked: 'extension' | 'objection' }
  | { if: 'extension-possible'; timer: string }
  | { if: 'pause-possible'; timer: string }
  | { if: 'pending'; what: 'extension' | 'objection' | 'question' }
  | { if: 'nothing-pending' }
  | { if: 'contact-recorded' }
  | { if: 'outcome-evidence' }
  | { if: 'assistants-answered' }
  | { if: 'task-open' }
  | { if: 'task-unsigned' }
  | { if: 'checklist' }
  | { if: 'feedback'; is: 'solved' | 'unsolved' }
  | { if: 'not-at-top' }
  | { if: 'first-asked' }
  | { if: 'enterprise-unknown' }

/** What recording an action does to the case; each is one reducer in `effects/`. */
export type Effect =
  | { do: 'set'; facts: string[] }
  | { do: 'start'; limit: LimitId; timer?: string }
  | { do: 'stop'; timer: string }
  | { do: 'restart'; timer: string }
  | { do: 'begin-handling'; otherwise: LimitId }
  | { do: 'pause-handling' }
  | { do: 'resume-handling' }
  | { do: 'assign'; assistantLimit: LimitId }
  | { do: 'unassign' }
  | { do: 'sign' }
  | { do: 'answer-task' }
  | { do: 'reopen-tasks' }
  | { do: 'object' }
  | { do: 'rule-objection' }
  | { do: 'ask-extension'; timer: string }
  | { do: 'rule-extension' }
  | { do: 'ask-enterprise' }
  | { do: 'answer-enterprise' }
  | { do: 'contact' }
  | { do: 'evidence' }
  | { do: 'answer-at-once' }
  | { do: 'feedback' }
  | { do: 'new-round' }
  | { do: 'urge' }
  | { do: 'escalate' }
  | { do: 'coordinate' }
  | { do: 'end'; how: Ending }
  | { do: 'link' }

export type Ending = 'confirmed' | 'silence' | 'explained' | 'withdrawn' | 'merged' | 'declined'

export interface ActionDefinition extends Sourced {
  name: string
  /** The verb in one or two characters for the timeline tag, e.g. 分办. */
  tag: string
  from: StageId[]
  /** The stage afterwards; without it the case stays where it is. `previous` returns to where a pause or objection began. */
  to?: StageId | 'previous'
  /** The stage instead of `to` while no unit holds the case, e.g. one that was answered at once. */
  toUnheld?: StageId
  by: Who[]
  fields: Field[]
  guards: Guard[]
  effects: Effect[]
  /** Actions the system tries at once afterwards; one whose guards refuse is simply not taken. */
  then?: ActionId[]
  /** Another stage when a field has a value, e.g. an objection that was upheld. */
  toWhen?: { field: string; is: string; stage: StageId | 'previous' }[]
  /** Only told to staff; the enterprise's time line leaves it out. */
  internal?: boolean
  /** Shown on the page as the next step of the one who may take it (lower comes first); without it, among the other acts. */
  rank?: number
}

export interface Choice extends Sourced {
  id: string
  name: string
  note?: string
  /** A heading that several choices share, e.g. the way in (企业申报、政府安排、部门收集) of a channel. */
  group?: string
}

export interface Outcome extends Choice {
  /** What must be shown for this outcome; each kind is its own piece of evidence (GZ-12). */
  evidence: { id: string; name: string; files?: boolean }[]
  /** True when the matter could not be solved and the reasons are explained instead. */
  explains?: boolean
}

export interface Tier extends Choice {
  /** The post that coordinates a case of this tier. */
  coordinator: string
}

export interface Difficulty extends Choice {
  limit: LimitId
}

export interface Topic extends Choice {
  /** Words that point to the topic in what an enterprise says. */
  words: string[]
  lead: string
  assistants: string[]
  /** The entry of the responsibility list this rests on. */
  clause: string
}

/** One step of the ladder that escalation climbs, beside the state. */
export interface LadderStep extends Sourced {
  name: string
  /** A post id (`post:…`) or all posts of a power (`power:…`). */
  to: string
}

export interface CaseKind extends Sourced {
  id: string
  version: number
  name: string
  /** First character of the readable number: 诉 in 诉2026-0387. */
  prefix: string
  stages: Record<StageId, Stage>
  start: StageId
  /** The action that opens a case; it is recorded as the first one. */
  opening: ActionId
  actions: Record<ActionId, ActionDefinition>
  limits: Record<LimitId, TimeLimit>
  /** Which action the system records when a rung does this. */
  rungActions: Partial<Record<'urge' | 'escalate', ActionId>> & { lapse: Record<LimitId, ActionId> }
  channels: Choice[]
  topics: Topic[]
  outcomes: Outcome[]
  tiers: Tier[]
  difficulties: Difficulty[]
  pauseReasons: Choice[]
  grades: (Choice & { score: number })[]
  ladder: LadderStep[]
  /** Same matter from so many enterprises in so many days is offered as one joint matter. */
  common: Sourced & { enterprises: number; days: number }
  /** The least number of answered cases before satisfaction is counted. */
  minimumSample: Sourced & { cases: number }
}

/** Who took an action, as recorded for ever. */
export interface Actor {
  person: string | null
  post: string | null
  organisation: string | null
  enterprise: string | null
  system: boolean
}

/** What an actor may do, from the verified session. */
export interface ActorRights extends Actor {
  powers: string[]
  organisations: string[]
  posts: string[]
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type ActionData = Record<string, Json>

export interface RecordedAction {
  seq: number
  action: ActionId
  at: Instant
  by: Actor
  data: ActionData
}

export interface Task {
  organisation: string
  role: 'lead' | 'assistant'
  what: string
  signedAt: Instant | null
  answeredAt: Instant | null
  answer: string | null
}

export interface Evidence {
  id: string
  text: string
  files: string[]
  at: Instant
  by: Actor
}

/** The folded state of a case. `seq` is the version a writer must name. */
export interface CaseState {
  seq: number
  stage: StageId
  /** The stage to return to after a pause or an objection. */
  previous: StageId | null
  round: number
  facts: Record<string, Json>
  tasks: Task[]
  timers: Record<string, Timer>
  objection: Objection | null
  objectedBy: string[]
  extension: Extension | null
  question: { text: string; at: Instant } | null
  contactedAt: Instant | null
  evidence: Evidence[]
  feedback: Feedback | null
  escalation: { level: number; to: string; at: Instant; reason: string }[]
  coordinator: string | null
  urged: number
  ending: { how: Ending; at: Instant } | null
  links: { mergedInto: string | null; related: string[] }
}

export type Problem = { field: string; message: string }
export type Verdict = { ok: true } | Refused
