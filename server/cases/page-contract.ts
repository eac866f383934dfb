/** The page of a case as it leaves: what was asked, who holds it until when and why, what happened, what the viewer may do. */
import Type from 'typebox'
import type { Static } from 'typebox'
import { Named, Unit, TimeLeft, Stage } from './contract.ts'

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const moment = Type.Number({ description: '时刻，毫秒' })

/** A field of an action's form; `choices` are resolved. */
export const ActionField = Type.Object({
  id: Type.String(),
  name: Type.String(),
  type: Type.String({
    description: 'text, long-text, choice, yes-no, days, files, organisation, assistants, evidence, case',
  }),
  required: Type.Boolean(),
  min: Type.Optional(Type.Integer()),
  max: Type.Optional(Type.Integer()),
  hint: Type.Optional(Type.String()),
  choices: Type.Optional(
    Type.Array(
      Type.Object({
        id: Type.String(),
        name: Type.String(),
        note: Type.Optional(Type.String()),
        group: Type.Optional(Type.String()),
        evidence: Type.Optional(
          Type.Array(Type.Object({ id: Type.String(), name: Type.String(), files: Type.Optional(Type.Boolean()) })),
        ),
      }),
    ),
  ),
})
export type ActionField = Static<typeof ActionField>

export const CaseAction = Type.Object({
  id: Type.String(),
  name: Type.String(),
  /** True for a step that moves the case on; the first allowed one is the next step. */
  step: Type.Boolean(),
  allowed: Type.Boolean(),
  whyNot: nullable(Type.String()),
  /** Until when it may be done, or who decides. */
  hint: nullable(Type.String()),
  fields: Type.Array(ActionField),
})
export type CaseAction = Static<typeof CaseAction>

const FileEntry = Type.Object({
  id: Type.String(),
  name: Type.String(),
  size: Type.Integer(),
  type: Type.String(),
  at: moment,
  who: Type.String(),
  internal: Type.Boolean(),
})
export type FileEntry = Static<typeof FileEntry>

export const TimelineEntry = Type.Object({
  seq: Type.Integer(),
  at: moment,
  action: Type.String(),
  tag: Type.String(),
  name: Type.String(),
  who: Type.String(),
  /** What was said: labelled parts of the action's data. */
  parts: Type.Array(Type.Object({ name: Type.String(), text: Type.String() })),
  files: Type.Array(Type.String()),
  internal: Type.Boolean(),
})
export type TimelineEntry = Static<typeof TimelineEntry>

export const CaseTask = Type.Object({
  unit: Unit,
  role: Type.Union([Type.Literal('lead'), Type.Literal('assistant')]),
  what: Type.String(),
  timeLeft: nullable(TimeLeft),
  timer: nullable(Type.String()),
  now: Type.String({ description: '未签收、办理中、10-10 已答复' }),
  signedAt: nullable(moment),
  answeredAt: nullable(moment),
})

export const CaseRung = Type.Object({
  id: Type.String(),
  name: Type.String(),
  tells: Type.String({ description: '提醒谁' }),
  at: nullable(moment),
  firedAt: nullable(moment),
  state: Type.Union([Type.Literal('sent'), Type.Literal('next'), Type.Literal('later')]),
})

export const CaseClock = Type.Object({
  timer: Type.String(),
  name: Type.String(),
  timeLeft: TimeLeft,
  unit: Type.String({ description: '个工作日、天' }),
  granted: Type.Number(),
  used: Type.Number(),
  pauses: Type.Integer(),
  pausedDays: Type.Number(),
  rungs: Type.Array(CaseRung),
  source: Type.String(),
  changes: Type.Array(
    Type.Object({ at: moment, oldDue: nullable(moment), newDue: nullable(moment), reason: Type.String() }),
  ),
})
export type CaseClock = Static<typeof CaseClock>

