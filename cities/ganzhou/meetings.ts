import { meetingOwed } from '../../engine/city/index.ts'
import type { MeetingKind, Obligation } from '../../engine/city/index.ts'

const duties = ['GZ-04']
const from = '2026-01-01'
const convener = 'preaching-group-meetings'
const yearly = '文件写的是当年的专项行动，按每年一轮；议题怎样了结文件没写，交办或说明'
const agenda = [
  { what: '讲话', by: '市领导' },
  { what: '政策解读', by: '市直部门' },
  { what: '表态发言', by: '园区' },
]

export const meetings: MeetingKind[] = [
  {
    id: 'mobilisation',
    name: '专项行动动员大会',
    convener,
    counties: false,
    forms: [],
    invited: [
      { who: 'body', body: 'leaders' },
      { who: 'units', units: ['reform', 'industry', 'finance'] },
    ],
    agenda: [
      { what: '部署目标和任务', by: '市领导' },
      { what: '部门发言', by: '市直部门' },
    ],
    endings: ['explained'],
    channel: 'visit',
    countsFor: 'convener',
    duties,
    notFromDocument: yearly,
  },
  {
    id: 'preaching',
    name: '政策宣讲会',
    convener,
    counties: false,
    forms: [],
    invited: [
      { who: 'units', units: ['reform', 'industry', 'finance'] },
      { who: 'enterprises', from: 'any' },
    ],
    agenda,
    endings: ['handed-out', 'explained'],
    channel: 'visit',
    countsFor: 'leaders-present',
    duties,
    notFromDocument: yearly,
  },
  {
    id: 'county-preaching',
    name: '县级同步宣讲会',
    convener,
    counties: true,
    forms: [],
    invited: [{ who: 'enterprises', from: 'any' }],
    agenda: [
      { what: '主持', by: '当地党政主要领导' },
      { what: '政策解读', by: '县直部门' },
      { what: '表态发言', by: '园区' },
    ],
    endings: ['handed-out', 'explained'],
    channel: 'visit',
    countsFor: 'convener',
    duties,
    notFromDocument: yearly,
  },
]

const byEndOfMay = { every: 'year', due: { month: 5, day: 31 } } as const

/** How often each kind is owed: the mobilisation once, a round by each leader of the city, one in each county beside it. */
export const meetingsOwed: Obligation[] = [
  meetingOwed({
    id: 'mobilisation',
    name: '专项行动动员大会',
    meeting: 'mobilisation',
    owes: { who: 'post', post: convener },
    timing: { every: 'year', due: { month: 5, day: 15 } },
    from,
    duties,
    source: '三（二）1，5 月 15 日前',
    notFromDocument: yearly,
  }),
  meetingOwed({
    id: 'preaching',
    name: '市领导带队宣讲',
    meeting: 'preaching',
    owes: { who: 'each-member', body: 'leaders' },
    timing: byEndOfMay,
    from,
    duties,
    source: '三（二）1，5 月底前',
    notFromDocument: yearly,
  }),
  meetingOwed({
    id: 'county-preaching',
    name: '县级同步宣讲',
    meeting: 'county-preaching',
    owes: { who: 'each-county' },
    timing: byEndOfMay,
    from,
    duties,
    source: '三（二）1，各县同步',
    notFromDocument: yearly,
  }),
]
