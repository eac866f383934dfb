import type { Obligation, PlannedPeriod } from '../../engine/obligations/types.ts'

/** What people call a period: 2026 年, 2026 年第 4 季度, 2026 年 10 月; one that comes once is called by its due day. */
export function periodName({ timing }: Pick<Obligation, 'timing'>, { start, dueAsWritten }: PlannedPeriod): string {
  if ('once' in timing) return `${dueAsWritten} 前一次`
  const year = `${start.slice(0, 4)} 年`
  const month = Number(start.slice(5, 7))
  switch (timing.every) {
    case 'year':
      return year
    case 'half-year':
      return `${year}${month === 1 ? '上' : '下'}半年`
    case 'quarter':
      return `${year}第 ${(month + 2) / 3} 季度`
    case 'two-months':
      return `${year} ${month}、${month + 1} 月`
    case 'month':
      return `${year} ${month} 月`
  }
}
