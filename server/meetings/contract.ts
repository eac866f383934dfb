/**
 * What pages and the server exchange about meetings (会议): convening, coming, what is raised there and how it ends.
 * Under `/api/cities/:city`; everything is staff's unless it says otherwise.
 *
 *   GET  /meetings                                   MeetingQuery → MeetingList          台账
 *   GET  /meetings/export                            MeetingQuery → xlsx
 *   GET  /meetings/month                             MonthQuery → MeetingMonth           月历
 *   GET  /meetings/kinds                             → KindChoices                       what the viewer may convene
 *   GET  /meetings/quota                             QuotaQuery → MeetingQuota           held against owed
 *   POST /meetings                                   NewMeeting → Kept (201)
 *   GET  /meetings/:id                               → Meeting
 *   POST /meetings/:id/changes                       MeetingChange → Kept                edit and postpone, with reason
 *   POST /meetings/:id/cancel                        Reason → Kept
 *   POST /meetings/:id/invitations                   NewInvitations → Kept
 *   POST /meetings/:id/invitations/:part/withdraw    Reason → Kept
 *   POST /meetings/:id/invitations/:part/answer      Answer → Kept                       enterprises too
 *   POST /meetings/:id/invitations/:part/sign-in     SignInByHand → Kept                 the clerk, by hand
 *   GET  /meetings/:id/sign-in-code                  → SignInCode                        shown on the screen, renewed
 *   POST /meetings/sign-in                           ScannedCode → SignedIn              enterprises too
 *   POST /meetings/:id/held                          Held → Kept
 *   POST /meetings/:id/items                         NewItem → Kept (201)                enterprises too: their own
 *   POST /meetings/:id/items/:part/end               ItemEnd → Kept
 *   POST /meetings/:id/minutes                       MinutesDraft → Kept
 *   POST /meetings/:id/minutes/confirm               ConfirmMinutes → Kept               closes the meeting
 *   POST /meetings/:id/minutes/corrections           MinutesCorrection → Kept
 *   GET  /meetings/:id/minutes/paper                 → docx (纪要)
 *   POST /meetings/:id/demands                       NewDemand → Kept (201)              bank–enterprise meetings
 *   POST /meetings/:id/demands/:part/recommend       NewRecommendation → Kept (201)
 *   POST /meetings/:id/recommendations/:part/result  RecommendationResult → Kept
 *   GET  /meetings/invited                           InvitedQuery → InvitedList          enterprises only
 *   GET  /meetings/invited/:id                       → InvitedMeeting                    enterprises only
 *   GET  /calendar-feed                              → CalendarFeed                      enterprises too
 *   POST /calendar-feed                              → NewCalendarFeed                   makes or renews the address
 *   GET  /calendar/:token.ics                        → text/calendar                     public, by its secret token
 *
 * The QR on the screen holds `SignInCode.path` with the origin before it; the page at that path posts the token to
 * `/meetings/sign-in` once somebody is signed in.
 */
import Type from 'typebox'
import type { Static } from 'typebox'
import { CityParams } from '../access/contract.ts'

const Id = Type.String({ format: 'uuid' })
const Day = Type.String({ format: 'date' })
const Maybe = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const Instant = (title?: string) => Type.Integer({ ...(title && { title }), minimum: 0, description: '毫秒' })
const Fen = (title: string) => Type.Integer({ title, minimum: 1, maximum: 9e15, description: '分' })
const Named = Type.Object({ id: Type.String(), name: Type.String() })
const Reasoned = Type.String({ title: '理由', minLength: 2, maxLength: 200 })

export const MeetingParams = Type.Object({ ...CityParams.properties, id: Id })
/** One invitation, item, demand or recommendation of a meeting. */
export const PartParams = Type.Object({ ...MeetingParams.properties, part: Id })
export const CalendarParams = Type.Object({ ...CityParams.properties, file: Type.String({ maxLength: 80 }) })

