import { owedByCityAndCounties } from '../../engine/city/index.ts'
import type { MeetingKind, Obligation } from '../../engine/city/index.ts'

const from = '2026-01-01'
const endings: MeetingKind['endings'] = ['solved', 'handed-out', 'explained']

export const meetings: MeetingKind[] = [
  {
    id: 'talk',
    name: '企业家恳谈会',
    convener: 'government-office-meetings',
    counties: true,
    forms: ['早餐会', '茶叙会', '座谈会'],
    invited: [
      { who: 'body', body: 'leaders' },
      { who: 'units', units: ['reform', 'finance', 'commerce', 'environment', 'agriculture', 'industry'] },
      { who: 'enterprises', from: 'any' },
    ],
    agenda: [
      { what: '上次意见建议的落实情况', by: '召集单位' },
      { what: '解读国家和省的政策', by: '有关部门' },
      { what: '企业家发言', by: '企业' },
      { what: '研究瓶颈和短板，现场回应', by: '市政府领导' },
    ],
    endings,
    channel: 'talk',
    countsFor: 'convener',
    duties: ['QH-02'],
  },
  {
    id: 'on-site',
    name: '现场办公会',
    convener: 'government-office-meetings',
    counties: true,
    forms: [],
    invited: [
      {
        who: 'units',
        units: ['planning', 'land', 'construction', 'financial-office', 'labour', 'service', 'safety', 'environment'],
      },
      { who: 'enterprises', from: 'any' },
    ],
    agenda: [
      { what: '看现场，了解规划、用地、建设、融资、用工', by: '带队领导' },
      { what: '企业提出困难和问题', by: '企业' },
      { what: '逐件定结果', by: '有关部门' },
    ],
    endings,
    channel: 'on-site',
    countsFor: 'convener',
    duties: ['QH-03'],
  },
  {
    id: 'matching',
    name: '银企对接会',
    convener: 'financial-office-head',
    counties: true,
    forms: [],
    invited: [
      { who: 'units', units: ['industry', 'banking-regulator', 'central-bank'] },
      { who: 'enterprises', from: 'any' },
    ],
    agenda: [
      { what: '企业和项目的资金需求', by: '企业' },
      { what: '推荐企业和项目', by: '召集单位' },
      { what: '金融机构介绍产品、回应需求', by: '金融机构' },
    ],
    endings,
    channel: 'matching',
    listed: 'finance',
    countsFor: 'convener',
    duties: ['QH-04'],
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
      duties: ['QH-02'],
      source: '二（二），每季度 1 次',
    },
    'government-office-meetings',
  ),
  ...owedByCityAndCounties(
    {
      id: 'on-site',
      name: '现场办公会',
      meeting: 'on-site',
      timing: { every: 'month', due: 'end-of-period' },
      from,
      duties: ['QH-03'],
      source: '二（三），每月 1 次',
    },
    'government-office-meetings',
  ),
  ...owedByCityAndCounties(
    {
      id: 'matching',
      name: '银企对接会',
      meeting: 'matching',
      timing: { every: 'quarter', due: 'end-of-period' },
      from,
      duties: ['QH-04'],
      source: '二（四），每季度 1 次',
    },
    'financial-office-head',
  ),
]
