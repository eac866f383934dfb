/** What the pages and other systems exchange about cases. Civil dates are `2026-10-14`, moments epoch milliseconds. */
import Type from 'typebox'
import type { Static } from 'typebox'

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const moment = Type.Number({ description: '时刻，毫秒' })

export const Named = Type.Object({ id: Type.String(), name: Type.String() })
export type Named = Static<typeof Named>

export const Unit = Type.Object({ id: Type.String(), name: Type.String(), shortName: Type.String() })
export type Unit = Static<typeof Unit>

/** A time limit as a person reads it. */
export const TimeLeft = Type.Object({
  light: Type.Union([
    Type.Literal('ok'),
    Type.Literal('near'),
    Type.Literal('late'),
    Type.Literal('hold'),
    Type.Literal('done'),
    Type.Literal('wait'),
  ]),
  text: Type.String({ description: '还剩 2 个工作日' }),
  dueDate: nullable(Type.String()),
  dueTime: nullable(Type.String({ description: '17:30' })),
  provisional: Type.Boolean({ description: '跨入未公布放假安排的年份' }),
})
export type TimeLeft = Static<typeof TimeLeft>

export const Stage = Type.Object({ id: Type.String(), name: Type.String(), mode: Type.String() })

export const CaseRow = Type.Object({
  id: Type.String(),
  number: Type.String(),
  version: Type.Integer(),
  kind: Named,
  title: Type.String(),
  enterprise: nullable(Named),
  applicant: Type.String(),
  lead: nullable(Unit),
  stage: Stage,
  topic: Named,
  channel: Named,
  tier: nullable(Named),
  outcome: nullable(Named),
  ending: nullable(Type.String()),
  timeLeft: nullable(TimeLeft),
  registeredAt: moment,
  closedAt: nullable(moment),
  onTime: nullable(Type.Boolean()),
  escalation: Type.Integer(),
  urged: Type.Integer(),
  lastAction: Type.Object({ at: moment, tag: Type.String(), name: Type.String(), who: Type.String() }),
})
export type CaseRow = Static<typeof CaseRow>

const list = (title: string) => Type.Optional(Type.String({ title, description: '多个用逗号分开', maxLength: 400 }))
const day = (title: string) => Type.Optional(Type.String({ title, format: 'date' }))

/** Filters of the ledger; a saved view keeps exactly these. */
export const CaseFilter = Type.Object(
  {
    q: Type.Optional(Type.String({ title: '搜索', maxLength: 100 })),
    mode: Type.Optional(
      Type.String({
        title: '状态',
        description: 'open（在办，默认）、ended（已了结）或 all（全部）',
        pattern: '^(open|ended|all)$',
      }),
    ),
    light: Type.Optional(
      Type.String({
        title: '时限',
        description: 'late 逾期、today 今日到期、near 三个工作日内、ok 正常、hold 暂停，多个用逗号分开',
        pattern: '^(late|today|near|ok|hold)(,(late|today|near|ok|hold))*$',
      }),
    ),
    stage: list('环节'),
    kind: list('种类'),
    topic: list('类别'),
    channel: list('渠道'),
    tier: list('层级'),
    outcome: list('结果'),
    ending: list('了结方式'),
    lead: list('牵头单位'),
    unit: list('牵头或协办单位'),
    enterprise: Type.Optional(Type.String({ title: '企业', format: 'uuid' })),
    mine: Type.Optional(
      Type.String({
        title: '和我有关',
        description: 'task（我单位要办）、registered（我登记的）或 coordinate（提到我这里的）',
        pattern: '^(task|registered|coordinate)$',
      }),
    ),
    pending: Type.Optional(
      Type.String({
        title: '等着定的',
        description: 'extension（等批延期）、objection（等裁异议）或 question（等企业补件）',
        pattern: '^(extension|objection|question)$',
      }),
    ),
    urged: Type.Optional(Type.Boolean({ title: '督办过' })),
    escalated: Type.Optional(Type.Boolean({ title: '提过级' })),
    joint: Type.Optional(Type.String({ title: '同一共性问题', format: 'uuid' })),
    onTime: Type.Optional(Type.Boolean({ title: '按期办结' })),
    answered: Type.Optional(Type.Boolean({ title: '企业评价过' })),
    from: day('登记日起'),
    to: day('登记日止'),
    closedFrom: day('了结日起'),
    closedTo: day('了结日止'),
  },
  { additionalProperties: false },
)
export type CaseFilter = Static<typeof CaseFilter>