export const CasePage = Type.Object({
  id: Type.String(),
  number: Type.String(),
  version: Type.Integer(),
  kind: Named,
  title: Type.String(),
  body: Type.String(),
  wish: Type.String(),
  applicant: Type.String(),
  phone: Type.String(),
  replyBy: Type.String(),
  enterprise: nullable(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      creditCode: Type.String(),
      district: nullable(Type.String()),
      keyEnterprise: Type.Boolean(),
      openCases: Type.Integer(),
    }),
  ),
  stage: Stage,
  round: Type.Integer(),
  topic: Named,
  channel: Named,
  difficulty: nullable(Named),
  tier: nullable(Named),
  coordinator: nullable(Type.String({ description: '协调岗位' })),
  /** The linked leader who answers for the enterprise's matters, as the document calls it: 纾困主管. */
  leader: nullable(Type.Object({ called: Type.String(), name: Type.String() })),
  outcome: nullable(Named),
  ending: nullable(Type.String()),
  firstAsked: nullable(Type.String({ description: '首问岗位' })),
  registeredAt: moment,
  closedAt: nullable(moment),
  /** The case this one went into and how that one stands: a merged case follows it. */
  mergedInto: nullable(
    Type.Object({ id: Type.String(), name: Type.String(), title: Type.String(), stage: Type.String() }),
  ),
  merged: Type.Array(Named),
  joint: nullable(Type.Object({ id: Type.String(), cases: Type.Array(Named) })),
  clock: nullable(CaseClock),
  tasks: Type.Array(CaseTask),
  question: nullable(Type.Object({ text: Type.String(), at: moment })),
  objection: nullable(Type.Object({ unit: Unit, reason: Type.String(), suggests: nullable(Unit), at: moment })),
  extension: nullable(Type.Object({ days: Type.Number(), reason: Type.String(), at: moment })),
  escalation: Type.Array(Type.Object({ level: Type.Integer(), to: Type.String(), at: moment, reason: Type.String() })),
  reply: nullable(Type.String({ description: '给企业的书面答复' })),
  feedback: nullable(
    Type.Object({
      contacted: Type.Boolean(),
      solved: Type.String(),
      grade: nullable(Type.String()),
      words: Type.String(),
      at: moment,
    }),
  ),
  checklist: Type.Array(
    Type.Object({ id: Type.String(), name: Type.String(), done: Type.Boolean(), detail: Type.String() }),
  ),
  timeline: Type.Array(TimelineEntry),
  files: Type.Array(FileEntry),
  actions: Type.Array(CaseAction),
  basis: Type.Array(Type.Object({ duty: Type.String(), cite: Type.String(), summary: Type.String() })),
})
export type CasePage = Static<typeof CasePage>

/** One day of the "为什么是这天" calendar, as engine/timers explains it. */
export const Explanation = Type.Object({
  timer: Type.String(),
  name: Type.String(),
  unit: Type.String(),
  anchorDate: Type.String(),
  granted: Type.Number(),
  dueDate: nullable(Type.String()),
  provisional: Type.Boolean(),
  moved: Type.Boolean(),
  days: Type.Array(
    Type.Object({
      date: Type.String(),
      weekday: Type.Integer(),
      kind: Type.String(),
      number: Type.Optional(Type.Number()),
      working: Type.Boolean(),
      name: Type.Optional(Type.String()),
      makeUp: Type.Optional(Type.Boolean()),
      pauseReason: Type.Optional(Type.String()),
    }),
  ),
  notices: Type.Array(Type.Object({ number: nullable(Type.String()), title: Type.String() })),
  unpublishedYears: Type.Array(Type.Integer()),
  source: Type.String(),
})
export type Explanation = Static<typeof Explanation>

export const ActBody = Type.Object({
  action: Type.String({ title: '动作', minLength: 1, maxLength: 60 }),
  data: Type.Record(Type.String(), Type.Unknown()),
  version: Type.Integer({ title: '看到的版本', minimum: 1 }),
})
export type ActBody = Static<typeof ActBody>
