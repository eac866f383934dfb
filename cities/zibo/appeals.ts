import {
  appealStages,
  closingPart,
  customaryCommon,
  customaryGrades,
  customaryLimits,
  customaryMinimumSample,
  customaryPauseReasons,
  handOutPart,
  handlingPart,
  intakePart,
  supervisionPart,
  technicalChannels,
  withAction,
} from '../../engine/city/index.ts'
import type { CaseKind } from '../../engine/city/index.ts'
import { ladder, outcomes, tiers } from './coordination.ts'
import { topics } from './topics.ts'

const duties = ['ZB-12']
const silent = '文件没有写办理天数，取各地通行做法'

/** A linked enterprise's matter: heard by its leader or reported, coordinated by the leader, then up two steps (ZB-12). */
export const appeal: CaseKind = {
  id: 'appeal',
  version: 1,
  name: '企业诉求',
  prefix: '诉',
  duties: ['ZB-11', 'ZB-12', 'ZB-60'],
  stages: appealStages,
  start: 'registered',
  opening: 'open',
  actions: {
    ...intakePart(['ZB-11', 'ZB-12']),
    ...handOutPart(duties),
    ...handlingPart(duties),
    ...withAction(supervisionPart(['ZB-01', 'ZB-12']), 'escalate', { name: '提请上一级协调', tag: '提请', duties }),
    ...closingPart(duties),
  },
  limits: customaryLimits,
  rungActions: { urge: 'urge', escalate: 'escalate', lapse: { feedback: 'close-silent' } },
  channels: [
    { id: 'leader', name: '领导联系', note: '联络领导听到后直接登记', duties: ['ZB-10', 'ZB-11', 'ZB-12'] },
    { id: 'visit', name: '蹲点调研', duties: ['ZB-11'] },
    { id: 'phone', name: '联系服务电话', duties: ['ZB-03', 'ZB-12'] },
    { id: 'talent', name: '人才办转来', duties: ['ZB-60'] },
    { id: 'web', name: '网上反映', duties: [], notFromDocument: '文件未列，保留通行渠道' },
    { id: 'fax', name: '传真', duties: [], notFromDocument: '文件未列，保留通行渠道' },
    { id: 'mail', name: '来信', duties: [], notFromDocument: '文件未列，保留通行渠道' },
    ...technicalChannels,
  ],
  topics,
  outcomes,
  tiers,
  difficulties: [
    { id: 'ordinary', name: '一般', limit: 'handle', duties, notFromDocument: silent },
    { id: 'hard', name: '协调难度大', limit: 'handle-hard', duties, notFromDocument: silent },
  ],
  pauseReasons: customaryPauseReasons,
  grades: customaryGrades,
  ladder,
  common: customaryCommon,
  minimumSample: customaryMinimumSample,
}
