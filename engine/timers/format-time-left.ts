import { formatMinute } from '../calendar/format.ts'
import { dayName } from './unit-name.ts'
import type { TimerReading } from './types.ts'

/** The time left as a person reads it: 还剩 2 个工作日. Never in hours or seconds. */
export function formatTimeLeft(reading: TimerReading): string {
  const { status, light, daysLeft, dueOn } = reading
  if (status === 'stopped') return finished(reading)
  if (status === 'paused') return daysLeft > 0 ? `暂停，剩 ${days(reading, daysLeft)}` : '暂停，恢复当日到期'
  if (light === 'late') return overdue(reading)
  if (daysLeft === 0 && dueOn) return `今日 ${formatMinute(dueOn.minute)} 到期`
  return `还剩 ${days(reading, daysLeft)}`
}

function finished(reading: TimerReading): string {
  if (!reading.onTime) return `${overdue(reading)}完成`
  if (reading.unit === 'working-minutes') return '按期完成'
  return reading.used === 0 ? '按期，当日完成' : `按期，用 ${days(reading, reading.used)}`
}

function overdue(reading: TimerReading): string {
  return reading.overdueBy > 0 ? `逾期 ${days(reading, reading.overdueBy)}` : `逾期不足 1 ${dayName(reading.unit)}`
}

function days({ unit }: TimerReading, count: number): string {
  return `${count} ${dayName(unit)}`
}
