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
  supervisionPart,
  technicalChannels,
  withAction,
  withFields,
} from '../../engine/city/index.ts'
import type { CaseKind } from '../../engine/city/index.ts'
import { limitsByDeadline, deadlines } from './deadlines.ts'
import { ladder, outcomes, tiers } from './coordination.ts'
import { topics } from './topics.ts'

const duties = ['PE-27', 'PE-35']

const parts = {
  ...intakePart(duties),
  ...handOutPart(duties),
  ...handlingPart(duties),
  ...supervisionPart(['PE-35']),
  ...closingPart(duties),
}

/** The problem list names for each item its leader, its unit and its time limit. */
const listed = (action: 'hand-out' | 'reassign') => (actions: CaseKind['actions']) =>
  withFields(actions, action, [
    { id: 'lead', name: '责任单位', type: 'organisation', required: true },
    { id: 'tier', name: '牵头领导', type: 'choice', choices: 'tiers', required: true },
    { id: 'difficulty', name: '办结时限', type: 'choice', choices: 'difficulties', required: true },
  ])

const actions = withAction(listed('reassign')(listed('hand-out')(parts)), 'accept', {
  name: '列入问题清单',
  tag: '列单',
})

/** A relief problem of the headquarters' problem list (PE-27), tracked on the platform from hand-out to closing (PE-35). */
export const appeal: CaseKind = {
  id: 'appeal',
  version: 1,
  name: '纾困问题',
  prefix: '诉',
  duties,
  stages: { ...appealStages, registered: { ...appealStages.registered, name: '待列入清单' } },
  start: 'registered',
  opening: 'open',
  actions,
  limits: { ...customaryLimitsWithout('handle', 'handle-hard'), ...limitsByDeadline },
  rungActions: { urge: 'urge', escalate: 'escalate', lapse: { feedback: 'close-silent' } },
  channels: [
    { id: 'web', name: '助企纾困平台', duties: ['PE-35'] },
    { id: 'phone', name: '服务热线', duties: ['PE-27'] },
    { id: 'visit', name: '挂钩领导调研', duties: ['PE-05', 'PE-27'] },
    { id: 'officer', name: '政策专员收集', duties: ['PE-31', 'PE-27'] },
    { id: 'meeting', name: '政企双月见面会', duties: ['PE-02', 'PE-27'] },
    { id: 'fax', name: '传真', duties: [], notFromDocument: '文件未列，保留通行渠道' },
    { id: 'mail', name: '信函', duties: [], notFromDocument: '文件未列，保留通行渠道' },
    ...technicalChannels,
  ],
  topics,
  outcomes,
  tiers,
  difficulties: deadlines,
  pauseReasons: customaryPauseReasons,
  grades: customaryGrades,
  ladder,
  common: customaryCommon,
  minimumSample: customaryMinimumSample,
}