/**
 * Where a meeting stands: 待开, 已开（待出纪要）, 跟进中（纪要已定，交办的还没办完）, 已了结, 已取消.
 * `following` and `done` are told apart live, by the appeals its items became.
 */
export const MeetingState = Type.Union([
  Type.Literal('called'),
  Type.Literal('held'),
  Type.Literal('following'),
  Type.Literal('done'),
  Type.Literal('cancelled'),
])
export type MeetingState = Static<typeof MeetingState>

/** How an item ends (QH-03): 当场解决, 交办, 解释说明. */
export const ItemEnding = Type.Union([Type.Literal('solved'), Type.Literal('handed-out'), Type.Literal('explained')])
export type ItemEnding = Static<typeof ItemEnding>

export const AgendaItem = Type.Object({
  what: Type.String({ title: '议程', minLength: 1, maxLength: 120 }),
  by: Type.String({ title: '由谁', maxLength: 60, description: '领导、部门、园区、企业；可空' }),
})
export type AgendaItem = Static<typeof AgendaItem>

/* Convening */

/** Who is asked to come: exactly one of the three. */
export const NewInvitee = Type.Object({
  post: Type.Optional(Type.String({ title: '岗位', maxLength: 80 })),
  organisation: Type.Optional(Type.String({ title: '单位', maxLength: 80 })),
  enterprise: Type.Optional(Type.String({ title: '企业', format: 'uuid' })),
})
export type NewInvitee = Static<typeof NewInvitee>

const Invitees = Type.Array(NewInvitee, { title: '邀请', maxItems: 300 })

const meetingFields = {
  title: Type.String({ title: '会议名称', minLength: 2, maxLength: 80 }),
  place: Type.String({ title: '地点', minLength: 2, maxLength: 120 }),
  startsAt: Instant('开始时间'),
  endsAt: Instant('结束时间'),
  form: Maybe(Type.String({ title: '形式', maxLength: 40, description: '该类会议声明的形式之一；没有形式的为空' })),
  host: Maybe(Type.String({ title: '主持领导岗位', maxLength: 80 })),
  agenda: Type.Array(AgendaItem, { title: '议程', maxItems: 30 }),
}

export const NewMeeting = Type.Object({
  kind: Type.String({ title: '会议类型', maxLength: 60 }),
  /** The convening post: one of the kind's `conveners`; it keeps the quota. */
  convener: Type.String({ title: '召集岗位', maxLength: 80 }),
  ...meetingFields,
  invite: Type.Optional(Invitees),
})
export type NewMeeting = Static<typeof NewMeeting>

/** Everything that may change while a meeting is still to come; a new time is a postponement. The old values stay in its history. */
export const MeetingChange = Type.Object({
  version: Type.Integer({ title: '版本', minimum: 1 }),
  reason: Reasoned,
  ...Type.Partial(Type.Object(meetingFields)).properties,
})
export type MeetingChange = Static<typeof MeetingChange>

export const Reason = Type.Object({ reason: Reasoned })
export type Reason = Static<typeof Reason>

export const NewInvitations = Type.Object({
  invite: Type.Array(NewInvitee, { title: '邀请', minItems: 1, maxItems: 300 }),
})
export type NewInvitations = Static<typeof NewInvitations>

/** A post that may convene a kind: the city's, or the one of a county. */
const Convener = Type.Object({ post: Type.String(), name: Type.String(), unit: Type.String(), county: Type.Boolean() })

export const KindChoice = Type.Object({
  id: Type.String(),
  name: Type.String(),
  conveners: Type.Array(Convener, { description: '您能以哪些岗位召集' }),
  forms: Type.Array(Type.String()),
  agenda: Type.Array(AgendaItem),
  endings: Type.Array(ItemEnding),
  finance: Type.Boolean({ description: '银企对接：另有需求清单和结果' }),
  /** Who is invited to begin with; enterprises are chosen. */
  invited: Type.Object({
    posts: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), unit: Type.String() })),
    units: Type.Array(Named),
    enterprises: Type.Boolean({ description: '也请企业' }),
    roster: Maybe(Type.String({ description: '从哪份名单里请；空为不限' })),
  }),
})
export type KindChoice = Static<typeof KindChoice>

