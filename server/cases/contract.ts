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
  stages: Type.Array(
    Type.Object({
      ...Stage.properties,
      clock: Type.Optional(Type.String({ description: '在这一环节计的是哪一项时限；handle 是办理单位的' })),
    }),
  ),
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
