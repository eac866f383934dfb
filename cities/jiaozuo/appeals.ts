import {
  appealStages,
  closingPart,
  conductPart,
  customaryCommon,
  customaryGrades,
  customaryMinimumSample,
  customaryPauseReasons,
  handOutPart,
  handlingPart,
  intakePart,
  supervisionPart,
  withFirstAsked,
  withOneIntakeLimit,
} from '../../engine/city/index.ts'
import type { CaseKind } from '../../engine/city/index.ts'
import { channels } from './channels.ts'
import { ladder, tiers } from './coordination.ts'
import { limits } from './limits.ts'
import { outcomes } from './outcomes.ts'
import { topics } from './topics.ts'

const intake = withFirstAsked(withOneIntakeLimit(intakePart(['JZ-04', 'JZ-05', 'JZ-08'])), ['JZ-18'])

/** An industrial enterprise's matter: first asked is on record, handed out within a day, coordinated by tier (JZ-08, JZ-09, JZ-18). */
export const appeal: CaseKind = {
  id: 'appeal',
  version: 1,
  name: '企业问题',
  prefix: '诉',
  duties: ['JZ-04', 'JZ-07', 'JZ-08', 'JZ-09', 'JZ-18'],
  stages: {
    ...appealStages,
    registered: { ...appealStages.registered, name: '待研究', clock: 'hand-out' },
    accepted: { ...appealStages.accepted, name: '待转办' },
  },
  start: 'registered',
  opening: 'open',
  actions: {
    ...intake,
    ...handOutPart(['JZ-08', 'JZ-09']),
    ...handlingPart(['JZ-18']),
    ...supervisionPart(['JZ-09', 'JZ-10']),
    ...closingPart(['JZ-11']),
    ...conductPart(['JZ-18']),
  },
  limits,
  rungActions: { urge: 'urge', escalate: 'escalate', lapse: { feedback: 'close-silent' } },
  channels,
  topics,
  outcomes,
  tiers,
  difficulties: [
    { id: 'ordinary', name: '一般问题', limit: 'handle', duties: ['JZ-18'] },
    { id: 'hard', name: '疑难问题', limit: 'handle-hard', duties: ['JZ-18'] },
  ],
  pauseReasons: customaryPauseReasons,
  grades: customaryGrades,
  ladder,
  common: { ...customaryCommon, duties: ['JZ-09'] },
  minimumSample: { ...customaryMinimumSample, duties: ['JZ-11'] },
}