export const KindChoices = Type.Object({
  kinds: Type.Array(KindChoice),
  /** All kinds of the city, for filters. */
  all: Type.Array(Named),
  leaders: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), unit: Type.String() })),
  /** All units, for invitations and handing out, each with its posts. */
  units: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), posts: Type.Array(Named) })),
  topics: Type.Array(Named),
  /** The time limits an item may be handed out with, and the day each ends if it began now. */
  limits: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), due: Day })),
  /** What else this city asks when a matter is handed out (GZ-11: which level); mostly empty. */
  further: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), choices: Type.Array(Named) })),
})
export type KindChoices = Static<typeof KindChoices>

/* Lists */

export const MeetingQuery = Type.Object({
  kind: Type.Optional(Type.String({ maxLength: 60 })),
  state: Type.Optional(MeetingState),
  /** The convening unit. */
  unit: Type.Optional(Type.String({ maxLength: 80 })),
  from: Type.Optional(Day),
  until: Type.Optional(Day),
  /** Words of the title or the place. */
  q: Type.Optional(Type.String({ maxLength: 60 })),
  /** Only those that count for these posts' or units' quota or invite them: 与我有关. */
  mine: Type.Optional(Type.Boolean()),
  sort: Type.Optional(Type.Union([Type.Literal('start'), Type.Literal('-start')])),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100000 })),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
})
export type MeetingQuery = Static<typeof MeetingQuery>

export const MeetingRow = Type.Object({
  id: Id,
  kind: Named,
  title: Type.String(),
  place: Type.String(),
  form: Maybe(Type.String()),
  startsAt: Instant(),
  endsAt: Instant(),
  state: MeetingState,
  unit: Named,
  host: Maybe(Type.String({ description: '主持领导岗位的名称' })),
  invited: Type.Integer(),
  coming: Type.Integer(),
  present: Type.Integer(),
  items: Type.Integer(),
  /** By how they ended; the rest has no ending yet. */
  solved: Type.Integer(),
  handedOut: Type.Integer(),
  explained: Type.Integer(),
  /** Handed out and not closed yet, and those of them that are late. */
  open: Type.Integer(),
  late: Type.Integer(),
  minuted: Type.Boolean({ description: '纪要已确认' }),
})
export type MeetingRow = Static<typeof MeetingRow>

export const MeetingList = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  size: Type.Integer(),
  counts: Type.Object({
    all: Type.Integer(),
    called: Type.Integer(),
    held: Type.Integer(),
    following: Type.Integer(),
    done: Type.Integer(),
    cancelled: Type.Integer(),
  }),
  mayConvene: Type.Boolean(),
  rows: Type.Array(MeetingRow),
})
export type MeetingList = Static<typeof MeetingList>

export const MonthQuery = Type.Object({
  month: Type.Optional(Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$', description: '2026-10；默认本月' })),
})
export type MonthQuery = Static<typeof MonthQuery>
export const MeetingMonth = Type.Object({
  month: Type.String(),
  today: Day,
  mayConvene: Type.Boolean(),
  rows: Type.Array(MeetingRow, { description: '按开始时间；取消的也在内' }),
})
export type MeetingMonth = Static<typeof MeetingMonth>

/* Quota */

export const QuotaStatus = Type.Union([
  Type.Literal('met'),
  Type.Literal('on-course'),
  Type.Literal('at-risk'),
  Type.Literal('late'),
  Type.Literal('met-late'),
  Type.Literal('waived'),
])
export type QuotaStatus = Static<typeof QuotaStatus>

export const QuotaQuery = Type.Object({ year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2100 })) })
export type QuotaQuery = Static<typeof QuotaQuery>

