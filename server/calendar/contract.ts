import type { Static } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'

/** The longest term that is counted. */
export const longestTerm = 2000

const IsoDate = (title: string) => Type.String({ title, format: 'date' })
const Year = Type.Integer({ title: '年份', minimum: 2004, maximum: 2100 })
/** A count of days. A number rather than an integer: the validator would cut 1.5 to 1 without a word. */
const Days = (title: string) => Type.Optional(Type.Number({ title, minimum: 0, maximum: longestTerm, multipleOf: 1 }))
const OptionalText = Type.Union([Type.String(), Type.Null()])

export const DueDateQuery = Type.Object(
  {
    start: Type.String({ title: '从哪天', format: 'date' }),
    workingDays: Days('几个工作日'),
    calendarDays: Days('几天'),
    moveToWorkingDay: Type.Optional(Type.Boolean({ title: '遇休息日顺延', description: '只用于 calendarDays' })),
  },
  { additionalProperties: false },
)
export type DueDateQuery = Static<typeof DueDateQuery>

const DayReason = Type.Union([
  Type.Literal('weekday'),
  Type.Literal('weekend'),
  Type.Literal('holiday'),
  Type.Literal('make-up'),
])

export const DueDay = Type.Object({
  date: IsoDate('日期'),
  weekday: Type.Integer({ minimum: 1, maximum: 7 }),
  counted: Type.Boolean(),
  number: Type.Union([Type.Integer(), Type.Null()], { description: '第几个；不计的日子为空' }),
  working: Type.Boolean(),
  reason: DayReason,
  name: Type.Union([Type.String(), Type.Null()], { description: '属于哪个节日，如“国庆节”' }),
  notice: Type.Union([Type.String(), Type.Null()], { description: '依据哪个通知；平常的工作日和周末为空' }),
  provisional: Type.Boolean({ description: '当年放假安排尚未公布' }),
})
export type DueDay = Static<typeof DueDay>

export const NoticeView = Type.Object({ number: OptionalText, title: Type.String() })
export type NoticeView = Static<typeof NoticeView>

export const DueDateView = Type.Object({
  start: IsoDate('从哪天'),
  due: IsoDate('到期日'),
  provisional: Type.Boolean({ description: '到期日跨入放假安排尚未公布的年份，公布后重算' }),
  days: Type.Array(DueDay),
  notices: Type.Array(NoticeView),
  unpublishedYears: Type.Array(Type.Integer()),
})
export type DueDateView = Static<typeof DueDateView>

export const YearSummary = Type.Object({
  year: Type.Integer(),
  status: Type.Union([Type.Literal('official'), Type.Literal('unpublished')]),
  notice: Type.Union([NoticeView, Type.Null()]),
  publishedAt: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
  daysOff: Type.Integer(),
  makeUpDays: Type.Integer(),
})
export type YearSummary = Static<typeof YearSummary>

export const YearDay = Type.Object({
  date: IsoDate('日期'),
  weekday: Type.Integer({ minimum: 1, maximum: 7 }),
  working: Type.Boolean(),
  name: Type.String(),
})
export type YearDay = Static<typeof YearDay>

export const YearView = Type.Object({ ...YearSummary.properties, days: Type.Array(YearDay) })
export type YearView = Static<typeof YearView>

export const YearParams = Type.Object({ year: Year })
export const CityYearParams = Type.Object({ city: Type.String(), year: Year })

/** The official notice of a year as an administrator enters it. */
export const YearImport = Type.Object(
  {
    notice: Type.Object(
      {
        number: Type.String({ title: '文号', minLength: 1, maxLength: 60 }),
        title: Type.String({ title: '标题', minLength: 1, maxLength: 120 }),
        publishedAt: Type.Optional(Type.String({ title: '发文日期', format: 'date' })),
      },
      { additionalProperties: false },
    ),
    daysOff: Type.Array(
      Type.Object(
        {
          from: Type.String({ title: '放假从', format: 'date' }),
          to: Type.String({ title: '放假到', format: 'date' }),
          name: Type.String({ title: '节日', minLength: 1, maxLength: 20 }),
        },
        { additionalProperties: false },
      ),
      { title: '放假', maxItems: 60 },
    ),
    makeUpDays: Type.Array(
      Type.Object(
        {
          date: Type.String({ title: '上班', format: 'date' }),
          name: Type.String({ title: '节日', minLength: 1, maxLength: 20 }),
        },
        { additionalProperties: false },
      ),
      { title: '调休上班', maxItems: 60 },
    ),
    publish: Type.Optional(Type.Boolean({ title: '公布', description: '不填只预览，不改动', default: false })),
  },
  { additionalProperties: false },
)
export type YearImport = Static<typeof YearImport>

/** The text of a notice, pasted as it was published. */
export const NoticeText = Type.Object(
  { text: Type.String({ title: '通知全文', minLength: 1, maxLength: 20_000 }) },
  { additionalProperties: false },
)

/** What was read out of a notice's text, to be checked by a person. */
export const NoticeReading = Type.Object({
  year: Type.Union([Type.Integer(), Type.Null()]),
  number: Type.String(),
  title: Type.String(),
  publishedAt: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
  daysOff: YearImport.properties.daysOff,
  makeUpDays: YearImport.properties.makeUpDays,
  problems: Type.Array(Type.String(), { description: '没有读懂、要人核对的地方' }),
})
export type NoticeReading = Static<typeof NoticeReading>

export const YearDifference = Type.Object({
  date: IsoDate('日期'),
  weekday: Type.Integer({ minimum: 1, maximum: 7 }),
  before: Type.String({ description: '如“休息日”' }),
  after: Type.String({ description: '如“国庆节 放假”' }),
})
export type YearDifference = Static<typeof YearDifference>

export const YearImportResult = Type.Object({
  year: Type.Integer(),
  published: Type.Boolean(),
  /** What the year was before. */
  status: YearSummary.properties.status,
  differences: Type.Array(YearDifference),
  openTimers: Type.Union([Type.Object({ looked: Type.Integer(), moving: Type.Integer() }), Type.Null()], {
    description: '在办事项的时限：看了几个，几个的到期日会变或由暂定变为确定',
  }),
})
export type YearImportResult = Static<typeof YearImportResult>

export const CityParams = Type.Object({ city: Type.String() })

/** A time limit of the city, as everybody may know it. */
const LimitView = Type.Object({
  id: Type.String(),
  kind: Type.String({ description: '哪一类事项' }),
  name: Type.String(),
  unit: Type.Union([Type.Literal('working-days'), Type.Literal('calendar-days'), Type.Literal('working-minutes')]),
  amount: Type.Integer(),
  moveToWorkingDay: Type.Boolean(),
  source: Type.String(),
})
export type LimitView = Static<typeof LimitView>

export const CityCalendar = Type.Object({
  today: IsoDate('今天'),
  working: Type.Boolean({ description: '今天是不是工作日（含调休）' }),
  hours: Type.Array(Type.String(), { description: '工作时间，如“08:30-12:00”' }),
  endOfWork: Type.String({ description: '到期日的到期时刻，如“17:30”' }),
  limits: Type.Array(LimitView),
})
export type CityCalendar = Static<typeof CityCalendar>
