import { mechanismsOf } from '../mechanisms.ts'
import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'
import { elementsOfKind } from './elements-of.ts'

/** A duty about appeals is answered by some element of a case kind: nothing the document promises is left out. */
export const appealDutyUnanswered: PackCheck = (pack) => {
  const check = 'appeal-duty-unanswered'
  const asked = pack.duties.filter((duty) => mechanismsOf(duty).includes('appeals'))
  if (asked.length === 0) return { check, level: 'not-applicable', sentence: '文件没有说到企业诉求。' }
  const answered = new Set(pack.caseKinds.flatMap(elementsOfKind).flatMap(({ duties }) => duties))
  return judge(
    check,
    '文件关于企业诉求的每一条都有着落。',
    asked.filter(({ id }) => !answered.has(id)).map(({ id, summary }) => `${id}（${summary}）没有任何一项来落实`),
  )
}