/** One subject in one period: 第三季度, 2026年10月. */
export const QuotaPeriod = Type.Object({
  label: Type.String(),
  start: Day,
  end: Day,
  due: Day,
  status: QuotaStatus,
  done: Type.Integer(),
  owed: Type.Integer(),
  remaining: Type.Integer(),
  meetings: Type.Array(Id, { description: '算进去的会议' }),
})
export type QuotaPeriod = Static<typeof QuotaPeriod>

export const QuotaSubject = Type.Object({
  post: Type.Object({ id: Type.String(), name: Type.String(), unit: Type.String() }),
  /** How many periods of the year up to now were missed or are at risk. */
  behind: Type.Integer(),
  periods: Type.Array(QuotaPeriod, { description: '今年到现在的各期，最近的在后' }),
})
export type QuotaSubject = Static<typeof QuotaSubject>

export const QuotaRow = Type.Object({
  obligation: Type.String(),
  name: Type.String(),
  source: Type.String({ description: '依据' }),
  kind: Maybe(Named),
  held: Type.Integer(),
  owed: Type.Integer(),
  late: Type.Integer({ description: '过期没开的期数' }),
  subjects: Type.Array(QuotaSubject, { description: '落后的在前' }),
})
export type QuotaRow = Static<typeof QuotaRow>

export const MeetingQuota = Type.Object({ year: Type.Integer(), today: Day, rows: Type.Array(QuotaRow) })
export type MeetingQuota = Static<typeof MeetingQuota>

/* Coming */

export const InvitationAnswer = Type.Union([Type.Literal('none'), Type.Literal('coming'), Type.Literal('declined')])
export type InvitationAnswer = Static<typeof InvitationAnswer>

export const Invitation = Type.Object({
  id: Id,
  who: Type.Union([Type.Literal('post'), Type.Literal('organisation'), Type.Literal('enterprise')]),
  /** The post, the unit or the enterprise. */
  of: Named,
  /** The unit of a post, the district of an enterprise; else empty. */
  beside: Type.String(),
  answer: InvitationAnswer,
  /** Who comes, by post: 董事长, 总工程师. */
  attendee: Maybe(Type.String()),
  note: Maybe(Type.String({ description: '不来的缘由或要带的话' })),
  signedInAt: Maybe(Instant()),
  signedInHow: Maybe(Type.Union([Type.Literal('code'), Type.Literal('hand')])),
  withdrawn: Type.Boolean({ description: '邀请已撤回' }),
  /** The viewer may answer for it. */
  mine: Type.Boolean(),
})
export type Invitation = Static<typeof Invitation>

export const Answer = Type.Object({
  coming: Type.Boolean({ title: '是否参加' }),
  attendee: Type.Optional(Type.String({ title: '谁来（职务）', minLength: 1, maxLength: 40 })),
  note: Type.Optional(Type.String({ title: '说明', maxLength: 200 })),
})
export type Answer = Static<typeof Answer>

export const SignInByHand = Type.Object({
  attendee: Type.Optional(Type.String({ title: '到会人（职务）', minLength: 1, maxLength: 40 })),
})
export type SignInByHand = Static<typeof SignInByHand>

/** A code lives for minutes; the page asks for a new one at `renewAt`. */
export const SignInCode = Type.Object({
  token: Type.String(),
  /** Where it leads, without the origin: `/<city>/meeting-sign-in?token=…`. */
  path: Type.String(),
  expiresAt: Instant(),
  renewAt: Instant(),
})
export type SignInCode = Static<typeof SignInCode>

