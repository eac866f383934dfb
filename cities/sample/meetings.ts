import { meetingOwed, owedByCityAndCounties } from '../../engine/city/index.ts'
import type { MeetingKind, Obligation } from '../../engine/city/index.ts'

const duties = ['YL-08']
const from = '2026-01-01'
const agenda = [
  { what: '通报上次会议交办事项', by: '召集单位' },
  { what: '企业发言', by: '企业' },
  { what: '现场答复', by: '有关部门' },
]

export const meetings: MeetingKind[] = [
  {
    id: 'talk',
    name: '企业家恳谈会',
    convener: 'dispatcher',
    counties: true,
    forms: ['早餐会', '茶叙会', '座谈会'],
    invited: [
      { who: 'body', body: 'leaders' },
      { who: 'enterprises', from: 'any' },
    ],
    agenda,
    endings: ['solved', 'handed-out', 'explained'],
    channel: 'visit',
    countsFor: 'convener',
    duties,
  },
  {
    id: 'on-site',
    name: '现场办公会',
    convener: 'executive-vice-mayor',
    counties: true,
    forms: [],
    invited: [
      { who: 'units', units: ['industry', 'land', 'labour'] },
      { who: 'enterprises', from: 'any' },
    ],
    agenda,
    endings: ['solved', 'handed-out', 'explained'],
    channel: 'visit',
    countsFor: 'convener',
    duties,
  },
  {
    id: 'matching',
    name: '银企对接会',
    convener: 'finance-head',
    counties: false,
    forms: [],
    invited: [{ who: 'enterprises', from: 'any' }],
    agenda: [{ what: '企业介绍资金需求', by: '企业' }],
    endings: ['solved', 'handed-out'],
    channel: 'visit',
    listed: 'finance',
    countsFor: 'convener',
    duties,
  },
  {
    id: 'rounds',
    name: '政策宣讲会',
    convener: 'dispatcher',
    counties: false,
    forms: [],
    invited: [{ who: 'body', body: 'leaders' }],
    agenda: [{ what: '政策解读', by: '有关部门' }],
    endings: ['explained'],
    channel: 'visit',
    countsFor: 'leaders-present',
    duties,
  },
]

/** How often each kind is owed. */
export const meetingsOwed: Obligation[] = [
  ...owedByCityAndCounties(
    {
      id: 'talk',
      name: '企业家恳谈会',
      meeting: 'talk',
      timing: { every: 'quarter', due: 'end-of-period' },
      from,
      duties,
      source: '每季度 1 次',
    },
    'dispatcher',
  ),
  ...owedByCityAndCounties(
    {
      id: 'on-site',
      name: '现场办公会',
      meeting: 'on-site',
      timing: { every: 'month', due: 'end-of-period' },
      from,
      duties,
      source: '每月 1 次',
    },
    'executive-vice-mayor',
  ),
  meetingOwed({
    id: 'rounds',
    name: '领导带队宣讲',
    meeting: 'rounds',
    owes: { who: 'each-member', body: 'leaders' },
    timing: { every: 'year', due: { month: 5, day: 31 } },
    from,
    duties,
    source: '每年 5 月底前每位领导 1 次',
  }),
]
