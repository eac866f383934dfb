/** `2026-10-12` → `2026-09`: the month that is over and can be reported. */
export function lastMonth(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
}

/** `2026-09` → `2026 年 9 月` */
export function monthName(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `${year} 年 ${Number(number)} 月`
}

/** The first and the last day of a month: `2026-02` → `['2026-02-01', '2026-02-28']`. */
export function daysOfMonth(month: string): [string, string] {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return [`${month}-01`, `${month}-${last}`]
}
