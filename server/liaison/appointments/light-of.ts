import { workingDaysBetween } from '../../../engine/calendar/working-days.ts'
import { daysBetween } from '../../../engine/calendar/civil-date.ts'
import type { IsoDate, WorkCalendar } from '../../../engine/calendar/types.ts'
import type { AppointmentState, AppointmentView, Side } from './contract.ts'

interface Standing {
  state: AppointmentState
  day: IsoDate
  awaits: Side | null
}

/** The last working days before an agreed day, in which its light says that it is near. */
const nearDays = 3

/** How an appointment stands today: agreed and near, agreed and gone by without a visit, or waiting for whose word. */
export function lightOf(
  { state, day, awaits }: Standing,
  today: IsoDate,
  calendar: WorkCalendar,
): AppointmentView['light'] {
  if (state === 'fulfilled') return { name: 'done', words: '已走访' }
  if (state === 'cancelled') return { name: 'hold', words: '已取消' }
  if (state === 'proposed') return waiting(day < today, awaits)
  if (day < today) return { name: 'late', words: `过了 ${daysBetween(day, today)} 天，还没记走访` }
  if (day === today) return { name: 'near', words: '就是今天' }
  const left = workingDaysBetween(calendar, today, day)
  return { name: left <= nearDays ? 'near' : 'ok', words: `还剩 ${left} 个工作日` }
}

function waiting(gone: boolean, awaits: Side | null): AppointmentView['light'] {
  if (gone) return { name: 'near', words: '约的日子已过，没有定下' }
  return { name: 'wait', words: awaits === 'leader' ? '等领导答复' : '等企业答复' }
}
