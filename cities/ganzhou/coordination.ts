import type { Field, LadderStep, Tier } from '../../engine/city/index.ts'

const byCampaign = '文件没有分协调层级，按专项行动的组织体系设'

/** Who coordinates: the group that solves hard questions, the leader in charge, or the leading group. */
export const tiers: Tier[] = [
  { id: 'group', name: '破解难题专项小组', coordinator: 'solving-lead', duties: ['GZ-12', 'GZ-16'] },
  {
    id: 'industry',
    name: '分管工业副市长',
    coordinator: 'vice-mayor-industry',
    duties: ['GZ-07'],
    notFromDocument: byCampaign,
  },
  {
    id: 'finance',
    name: '分管金融商务副市长',
    coordinator: 'vice-mayor-finance',
    duties: ['GZ-07'],
    notFromDocument: byCampaign,
  },
  {
    id: 'construction',
    name: '分管城建国土副市长',
    coordinator: 'vice-mayor-construction',
    duties: ['GZ-07'],
    notFromDocument: byCampaign,
  },
  { id: 'leading-group', name: '专项行动领导小组', coordinator: 'mayor', duties: ['GZ-16'] },
]

export const ladder: LadderStep[] = [
  { name: '督查考核专项小组', to: 'power:appeals.supervise', duties: ['GZ-13'] },
  { name: '破解难题专项小组', to: 'post:solving-lead', duties: ['GZ-16'] },
  { name: '专项行动领导小组', to: 'post:mayor', duties: ['GZ-16'] },
]

/** Which level answers for the matter, sorted when it is handed out (GZ-11). */
export const level: Field = {
  id: 'level',
  name: '归哪一级主管',
  type: 'choice',
  required: true,
  hint: '谁主管、谁负责、谁落实',
  choices: [
    { id: 'nation', name: '国家、省级' },
    { id: 'city', name: '市直部门' },
    { id: 'county', name: '县（市、区）、开发区' },
  ],
}

/** The four ways of urging (GZ-13). */
export const urgingWay: Field = {
  id: 'urgingWay',
  name: '督查方式',
  type: 'choice',
  hint: '不选即为下达督查通知书',
  choices: [
    { id: 'notice', name: '下达督查通知书' },
    { id: 'on-site', name: '实地督查' },
    { id: 'interview', name: '约谈' },
    { id: 'listed', name: '挂牌督办' },
  ],
}
