import {
  appealStages,
  closingPart,
  customaryLimits,
  handOutPart,
  handlingPart,
  intakePart,
  supervisionPart,
} from '../../engine/city/index.ts'
import type { CaseKind } from '../../engine/city/index.ts'
import { topics } from './topics.ts'

/** The appeal of the invented city: every part of the loop, customary limits. */
export const appeal: CaseKind = {
  id: 'appeal',
  version: 1,
  name: '诉求',
  prefix: '诉',
  duties: ['YL-02'],
  stages: appealStages,
  start: 'registered',
  opening: 'open',
  actions: {
    ...intakePart(['YL-02']),
    ...handOutPart(['YL-02']),
    ...handlingPart(['YL-02']),
    ...supervisionPart(['YL-03']),
    ...closingPart(['YL-04']),
  },
  limits: customaryLimits,
  rungActions: { urge: 'urge', escalate: 'escalate', lapse: { feedback: 'close-silent' } },
  channels: [
    { id: 'web', name: '网上', duties: ['YL-02'] },
    { id: 'phone', name: '服务热线', duties: ['YL-02'] },
    { id: 'fax', name: '传真', duties: ['YL-02'] },
    { id: 'mail', name: '信函', duties: ['YL-02'] },
    { id: 'visit', name: '走访', duties: ['YL-02'] },
    { id: 'import', name: '批量导入', duties: ['YL-02'] },
    { id: 'system', name: '外部系统转来', duties: ['YL-02'] },
  ],
  topics,
  outcomes: [
    {
      id: 'policy',
      name: '按现行政策解决',
      duties: ['YL-02'],
      evidence: [
        { id: 'basis', name: '政策依据' },
        { id: 'proof', name: '办理结果材料', files: true },
      ],
    },
    {
      id: 'explain',
      name: '不能解决，说明原因',
      duties: ['YL-02'],
      explains: true,
      evidence: [{ id: 'explanation', name: '不能解决的原因和依据' }],
    },
  ],
  tiers: [
    { id: 'ordinary', name: '一般问题', coordinator: 'vice-mayor-industry', duties: ['YL-03'] },
    { id: 'major', name: '重大问题', coordinator: 'executive-vice-mayor', duties: ['YL-03'] },
  ],
  difficulties: [
    { id: 'ordinary', name: '一般', limit: 'handle', duties: ['YL-02'] },
    { id: 'hard', name: '疑难', limit: 'handle-hard', duties: ['YL-02'] },
  ],
  pauseReasons: [
    { id: 'enterprise', name: '等企业补件', duties: [], notFromDocument: '通行做法' },
    { id: 'superior', name: '等上级批复', duties: [], notFromDocument: '通行做法' },
  ],
  grades: [
    { id: 'good', name: '满意', score: 100, duties: ['YL-04'] },
    { id: 'fair', name: '基本满意', score: 80, duties: ['YL-04'] },
    { id: 'poor', name: '不满意', score: 30, duties: ['YL-04'] },
  ],
  ladder: [
    { name: '督查室', to: 'power:appeals.supervise', duties: ['YL-03'] },
    { name: '分管副市长', to: 'post:vice-mayor-industry', duties: ['YL-03'] },
    { name: '常务副市长', to: 'post:executive-vice-mayor', duties: ['YL-03'] },
  ],
  common: { enterprises: 3, days: 30, duties: ['YL-03'] },
  minimumSample: { cases: 5, duties: ['YL-04'] },
}
