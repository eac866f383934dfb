import type { CaseKind, Choice } from '../types.ts'

const notFromDocument = '文件未规定：各地企业诉求办理的通行做法'
const customary = { duties: [], notFromDocument }

/** Ways in that every city has beside those its document names: lists brought over and systems that hand over. */
export const technicalChannels: Choice[] = [
  { id: 'import', name: '批量导入', ...customary },
  { id: 'system', name: '其他系统转来', ...customary },
]

/** The four customary grades of an enterprise's answer. */
export const customaryGrades: CaseKind['grades'] = [
  { id: 'very-good', name: '非常满意', score: 100, ...customary },
  { id: 'good', name: '满意', score: 90, ...customary },
  { id: 'fair', name: '基本满意', score: 70, ...customary },
  { id: 'poor', name: '不满意', score: 0, ...customary },
]

export const customaryPauseReasons: Choice[] = [
  { id: 'enterprise', name: '等企业提供材料或自行整改', ...customary },
  { id: 'superior', name: '等上级批复或答复', ...customary },
  { id: 'procedure', name: '法定程序期间（公告、鉴定、检测、诉讼等）', ...customary },
]

/** When the same matter from several enterprises is offered as one joint matter. */
export const customaryCommon: CaseKind['common'] = { enterprises: 3, days: 30, ...customary }

/** Satisfaction is not counted below this many answered cases. */
export const customaryMinimumSample: CaseKind['minimumSample'] = { cases: 5, ...customary }
