import type { PackCheck } from './check-result.ts'
import { restsOnPractice } from './elements-of.ts'

/** Names the limits whose figures are not in the document, for a person to confirm before publication. */
export const limitsFromPractice: PackCheck = (pack) => {
  const limits = pack.caseKinds.flatMap((kind) => Object.values(kind.limits))
  const customary = [...new Set(limits.filter(({ source }) => restsOnPractice(source)).map(({ name }) => name))]
  const check = 'limits-from-practice'
  if (limits.length === 0) return { check, level: 'not-applicable', sentence: '没有声明时限。' }
  return customary.length === 0
    ? { check, level: 'pass', sentence: '时限都出自文件。' }
    : { check, level: 'warn', sentence: `文件没有给出天数、发布前请确认：${customary.join('、')}。` }
}
