import type { TimeUnit } from './types.ts'

const names = {
  'working-minutes': '分钟工作时间',
  'working-days': '个工作日',
  'calendar-days': '天',
} as const satisfies Record<TimeUnit, string>

/** What follows the number of an amount: 7 个工作日, 30 天. */
export function unitName(unit: TimeUnit): string {
  return names[unit]
}

/** What follows a number of days left or late: minute budgets are shown as working days. */
export function dayName(unit: TimeUnit): string {
  return unit === 'calendar-days' ? names[unit] : names['working-days']
}
