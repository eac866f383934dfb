import { judge } from './check-result.ts'
import type { PackCheck } from './check-result.ts'

const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`

/** A working day has hours, in order and not overlapping; without them no working-time limit can be counted. */
export const workingHours: PackCheck = (pack) => {
  const { hours } = pack
  const faults = hours.length === 0 ? ['没有声明上班时间，工作时限无从计算'] : []
  hours.forEach(({ from, to }, index) => {
    const before = hours[index - 1]
    if (from >= to || from < 0 || to > 24 * 60) faults.push(`上班时间 ${clock(from)} 到 ${clock(to)} 不对`)
    if (before && from < before.to) faults.push(`${clock(from)} 开始的一段与前一段重叠或颠倒`)
  })
  return judge('working-hours', '上班时间前后相接，不重叠。', faults)
}