export const ScannedCode = Type.Object({ token: Type.String({ title: '签到码', minLength: 10, maxLength: 400 }) })
export type ScannedCode = Static<typeof ScannedCode>
export const SignedIn = Type.Object({
  meeting: Type.Object({ id: Id, title: Type.String(), place: Type.String(), startsAt: Instant() }),
  as: Type.String({ description: '以谁的名义：岗位、单位或企业' }),
  signedInAt: Instant(),
  /** Signed in before; the first time stays. */
  again: Type.Boolean(),
})
export type SignedIn = Static<typeof SignedIn>

/* Held, items, minutes */

export const Held = Type.Object({
  version: Type.Integer({ title: '版本', minimum: 1 }),
  startedAt: Instant('实际开始时间'),
})
export type Held = Static<typeof Held>

export const NewItem = Type.Object({
  /** Whose matter it is; an enterprise's own account need not say. Without it an item cannot be handed out. */
  enterprise: Type.Optional(Maybe(Type.String({ title: '企业', format: 'uuid' }))),
  /** Who raised it, by post or unit, where that is not the enterprise. */
  by: Type.Optional(Type.String({ title: '提出人（职务或单位）', maxLength: 60 })),
  topic: Type.Optional(Maybe(Type.String({ title: '类别', maxLength: 60 }))),
  text: Type.String({ title: '问题或意见', minLength: 5, maxLength: 2000 }),
})
export type NewItem = Static<typeof NewItem>

/** Exactly one ending, and only one the kind allows. */
export const ItemEnd = Type.Union([
  Type.Object({
    ending: Type.Literal('solved'),
    how: Type.String({ title: '怎样解决的', minLength: 2, maxLength: 1000 }),
    record: Type.String({ title: '凭据', minLength: 2, maxLength: 400, description: '办结文号、现场签字等，能查到的' }),
  }),
  Type.Object({
    ending: Type.Literal('handed-out'),
    unit: Type.String({ title: '责任单位', maxLength: 80 }),
    /** The person responsible, by post; a post of the unit. */
    post: Type.String({ title: '负责人（岗位）', maxLength: 80 }),
    /** One of `KindChoices.limits`: the appeal counts it from now on. */
    limit: Type.String({ title: '办理时限', maxLength: 60 }),
    /** Values of `KindChoices.further`, by their ids. */
    further: Type.Optional(Type.Record(Type.String(), Type.String({ maxLength: 200 }))),
  }),
  Type.Object({
    ending: Type.Literal('explained'),
    ground: Type.String({ title: '法律法规依据', minLength: 2, maxLength: 400 }),
    explanation: Type.String({ title: '怎样解释的', minLength: 2, maxLength: 1000 }),
    on: Type.String({ title: '何时说明', format: 'date' }),
    to: Type.String({ title: '向谁说明（职务）', minLength: 2, maxLength: 60 }),
  }),
])
export type ItemEnd = Static<typeof ItemEnd>

/** The appeal an item became, as it stands now. */
export const LinkedAppeal = Type.Object({
  id: Id,
  number: Type.String(),
  stage: Type.String({ description: '环节的名称' }),
  unit: Maybe(Type.String()),
  ended: Type.Boolean(),
  late: Type.Boolean(),
  due: Maybe(Instant()),
})
export type LinkedAppeal = Static<typeof LinkedAppeal>

export const Ended = Type.Object({
  ending: ItemEnding,
  at: Instant(),
  by: Type.String(),
  /** Solved. */
  how: Maybe(Type.String()),
  record: Maybe(Type.String()),
  /** Handed out. */
  unit: Maybe(Type.String({ description: '单位名称' })),
  post: Maybe(Type.String({ description: '岗位名称' })),
  limit: Maybe(Type.String({ description: '办理时限的名称' })),
  /** Null where it was not handed out, or where the viewer may not see the appeal. */
  appeal: Maybe(LinkedAppeal),
  /** Explained. */
  ground: Maybe(Type.String()),
  explanation: Maybe(Type.String()),
  on: Maybe(Day),
  to: Maybe(Type.String()),
})
export type Ended = Static<typeof Ended>

