import {
  appealStages,
  closingPart,
  customaryCommon,
  customaryGrades,
  customaryLimitsWithout,
  customaryMinimumSample,
  customaryPauseReasons,
  handOutPart,
  handlingPart,
  intakePart,
  onTheSpotPart,
  supervisionPart,
  technicalChannels,
  withAction,
  withFields,
} from '../../engine/city/index.ts'
import type { CaseKind } from '../../engine/city/index.ts'
import { difficulties, ladder, limitsOfMeetings, outcomes, tiers, whoAndWhen } from './coordination.ts'
import { topics } from './topics.ts'

const handOut = handOutPart(['QH-01', 'QH-03'])
const named = withFields(withFields(handOut, 'hand-out', whoAndWhen, ['responsible']), 'reassign', whoAndWhen, [
  'responsible',
])

/** A numbered problem (拉条挂号): settled on the spot, or by unit, person and limit, or explained (QH-01, QH-03). */
export const appeal: CaseKind = {
  id: 'appeal',
  version: 1,
  name: '企业问题',
  prefix: '诉',
  duties: ['QH-01', 'QH-03'],
  stages: {
    ...appealStages,
    registered: { ...appealStages.registered, name: '待挂号' },
    accepted: { ...appealStages.accepted, name: '已挂号待交办' },
  },
  start: 'registered',
  opening: 'open',
  actions: {
    ...withAction(intakePart(['QH-01']), 'accept', { name: '拉条挂号', tag: '挂号' }),
    ...named,
    ...onTheSpotPart(['QH-03']),
    ...handlingPart(['QH-03']),
    ...supervisionPart(['QH-07']),
    ...closingPart(['QH-01']),
  },
  limits: { ...customaryLimitsWithout('handle', 'handle-hard'), ...limitsOfMeetings },
  rungActions: { urge: 'urge', escalate: 'escalate', lapse: { feedback: 'close-silent' } },
  channels: [
    { id: 'visit', name: '分包领导走访', duties: ['QH-01'] },
    { id: 'talk', name: '企业家恳谈会', duties: ['QH-02'] },
    { id: 'on-site', name: '现场办公会', duties: ['QH-03'] },
    { id: 'matching', name: '银企对接会', duties: ['QH-04'] },
    { id: 'web', name: '网上反映', duties: [], notFromDocument: '文件未列，保留通行渠道' },
    { id: 'phone', name: '帮企热线', duties: [], notFromDocument: '文件未列，保留通行渠道' },
    { id: 'fax', name: '传真', duties: [], notFromDocument: '文件未列，保留通行渠道' },
    { id: 'mail', name: '来信', duties: [], notFromDocument: '文件未列，保留通行渠道' },
    ...technicalChannels,
  ],
  topics,
  outcomes,
  tiers,
  difficulties,
  pauseReasons: customaryPauseReasons,
  grades: customaryGrades,
  ladder,
  common: customaryCommon,
  minimumSample: customaryMinimumSample,
}
