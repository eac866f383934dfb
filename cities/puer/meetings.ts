import { meetingOwed, owedByCityAndCounties } from '../../engine/city/index.ts'
import type { MeetingKind, Obligation } from '../../engine/city/index.ts'

const from = '2026-01-01'
const convener = 'private-economy-office-meetings'

export const meetings: MeetingKind[] = [
  {
    id: 'conference',
    name: '民营经济发展大会',
    convener,
    counties: true,
    forms: [],
    invited: [
      { who: 'body', body: 'leaders' },
      { who: 'units', units: ['united-front', 'industry', 'chamber'] },
      { who: 'enterprises', from: 'any' },
    ],
    agenda: [
      { what: '通报民营经济发展情况', by: '市民营办' },
      { what: '企业代表发言', by: '企业' },
      { what: '讲话', by: '市委领导' },
    ],
    endings: ['handed-out', 'explained'],
    channel: 'meeting',
    countsFor: 'convener',
    duties: ['PE-01'],
  },
  {
    id: 'two-monthly',
    name: '政企双月见面会',
    convener,
    counties: false,
    forms: [],
    invited: [
      { who: 'units', units: ['united-front', 'industry', 'chamber'] },
      { who: 'enterprises', from: 'any' },
    ],
    agenda: [
      { what: '上次问题的办理情况', by: '市民营办' },
      { what: '企业反映困难和建议', by: '企业' },
      { what: '现场答复', by: '有关部门' },
    ],
    endings: ['solved', 'handed-out', 'explained'],
    channel: 'meeting',
    countsFor: 'convener',
    duties: ['PE-02'],
  },
]

/** How often each kind is owed. */
export const meetingsOwed: Obligation[] = [
  ...owedByCityAndCounties(
    {
      id: 'conference',
      name: '民营经济发展大会',
      meeting: 'conference',
      timing: { every: 'year', due: 'end-of-period' },
      from,
      duties: ['PE-01'],
      source: '（一），市和县（区）每年 1 次',
    },
    convener,
  ),
  meetingOwed({
    id: 'two-monthly',
    name: '政企双月见面会',
    meeting: 'two-monthly',
    owes: { who: 'post', post: convener },
    timing: { every: 'two-months', due: 'end-of-period' },
    from,
    duties: ['PE-02'],
    source: '（一），每两个月 1 次',
  }),
]
