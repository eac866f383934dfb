import {
  appealStages,
  closingPart,
  conductPart,
  customaryCommon,
  customaryGrades,
  customaryLimits,
  customaryMinimumSample,
  customaryPauseReasons,
  handOutPart,
  handlingPart,
  intakePart,
  limitLike,
  screeningStages,
  supervisionPart,
  technicalChannels,
  withScreening,
} from '../../engine/city/index.ts'
import type { CaseKind, LadderStep, Outcome, Tier } from '../../engine/city/index.ts'
import { topics } from './topics.ts'

const duties = ['PE-36']
const source = '文件只要求闭环，未给天数：参照各地投诉办理的通行做法'

const outcomes: Outcome[] = [
  {
    id: 'upheld',
    name: '投诉属实，已纠正',
    duties,
    evidence: [
      { id: 'finding', name: '查明的事实' },
      { id: 'correction', name: '纠正结果的材料', files: true },
    ],
  },
  {
    id: 'partly',
    name: '部分属实，已整改',
    duties,
    evidence: [
      { id: 'finding', name: '查明的事实（属实和不属实的部分）' },
      { id: 'correction', name: '整改结果的材料', files: true },
    ],
  },
  {
    id: 'unfounded',
    name: '不属实，已说明',
    duties,
    explains: true,
    evidence: [
      { id: 'finding', name: '调查经过和证据', files: true },
      { id: 'told', name: '向企业说明的时间和方式' },
    ],
  },
]

const tiers: Tier[] = [
  { id: 'ordinary', name: '一般投诉', coordinator: 'executive-vice-mayor', duties },
  { id: 'influence', name: '造成不良影响的投诉', coordinator: 'mayor', duties: ['PE-36', 'PE-37'] },
]

const ladder: LadderStep[] = [
  { name: '市营商办催办', to: 'post:complaint-dispatcher', duties: ['PE-36'] },
  { name: '两办督查室督查', to: 'power:appeals.supervise', duties: ['PE-37'] },
  { name: '市长', to: 'post:mayor', duties: ['PE-37'] },
]

/** A private enterprise's complaint: screened, accepted, handed out, handled, closed and fed back (PE-36); harm done is bulletined (PE-37). */
export const complaint: CaseKind = {
  id: 'complaint',
  version: 1,
  name: '民营企业投诉',
  prefix: '投',
  duties,
  stages: { ...appealStages, ...screeningStages },
  start: 'registered',
  opening: 'open',
  actions: {
    ...withScreening(
      {
        ...intakePart(duties),
        ...handOutPart(duties),
        ...handlingPart(duties),
        ...supervisionPart(['PE-36', 'PE-37']),
        ...closingPart(duties),
      },
      duties,
    ),
    ...conductPart(['PE-37']),
  },
  limits: {
    ...customaryLimits,
    screen: limitLike('accept', { id: 'screen', name: '甄别', amount: 2, source, duties }),
    contact: limitLike('contact', { amount: 3, source, duties }),
    handle: limitLike('handle', { name: '一般投诉', amount: 10, source, duties }),
    'handle-hard': limitLike('handle-hard', { name: '复杂投诉', amount: 22, source, duties }),
  },
  rungActions: { urge: 'urge', escalate: 'escalate', lapse: { feedback: 'close-silent' } },
  channels: [
    { id: 'web', name: '网上投诉', duties },
    { id: 'phone', name: '投诉电话', duties },
    { id: 'mail', name: '来信', duties },
    { id: 'fax', name: '传真', duties },
    { id: 'visit', name: '来访', duties },
    { id: 'fund-report', name: '惠企资金举报', duties: ['PE-22', 'PE-36'] },
    ...technicalChannels,
  ],
  topics,
  outcomes,
  tiers,
  difficulties: [
    { id: 'ordinary', name: '一般投诉', limit: 'handle', duties },
    { id: 'hard', name: '复杂投诉', limit: 'handle-hard', duties },
  ],
  pauseReasons: customaryPauseReasons,
  grades: customaryGrades,
  ladder,
  common: customaryCommon,
  minimumSample: customaryMinimumSample,
}
