/** What the pages and other systems exchange about appeals: intake, suggestions, common problems, bulletins. */
import Type from 'typebox'
import type { Static } from 'typebox'
import { CaseRow, Named, Unit } from '../cases/contract.ts'

const closed = { additionalProperties: false }
const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** A hand-out that goes with the registration (登记并分办). */
const HandOut = Type.Object(
  {
    lead: Type.String({ title: '牵头单位' }),
    what: Type.Optional(Type.String({ title: '牵头任务', maxLength: 200 })),
    assistants: Type.Array(
      Type.Object(
        { organisation: Type.String({ title: '协办单位' }), what: Type.String({ title: '协办任务' }) },
        closed,
      ),
      { title: '协办单位' },
    ),
    difficulty: Type.String({ title: '难易' }),
    tier: Type.String({ title: '协调层级' }),
    note: Type.Optional(Type.String({ title: '交办意见', maxLength: 1000 })),
  },
  closed,
)

export const NewAppeal = Type.Object(
  {
    kind: Type.Optional(Type.String({ title: '种类', description: '缺省为本市第一种，见“事项种类与选项”' })),
    title: Type.Optional(
      Type.String({ title: '事由', minLength: 4, maxLength: 80, description: '缺省取内容的第一句' }),
    ),
    body: Type.String({ title: '诉求内容', minLength: 5, maxLength: 8000 }),
    wish: Type.Optional(Type.String({ title: '希望办到什么程度', maxLength: 500 })),
    enterprise: Type.Optional(Type.String({ title: '企业', format: 'uuid', description: '名录里的编号' })),
    creditCode: Type.Optional(
      Type.String({ title: '统一社会信用代码', maxLength: 40, description: '不知道企业编号时用它找，小写会改成大写' }),
    ),
    applicant: Type.Optional(Type.String({ title: '联系人身份', maxLength: 60 })),
    phone: Type.Optional(Type.String({ title: '回电', maxLength: 30 })),
    replyBy: Type.Optional(Type.String({ title: '答复方式', maxLength: 60 })),
    channel: Type.Optional(
      Type.String({ title: '渠道', description: '缺省：系统转来的记“其他系统转来”，企业自己登记的记网上' }),
    ),
    topic: Type.Optional(Type.String({ title: '类别', description: '缺省按内容里的词推断' })),
    files: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { title: '附件', maxItems: 20 })),
    source: Type.Optional(
      Type.Object(
        {
          system: Type.String({ title: '来源系统', minLength: 1, maxLength: 40 }),
          key: Type.String({ title: '来源编号', minLength: 1, maxLength: 100, description: '在来源系统里的工单号' }),
        },
        { ...closed, title: '来源', description: '同一来源、同一编号只登记一次' },
      ),
    ),
    then: Type.Optional(
      Type.Object(
        {
          accept: Type.Optional(Type.Boolean({ title: '同时受理' })),
          handOut: Type.Optional(HandOut),
          answer: Type.Optional(
            Type.Object({ reply: Type.String({ title: '答复内容', minLength: 10, maxLength: 4000 }) }, closed),
          ),
        },
        { ...closed, title: '接着办', description: '登记后接着受理、分办或当场答复；有一步不成，整件都不登记' },
      ),
    ),
  },
  closed,
)
export type NewAppeal = Static<typeof NewAppeal>

export const OpenedAppeal = Type.Object({
  id: Type.String(),
  number: Type.String(),
  version: Type.Integer(),
  /** What happens next and by when, as told to who filed it. */
  promises: Type.Array(Type.Object({ name: Type.String(), text: Type.String() })),
})
export type OpenedAppeal = Static<typeof OpenedAppeal>

export const SuggestBody = Type.Object(
  {
    kind: Type.Optional(Type.String({ title: '种类' })),
    enterprise: Type.Optional(nullable(Type.String({ title: '企业', format: 'uuid' }))),
    text: Type.String({ title: '诉求内容', maxLength: 8000 }),
    topic: Type.Optional(Type.String({ title: '类别' })),
    case: Type.Optional(Type.String({ title: '事项', format: 'uuid', description: '已经登记的一件，不拿它和自己比' })),
  },
  closed,
)
export type SuggestBody = Static<typeof SuggestBody>

export const Reason = Type.Object({ speaksFor: Type.Boolean(), text: Type.String() })
export const Suggestion = Type.Object({
  topic: nullable(Named),
  topics: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), score: Type.Number() })),
  handOut: nullable(
    Type.Object({
      lead: Unit,
      assistants: Type.Array(Unit),
      difficulty: Type.String(),
      tier: Type.String(),
      confidence: Type.Union([Type.Literal('high'), Type.Literal('some'), Type.Literal('low')]),
      reasons: Type.Array(Reason),
      /** If handed out now: the limit and when it is due. */
      limit: Type.String(),
      dueDate: Type.String(),
      dueTime: Type.String(),
      dueNote: Type.String(),
    }),
  ),
  alternatives: Type.Array(Type.Object({ unit: Unit, reason: Type.String() })),
  duplicates: Type.Array(
    Type.Object({
      case: CaseRow,
      likeness: Type.Union([Type.Literal('same'), Type.Literal('similar'), Type.Literal('related')]),
      reason: Type.String(),
      /** Whether it may still be merged into, reopened, or only linked. */
      mergeable: Type.Boolean(),
    }),
  ),
  afterwards: Type.Array(Type.Object({ when: Type.String(), text: Type.String() })),
})
export type Suggestion = Static<typeof Suggestion>

export const CommonProblem = Type.Object({
  topic: Named,
  words: Type.Array(Type.String()),
  enterprises: Type.Integer(),
  cases: Type.Array(CaseRow),
  rule: Type.String({ description: '30 天内 3 户以上企业反映同一问题' }),
})
export type CommonProblem = Static<typeof CommonProblem>

export const JointBody = Type.Object({
  title: Type.String({ minLength: 4, maxLength: 80 }),
  cases: Type.Array(Type.String({ format: 'uuid' }), { minItems: 2, maxItems: 100 }),
})
export type JointBody = Static<typeof JointBody>

/** One department's month; a null satisfaction means the sample is too small to count. */
export const BulletinRow = Type.Object({
  unit: Unit,
  received: Type.Integer(),
  resolved: Type.Integer(),
  onTime: Type.Integer(),
  late: Type.Integer(),
  openLate: Type.Integer(),
  answered: Type.Integer(),
  silent: Type.Integer(),
  solved: Type.Integer(),
  satisfaction: nullable(Type.Number()),
})
export const Bulletin = Type.Object({
  month: Type.String({ description: '2026-10' }),
  minimumSample: Type.Integer(),
  frozen: nullable(Type.Object({ number: Type.String(), at: Type.Number() })),
  total: BulletinRow,
  rows: Type.Array(BulletinRow),
  /** How the figures are counted, in sentences; frozen with them. */
  rules: Type.Optional(Type.Array(Type.String())),
})
export type Bulletin = Static<typeof Bulletin>