export const MeetingItem = Type.Object({
  id: Id,
  number: Type.Integer({ description: '会上第几件' }),
  enterprise: Maybe(Type.Object({ id: Id, name: Type.String() })),
  by: Type.String(),
  topic: Maybe(Named),
  text: Type.String(),
  raisedAt: Instant(),
  ended: Maybe(Ended),
})
export type MeetingItem = Static<typeof MeetingItem>

export const MinutesDraft = Type.Object({
  /** The version of the minutes it was written from; 0 for the first. */
  version: Type.Integer({ title: '纪要版本', minimum: 0 }),
  text: Type.String({ title: '会议内容', minLength: 5, maxLength: 20000 }),
})
export type MinutesDraft = Static<typeof MinutesDraft>
export const ConfirmMinutes = Type.Object({ version: Type.Integer({ title: '纪要版本', minimum: 1 }) })
export type ConfirmMinutes = Static<typeof ConfirmMinutes>
export const MinutesCorrection = Type.Object({
  ...MinutesDraft.properties,
  version: Type.Integer({ title: '纪要版本', minimum: 1 }),
  correction: Type.String({ title: '为什么更正', minLength: 2, maxLength: 200 }),
})
export type MinutesCorrection = Static<typeof MinutesCorrection>

/** One version of the minutes; a confirmed one never changes. `version` counts savings of a draft too. */
export const Minutes = Type.Object({
  version: Type.Integer(),
  text: Type.String(),
  confirmed: Type.Boolean(),
  correction: Maybe(Type.String()),
  at: Instant(),
  by: Type.String(),
})
export type Minutes = Static<typeof Minutes>

/* Banks and enterprises (QH-04) */

export const NewDemand = Type.Object({
  enterprise: Type.String({ title: '企业', format: 'uuid' }),
  amount: Fen('需要的金额'),
  use: Type.String({ title: '用途', minLength: 2, maxLength: 200 }),
})
export type NewDemand = Static<typeof NewDemand>

export const NewRecommendation = Type.Object({ bank: Type.String({ title: '金融机构', minLength: 2, maxLength: 60 }) })
export type NewRecommendation = Static<typeof NewRecommendation>

/** Granted with amount and day, or not granted with the bank's reason. */
export const RecommendationResult = Type.Union([
  Type.Object({
    granted: Type.Literal(true),
    amount: Fen('授信金额'),
    on: Type.String({ title: '授信日期', format: 'date' }),
  }),
  Type.Object({ granted: Type.Literal(false), reason: Reasoned }),
])
export type RecommendationResult = Static<typeof RecommendationResult>

export const Recommendation = Type.Object({
  id: Id,
  bank: Type.String(),
  at: Instant(),
  result: Type.Union([Type.Literal('waiting'), Type.Literal('granted'), Type.Literal('refused')]),
  amount: Maybe(Type.Integer({ description: '分' })),
  on: Maybe(Day),
  reason: Maybe(Type.String()),
})
export type Recommendation = Static<typeof Recommendation>

export const Demand = Type.Object({
  id: Id,
  enterprise: Type.Object({ id: Id, name: Type.String() }),
  amount: Type.Integer({ description: '分' }),
  use: Type.String(),
  recommendations: Type.Array(Recommendation),
})
export type Demand = Static<typeof Demand>

export const Finance = Type.Object({
  demands: Type.Array(Demand),
  demanded: Type.Integer({ description: '需求合计，分' }),
  recommended: Type.Integer({ description: '推荐过的企业数' }),
  granted: Type.Integer({ description: '授信合计，分' }),
  grantedTo: Type.Integer({ description: '得到授信的企业数' }),
})
export type Finance = Static<typeof Finance>

/* One meeting */

