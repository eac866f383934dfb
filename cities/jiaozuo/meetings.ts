import { meetingOwed, owedByCityAndCounties } from '../../engine/city/index.ts'
import type { MeetingKind, Obligation } from '../../engine/city/index.ts'
import { organisations } from './organisations.ts'

const from = '2026-01-01'
const office = 'service-office-meetings'
const members = organisations
  .filter(({ kind, duties }) => kind === 'department' && duties.includes('JZ-01'))
  .map(({ id }) => id)

export const meetings: MeetingKind[] = [
  {
    id: 'joint',
    name: '服务企业部门联席会议',
    convener: office,
    counties: false,
    forms: [],
    invited: [{ who: 'units', units: members }],
    agenda: [
      { what: '汇报本阶段服务企业进展', by: '成员单位' },
      { what: '研究需要协调的问题', by: '市服务企业办公室' },
    ],
    endings: ['solved', 'handed-out', 'explained'],
    channel: 'survey',
    countsFor: 'convener',
    duties: ['JZ-01'],
  },
  {
    id: 'talk',
    name: '企业负责人座谈会',
    convener: 'mayor',
    counties: true,
    forms: [],
    invited: [{ who: 'enterprises', from: 'any' }],
    agenda: [
      { what: '企业负责人发言', by: '企业' },
      { what: '面对面交流、回应', by: '市政府主要领导' },
    ],
    endings: ['solved', 'handed-out', 'explained'],
    channel: 'meeting',
    countsFor: 'convener',
    duties: ['JZ-06'],
  },
  {
    id: 'on-site',
    name: '现场办公、上门服务',
    convener: office,
    counties: false,
    forms: ['到产业集聚区', '到企业'],
    invited: [
      { who: 'units', units: ['enterprise-bureau', 'reform', 'financial-office', 'land', 'environment'] },
      { who: 'enterprises', from: 'any' },
    ],
    agenda: [
      { what: '企业提出困难和问题', by: '企业' },
      { what: '逐件定结果', by: '职能部门' },
    ],
    endings: ['solved', 'handed-out', 'explained'],
    channel: 'on-site',
    countsFor: 'convener',
    duties: ['JZ-06'],
  },
]

const quarterly = { every: 'quarter', due: 'end-of-period' } as const
const noNumber = '文件写定期，没有写次数，按每季度 1 次'

/** How often each kind is owed. */
export const meetingsOwed: Obligation[] = [
  meetingOwed({
    id: 'joint',
    name: '部门联席会议',
    meeting: 'joint',
    owes: { who: 'post', post: office },
    timing: quarterly,
    from,
    duties: ['JZ-01'],
    source: '一（一），定期',
    notFromDocument: noNumber,
  }),
  ...owedByCityAndCounties(
    {
      id: 'talk',
      name: '企业负责人座谈会',
      meeting: 'talk',
      timing: { every: 'half-year', due: 'end-of-period' },
      from,
      duties: ['JZ-06'],
      source: '二（一）2，主要领导每半年 1 次',
    },
    'mayor',
  ),
  meetingOwed({
    id: 'on-site',
    name: '现场办公、上门服务',
    meeting: 'on-site',
    owes: { who: 'post', post: office },
    timing: quarterly,
    from,
    duties: ['JZ-06'],
    source: '二（一）2，定期',
    notFromDocument: noNumber,
  }),
]
