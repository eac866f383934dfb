import { filingOwed } from '../../engine/city/index.ts'
import type { Obligation, PackBody, PackPost } from '../../engine/city/index.ts'

const groups = [
  ['preaching-group', '政策宣讲组'],
  ['visiting-group', '入企帮扶组'],
  ['solving-group', '破解难题组'],
  ['supervising-group', '督查考核组'],
] as const

/** Who answers for each working group, and who looks at the plans of the departments. */
export const groupPosts: PackPost[] = [
  ...groups.map(([id, name]): PackPost => ({
    id: `${id}-head`,
    name: `${name}负责岗`,
    organisation: id,
    powers: ['appeals.head'],
    reach: 'organisation',
    duties: ['GZ-16'],
    notFromDocument: '文件只写到小组，岗位按报送需要设',
  })),
  {
    id: 'visiting-reviewer',
    name: '入企帮扶组审核岗',
    organisation: 'visiting-group',
    powers: ['liaison.manage'],
    reach: 'city',
    duties: ['GZ-08'],
    notFromDocument: '文件写帮扶方案由小组审核，岗位按审核需要设',
  },
]

export const filingBodies: PackBody[] = [
  { id: 'groups', name: '四个专项小组', posts: groups.map(([id]) => `${id}-head`), duties: ['GZ-16'] },
]

const from = '2026-01-01'
const yearly = (month: number, day: number) => ({ every: 'year', due: { month, day } }) as const

/** What departments hand in: their rules, then what they found in their park and how they will help there. */
const departmentPapers: Obligation[] = [
  filingOwed({
    id: 'rules',
    name: '落实政策措施的细则',
    act: 'filing',
    owes: { who: 'each-department' },
    papers: [
      { id: 'rules', name: '办法或细则', asks: '指向清楚的政策：写明操作流程和办理时限' },
      { id: 'work-plan', name: '工作方案', asks: '只有方向的政策：写明具体举措' },
    ],
    timing: yearly(5, 20),
    from,
    source: '（一）1，5 月 20 日前；每年按同一天',
    duties: ['GZ-01'],
  }),
  filingOwed({
    id: 'park-survey',
    name: '对口园区调研报告',
    act: 'report',
    owes: { who: 'each-department' },
    papers: [
      {
        id: 'survey',
        name: '专题报告',
        asks: '写明联系哪个园区、选派的联络员岗位，园区和企业的突出问题、帮扶建议',
        names: ['park', 'county'],
      },
    ],
    timing: yearly(5, 25),
    from,
    source: '（三）2，5 月 25 日前调研并向挂点市领导报告；每年按同一天',
    duties: ['GZ-08'],
  }),
  filingOwed({
    id: 'support-plan',
    name: '挂点联系帮扶方案',
    act: 'filing',
    owes: { who: 'each-department' },
    papers: [{ id: 'plan', name: '帮扶方案', asks: '写明工作任务、时间节点和联络人员岗位', names: ['park', 'county'] }],
    timing: yearly(5, 31),
    from,
    source: '（三）2，5 月底前报入企帮扶组审核、市专项行动办备案；每年按同一天',
    duties: ['GZ-08'],
  }),
]

export const filingsOwed: Obligation[] = [
  ...departmentPapers,
  filingOwed({
    id: 'group-plan',
    name: '专项小组任务分工',
    act: 'filing',
    owes: { who: 'each-member', body: 'groups' },
    papers: [{ id: 'plan', name: '任务分工', asks: '每项任务写明责任单位和时间节点' }],
    timing: yearly(5, 31),
    from,
    source: '三（二），文件没有写期限，按与帮扶方案同一天',
    duties: ['GZ-16'],
    notFromDocument: '文件没有写期限，按与帮扶方案同一天',
  }),
]
