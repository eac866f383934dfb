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
  withFields,
} from '../../engine/city/index.ts'
import type { CaseKind } from '../../engine/city/index.ts'
import { ladder, level, tiers, urgingWay } from './coordination.ts'
import { outcomes } from './outcomes.ts'
import { topics } from './topics.ts'

const handOut = handOutPart(['GZ-11'])
const sorted = withFields(withFields(handOut, 'hand-out', [level], ['level']), 'reassign', [level], ['level'])

/** An enterprise's problem: four channels into one intake, sorted by level, ended in one of five ways (GZ-10, GZ-11, GZ-12). */
export const appeal: CaseKind = {
  id: 'appeal',
  version: 1,
  name: '企业诉求',
  prefix: '诉',
  duties: ['GZ-10', 'GZ-11', 'GZ-12'],
  stages: { ...appealStages, accepted: { ...appealStages.accepted, name: '待梳理分办' } },
  start: 'registered',
  opening: 'open',
  actions: {
    ...intakePart(['GZ-10']),
    ...sorted,
    ...handlingPart(['GZ-12']),
    ...withFields(supervisionPart(['GZ-13']), 'urge', [urgingWay], ['urgingWay']),
    ...closingPart(['GZ-11', 'GZ-14']),
  },
  limits: customaryLimits,
  rungActions: { urge: 'urge', escalate: 'escalate', lapse: { feedback: 'close-silent' } },
  channels: [
    { id: 'phone', name: '企业服务热线', duties: ['GZ-10'] },
    { id: 'fax', name: '传真', duties: ['GZ-10'] },
    { id: 'mail', name: '邮箱', duties: ['GZ-10'] },
    { id: 'web', name: '“直通车”平台', duties: ['GZ-10'] },
    { id: 'visit', name: '挂点联系走访', duties: ['GZ-07', 'GZ-08'] },
    ...technicalChannels,
  ],
  topics,
  outcomes,
  tiers,
  difficulties: [
    { id: 'ordinary', name: '一般', limit: 'handle', duties: ['GZ-11'], notFromDocument: '文件没有写办理天数' },
    { id: 'hard', name: '疑难', limit: 'handle-hard', duties: ['GZ-11'], notFromDocument: '文件没有写办理天数' },
  ],
  pauseReasons: customaryPauseReasons,
  grades: customaryGrades,
  ladder,
  common: customaryCommon,
  minimumSample: { ...customaryMinimumSample, duties: ['GZ-14'] },
}