/** A line of the history: what happened, why, and what it was before. Never changed. */
export const MeetingEvent = Type.Object({
  at: Instant(),
  by: Type.String(),
  what: Type.String({ description: '通知开会、改期、取消、签到……' }),
  reason: Maybe(Type.String()),
  changes: Type.Array(Type.Object({ field: Type.String(), before: Type.String(), after: Type.String() })),
})
export type MeetingEvent = Static<typeof MeetingEvent>

/** What the viewer may do now; the server asks again when it is done. */
export const MeetingMay = Type.Object({
  change: Type.Boolean({ description: '修改、改期、取消、邀请' }),
  signInOthers: Type.Boolean({ description: '出示签到码、代签到' }),
  hold: Type.Boolean({ description: '记为已开' }),
  raise: Type.Boolean({ description: '登记问题' }),
  end: Type.Boolean({ description: '给问题定结果' }),
  minute: Type.Boolean({ description: '起草、确认、更正纪要' }),
  finance: Type.Boolean({ description: '登记融资需求、推荐和结果' }),
})
export type MeetingMay = Static<typeof MeetingMay>

export const Meeting = Type.Object({
  ...MeetingRow.properties,
  version: Type.Integer(),
  convener: Type.Object({ id: Type.String(), name: Type.String(), unit: Type.String() }),
  hostPost: Maybe(Type.String()),
  agenda: Type.Array(AgendaItem),
  endings: Type.Array(ItemEnding),
  forms: Type.Array(Type.String()),
  cancelled: Maybe(Type.String({ description: '为什么取消' })),
  invitations: Type.Array(Invitation),
  list: Type.Array(MeetingItem, { description: '会上提出的问题' }),
  minutes: Type.Array(Minutes, { description: '最新的在前；只有最新一版可能是草稿' }),
  finance: Maybe(Finance),
  history: Type.Array(MeetingEvent, { description: '最新的在前' }),
  may: MeetingMay,
})
export type Meeting = Static<typeof Meeting>

/* The enterprise's side */

export const InvitedQuery = Type.Object({
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
})
export type InvitedQuery = Static<typeof InvitedQuery>

export const InvitedRow = Type.Object({
  id: Id,
  kind: Type.String(),
  title: Type.String(),
  place: Type.String(),
  startsAt: Instant(),
  endsAt: Instant(),
  state: MeetingState,
  answer: InvitationAnswer,
  signedInAt: Maybe(Instant()),
  /** Its own items, and those of them that have an ending. */
  items: Type.Integer(),
  ended: Type.Integer(),
})
export type InvitedRow = Static<typeof InvitedRow>

export const InvitedList = Type.Object({
  total: Type.Integer(),
  page: Type.Integer(),
  size: Type.Integer(),
  rows: Type.Array(InvitedRow),
})
export type InvitedList = Static<typeof InvitedList>

/** A meeting as an invited enterprise sees it: its own invitation, its own items and how they ended; nobody else's. */
export const InvitedMeeting = Type.Object({
  ...InvitedRow.properties,
  form: Maybe(Type.String()),
  host: Maybe(Type.String()),
  unit: Type.String(),
  agenda: Type.Array(AgendaItem),
  cancelled: Maybe(Type.String()),
  invitation: Invitation,
  list: Type.Array(MeetingItem),
  mayAnswer: Type.Boolean(),
  mayRaise: Type.Boolean(),
})
export type InvitedMeeting = Static<typeof InvitedMeeting>

/* Calendars */

export const CalendarFeed = Type.Object({ madeAt: Maybe(Instant()) })
export type CalendarFeed = Static<typeof CalendarFeed>
/** The address is shown once; renewing it makes the old one useless. */
export const NewCalendarFeed = Type.Object({
  path: Type.String({ description: '不带域名的订阅地址' }),
  madeAt: Instant(),
})
export type NewCalendarFeed = Static<typeof NewCalendarFeed>

export const Kept = Type.Object({ id: Id })
export type Kept = Static<typeof Kept>
