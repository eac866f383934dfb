import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'
import { elementsOf } from './elements-of.ts'

/** Every element answers a duty, or says that the document is silent and what it rests on. */
export const elementWithoutSource: PackCheck = (pack) =>
  judge(
    'element-without-source',
    '每一项都写明依据哪一条，或者写明文件没有规定。',
    elementsOf(pack)
      .filter(({ duties, notFromDocument }) => duties.length === 0 && !notFromDocument)
      .map(({ where }) => `${where}没有写依据哪一条，也没有写明文件未规定`),
  )
