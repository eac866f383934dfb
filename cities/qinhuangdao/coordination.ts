import { limitLike } from '../../engine/city/index.ts'
import type { Difficulty, Field, LadderStep, Outcome, Tier, TimeLimit } from '../../engine/city/index.ts'

const duties = ['QH-03']
const source = '文件要求写明办理时限，未给天数：分四档供现场办公会选定'

/** The leader who has the enterprise in charge, or who led the on-site meeting. */
export const tiers: Tier[] = [
  { id: 'industry', name: '分管工业副市长', coordinator: 'vice-mayor-industry', duties: ['QH-01', 'QH-03'] },
  { id: 'finance', name: '分管金融商务副市长', coordinator: 'vice-mayor-finance', duties: ['QH-01', 'QH-03'] },
  {
    id: 'construction',
    name: '分管规划建设副市长',
    coordinator: 'vice-mayor-construction',
    duties: ['QH-01', 'QH-03'],
  },
  { id: 'agriculture', name: '分管农业副市长', coordinator: 'vice-mayor-agriculture', duties: ['QH-01', 'QH-03'] },
  { id: 'society', name: '分管社会事业副市长', coordinator: 'vice-mayor-society', duties: ['QH-01', 'QH-03'] },
  { id: 'executive', name: '常务副市长', coordinator: 'executive-vice-mayor', duties: ['QH-01', 'QH-03'] },
  { id: 'mayor', name: '市长', coordinator: 'mayor', duties: ['QH-01', 'QH-03'] },
]

export const ladder: LadderStep[] = [
  { name: '市工信局督促通报', to: 'power:appeals.supervise', duties: ['QH-07'] },
  { name: '分管工业副市长', to: 'post:vice-mayor-industry', duties: ['QH-01'] },
  { name: '市长', to: 'post:mayor', duties: ['QH-01'] },
]

/** The three ways of the on-site meeting: solved there, by a unit and a person within a limit, or explained. */
export const outcomes: Outcome[] = [
  {
    id: 'on-the-spot',
    name: '当场解决',
    duties,
    evidence: [
      { id: 'solution', name: '当场怎样解决' },
      { id: 'record', name: '现场办公记录', files: true },
    ],
  },
  {
    id: 'within-limit',
    name: '限时解决',
    duties,
    evidence: [
      { id: 'solution', name: '采取的措施和结果' },
      { id: 'proof', name: '解决结果的材料', files: true },
    ],
  },
  {
    id: 'explained',
    name: '依法依规不能办，已解释',
    duties,
    explains: true,
    evidence: [
      { id: 'basis', name: '不能办理的法律法规依据' },
      { id: 'told', name: '向企业解释的时间、方式和对象' },
    ],
  },
]

export const limitsOfMeetings: Record<string, TimeLimit> = {
  'within-3': limitLike('handle', { id: 'within-3', name: '3 个工作日内', amount: 3, source, duties }),
  'within-7': limitLike('handle', { id: 'within-7', name: '7 个工作日内', amount: 7, source, duties }),
  'within-15': limitLike('handle-hard', { id: 'within-15', name: '15 个工作日内', amount: 15, source, duties }),
  'within-30': limitLike('handle-hard', { id: 'within-30', name: '30 个工作日内', amount: 30, source, duties }),
}

export const difficulties: Difficulty[] = [3, 7, 15, 30].map((days) => ({
  id: `days-${days}`,
  name: `${days} 个工作日`,
  limit: `within-${days}`,
  duties,
  notFromDocument: source,
}))

/** Unit, person and limit are named together when a matter cannot be solved on the spot. */
export const whoAndWhen: Field[] = [
  { id: 'lead', name: '责任部门', type: 'organisation', required: true },
  { id: 'responsible', name: '负责人员（写岗位）', type: 'text', required: true, min: 2, max: 60 },
  { id: 'difficulty', name: '办理时限', type: 'choice', choices: 'difficulties', required: true },
  { id: 'tier', name: '分包或带队领导', type: 'choice', choices: 'tiers', required: true },
]
