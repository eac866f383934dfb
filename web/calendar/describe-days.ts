import { shortDate } from '../app/format.ts'
import type { DueDay } from '../kit/weeks-of.ts'

/** What was passed over and what counted against expectation: 跳过国庆节 7 天、休息日 1 天。10-10 调休上班，计入。 */
export function describeDays(days: readonly DueDay[]): string {
  const off = days.filter(({ kind }) => kind === 'off')
  const parts = [...Map.groupBy(off, ({ name }) => name ?? '休息日')].map(
    ([name, { length }]) => `${name} ${length} 天`,
  )
  return `${parts.length > 0 ? `跳过${parts.join('、')}。` : '中间没有休息日。'}${madeUp(days)}`
}

function madeUp(days: readonly DueDay[]): string {
  const dates = days.filter(({ kind, makeUp }) => makeUp && (kind === 'counted' || kind === 'due'))
  return dates.length > 0 ? `${dates.map(({ date }) => shortDate(date)).join('、')} 调休上班，计入。` : ''
}