export const CaseSort = Type.Union([
  Type.Literal('due'),
  Type.Literal('-due'),
  Type.Literal('registered'),
  Type.Literal('-registered'),
  Type.Literal('number'),
  Type.Literal('-number'),
  Type.Literal('last'),
  Type.Literal('-last'),
])
export const CaseQuery = Type.Object(
  {
    ...CaseFilter.properties,
    sort: Type.Optional(CaseSort),
    page: Type.Optional(Type.Integer({ title: '第几页', minimum: 1, maximum: 100_000 })),
    size: Type.Optional(Type.Integer({ title: '每页件数', minimum: 1, maximum: 200 })),
  },
  { additionalProperties: false },
)
export type CaseQuery = Static<typeof CaseQuery>

export const CaseList = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  size: Type.Integer(),
  at: moment,
  /** Counts by light under the same filter without its light: what the tabs above the table show. */
  counts: Type.Object({
    all: Type.Integer(),
    late: Type.Integer(),
    today: Type.Integer(),
    near: Type.Integer(),
    ok: Type.Integer(),
    hold: Type.Integer(),
  }),
  rows: Type.Array(CaseRow),
})
export type CaseList = Static<typeof CaseList>

/** One entry of the side navigation: a view of the ledger with its count. */
export const CaseView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  group: Type.Union([Type.Literal('mine'), Type.Literal('saved'), Type.Literal('shared')]),
  count: Type.Integer(),
  filter: CaseFilter,
  removable: Type.Boolean(),
})
export type CaseView = Static<typeof CaseView>
export const NewCaseView = Type.Object({
  name: Type.String({ title: '视图名称', minLength: 1, maxLength: 30 }),
  shared: Type.Boolean({ title: '科室共用' }),
  filter: CaseFilter,
})
export type NewCaseView = Static<typeof NewCaseView>

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

export const BulkBody = Type.Object({
  action: Type.String({ minLength: 1, maxLength: 60 }),
  data: Type.Record(Type.String(), Type.Unknown()),
  cases: Type.Array(Type.Object({ id: Type.String(), version: Type.Integer() }), { minItems: 1, maxItems: 200 }),
})
export type BulkBody = Static<typeof BulkBody>

export const BulkResult = Type.Object({
  done: Type.Integer(),
  results: Type.Array(
    Type.Object({ id: Type.String(), number: Type.String(), ok: Type.Boolean(), sentence: nullable(Type.String()) }),
  ),
})
export type BulkResult = Static<typeof BulkResult>

/** The case kinds of the city with their choices: what filters and forms offer. */
export const CaseKindInfo = Type.Object({
  id: Type.String(),
  name: Type.String(),
  prefix: Type.String(),
  stages: Type.Array(Stage),
  channels: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), group: Type.Optional(Type.String()) })),
  topics: Type.Array(Named),
  tiers: Type.Array(Named),
  difficulties: Type.Array(Named),
  outcomes: Type.Array(Named),
  limits: Type.Array(
    Type.Object({
      id: Type.String(),
      name: Type.String(),
      amount: Type.Number(),
      unit: Type.String(),
      source: Type.String(),
    }),
  ),
  duties: Type.Array(Type.String()),
})
export type CaseKindInfo = Static<typeof CaseKindInfo>
