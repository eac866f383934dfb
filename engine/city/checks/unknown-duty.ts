import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'
import { elementsOf } from './elements-of.ts'

/** The duties that elements answer are rows of this city's document. */
export const unknownDuty: PackCheck = (pack) => {
  const known = new Set(pack.duties.map((duty) => duty.id))
  const faults = elementsOf(pack).flatMap(({ where, duties }) =>
    duties.filter((id) => !known.has(id)).map((id) => `${where}写的条目 ${id} 不在本市文件里`),
  )
  return judge('unknown-duty', '写到的条目都在本市文件里。', faults)
}
