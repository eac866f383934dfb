/** The city's document clause by clause, as pages read it. Civil dates are `2026-10-14`, moments epoch milliseconds. */
import Type from 'typebox'
import type { Static } from 'typebox'
import { Unit } from '../cases/contract.ts'
import { StoredFile } from '../files/contract.ts'

const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const choice = <K extends string>(title: string, choices: Record<K, string>) =>
  Type.Unsafe<K>(
    Type.Union(
      Object.entries(choices).map(([value, name]) => Type.Literal(value, { title: String(name) })),
      { title },
    ),
  )

export const CityParams = Type.Object({ city: Type.String() })
export const MeasureParams = Type.Object({ city: Type.String(), measure: Type.String() })

/** The page that holds the rows behind a number, with the conditions that pick them. */
export const RowsBehind = Type.Object({
  page: Type.Union([
    Type.Literal('ledger'),
    Type.Literal('enterprises'),
    Type.Literal('bulletins'),
    Type.Literal('liaison'),
    Type.Literal('coverage'),
    Type.Literal('rosters'),
    Type.Literal('liaison-bulletins'),
    Type.Literal('meetings'),
    Type.Literal('obligations'),
  ]),
  query: Type.Record(Type.String(), Type.String()),
})
export type RowsBehind = Static<typeof RowsBehind>

export const MeasureLight = Type.Object({
  name: Type.Union([
    Type.Literal('late'),
    Type.Literal('near'),
    Type.Literal('ok'),
    Type.Literal('done'),
    Type.Literal('wait'),
  ]),
  word: Type.String(),
})
export type MeasureLight = Static<typeof MeasureLight>

/** One line of who is behind: a unit, or whatever the figure is counted by. */
export const Party = Type.Object({
  id: Type.String(),
  name: Type.String(),
  n: Type.Integer(),
  d: nullable(Type.Integer()),
  late: Type.Integer({ description: '其中在办逾期' }),
  rows: nullable(RowsBehind),
})
export type Party = Static<typeof Party>

export const Figure = Type.Object({
  label: Type.String(),
  value: nullable(Type.Number({ description: '没有数或样本太少时为空' })),
  unit: Type.String(),
  n: Type.Integer(),
  d: nullable(Type.Integer()),
  target: nullable(Type.Number()),
  /** The last six months, the present one last; null where there is nothing to count. */
  trend: Type.Array(Type.Object({ month: Type.String(), value: nullable(Type.Number()) })),
  behind: Type.Object({ title: Type.String(), word: Type.String(), parties: Type.Array(Party) }),
  how: Type.Object({ algorithm: Type.String(), counts: Type.String(), light: Type.String() }),
  asOf: Type.Number(),
  rows: nullable(RowsBehind),
})
export type Figure = Static<typeof Figure>

export const MeasureRow = Type.Object({
  id: Type.String(),
  part: Type.String(),
  number: Type.String(),
  name: Type.String(),
  goal: Type.String(),
  units: Type.Array(Unit),
  deadline: nullable(Type.String()),
  duties: Type.Array(Type.Object({ id: Type.String(), summary: Type.String() })),
  /** Parts of the system this clause still waits for. */
  notBuilt: Type.Array(Type.String()),
  figure: nullable(Figure),
  light: MeasureLight,
})
export type MeasureRow = Static<typeof MeasureRow>

export const CityDocument = Type.Object({
  title: Type.String(),
  issuer: Type.String(),
  number: nullable(Type.String()),
  year: Type.Integer(),
  version: Type.Integer({ description: '本市城市包的版本' }),
  publishedAt: Type.Number(),
  at: Type.Number(),
  measures: Type.Array(MeasureRow),
})
export type CityDocument = Static<typeof CityDocument>

export const taskStates = { 'not-started': '未开始', 'in-progress': '进行中', done: '已完成' } as const
export const verificationKinds = { unannounced: '暗访核查', 'on-site': '实地检查', survey: '走访调查' } as const
export const verificationOutcomes = { kept: '落实到位', partly: '部分落实', 'not-kept': '没有落实' } as const
export const circulations = { above: '只报上级', responsible: '责任单位', city: '全市各单位' } as const

const TaskState = choice('进展', taskStates)
const Report = Type.Object({
  id: Type.String(),
  unit: Unit,
  state: Type.String(),
  content: Type.String(),
  at: Type.Number(),
  by: Type.String(),
  files: Type.Array(StoredFile),
})
const TaskOfUnit = Type.Object({
  unit: Unit,
  state: Type.String({ description: 'not-started, in-progress, done' }),
  reports: Type.Array(Report),
  mayReport: Type.Boolean(),
})
export const Task = Type.Object({
  id: Type.String(),
  name: Type.String(),
  deadline: nullable(Type.String()),
  light: MeasureLight,
  units: Type.Array(TaskOfUnit),
})
export type Task = Static<typeof Task>

export const Verification = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  date: Type.String(),
  findings: Type.String(),
  outcome: Type.String(),
  reportedTo: Type.Array(Unit),
  circulation: Type.String(),
  at: Type.Number(),
  by: Type.String(),
})
export type Verification = Static<typeof Verification>

/** What a clause shows when it is opened. */
export const MeasureDetail = Type.Object({
  tasks: Type.Array(Task),
  verifications: Type.Array(Verification),
  mayVerify: Type.Boolean(),
  /** To whom an outcome can be reported: the city's leading bodies and offices. */
  offices: Type.Array(Unit),
})
export type MeasureDetail = Static<typeof MeasureDetail>

const strict = { additionalProperties: false }
export const NewReport = Type.Object(
  {
    task: Type.String({ title: '任务' }),
    unit: Type.String({ title: '填报单位' }),
    state: TaskState,
    content: Type.String({ title: '进展情况', minLength: 5, maxLength: 2000 }),
    files: Type.Array(Type.String({ format: 'uuid' }), { title: '佐证材料', maxItems: 10 }),
  },
  strict,
)
export type NewReport = Static<typeof NewReport>

export const NewVerification = Type.Object(
  {
    kind: choice('核查方式', verificationKinds),
    date: Type.String({ title: '核查日期', format: 'date' }),
    findings: Type.String({ title: '发现的情况', minLength: 5, maxLength: 2000 }),
    outcome: choice('核查结论', verificationOutcomes),
    reportedTo: Type.Array(Type.String(), { title: '结果报送', minItems: 1, maxItems: 20, uniqueItems: true }),
    circulation: choice('通报范围', circulations),
  },
  strict,
)
export type NewVerification = Static<typeof NewVerification>

/** A clause as everybody may read it: published figures only, nobody named as behind. */
export const PublicMeasure = Type.Object({
  id: Type.String(),
  part: Type.String(),
  number: Type.String(),
  name: Type.String(),
  goal: Type.String(),
  units: Type.Array(Type.String()),
  deadline: nullable(Type.String()),
  notBuilt: Type.Array(Type.String()),
  figure: nullable(
    Type.Object({
      label: Type.String(),
      n: Type.Integer(),
      d: nullable(Type.Integer()),
      unit: Type.String(),
      month: Type.String(),
      bulletin: Type.String({ description: '文号' }),
    }),
  ),
  tasks: nullable(Type.Object({ done: Type.Integer(), all: Type.Integer() })),
})
export type PublicMeasure = Static<typeof PublicMeasure>

export const PublicDocument = Type.Object({
  title: Type.String(),
  issuer: Type.String(),
  number: nullable(Type.String()),
  year: Type.Integer(),
  measures: Type.Array(PublicMeasure),
})
export type PublicDocument = Static<typeof PublicDocument>
