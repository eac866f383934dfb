import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

/** Every duty of the document stands in a clause, and every clause answers duties of this document. */
export const measureDuties: PackCheck = (pack) => {
  const declared = new Set(pack.duties.map(({ id }) => id))
  const followed = new Set(pack.measures.flatMap(({ duties }) => duties))
  return judge('measure-duties', '文件的每一条都在措施里跟踪。', [
    ...pack.measures.flatMap(({ name, duties }) => [
      ...(duties.length === 0 ? [`措施“${name}”没有写依据哪一条`] : []),
      ...duties.filter((id) => !declared.has(id)).map((id) => `措施“${name}”写的条目 ${id} 不在本市文件里`),
    ]),
    ...pack.duties.filter(({ id }) => !followed.has(id)).map(({ id, summary }) => `${id}（${summary}）没有措施跟踪`),
  ])
}
