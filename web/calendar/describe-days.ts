import { shortDate } from '../app/format.ts'
import type { CalendarSquare } from './calendar-square.ts'

/** What was passed over and what counted against expectation: 跳过国庆 7 天、休息日 1 天。10-10 调休上班，计入。 */
export function describeDays(days: readonly CalendarSquare[]): string {
  const passed = new Map<string, number>()
  for (const { kind, name } of days) {
    if (kind === 'off') passed.set(shortName(name) ?? '休息日', (passed.get(shortName(name) ?? '休息日') ?? 0) + 1)
  }
  const parts = [...passed].map(([name, count]) => `${name} ${count} 天`)
  return `${parts.length > 0 ? `跳过${parts.join('、')}。` : '中间没有休息日。'}${madeUp(days)}`
}

/** 10-10 调休上班，计入。 — or nothing. */
export function madeUp(days: readonly CalendarSquare[]): string {
  const dates = days.filter(({ kind, makeUp }) => makeUp && (kind === 'counted' || kind === 'due'))
  return dates.length > 0 ? `${dates.map(({ date }) => shortDate(date)).join('、')} 调休上班，计入。` : ''
}

/** Stretches the timer stood still, with why: 10-09 等企业补件，不计。 */
export function stoodStill(days: readonly CalendarSquare[]): string {
  const reasons = Map.groupBy(
    days.filter(({ kind }) => kind === 'paused'),
    ({ pauseReason }) => pauseReason ?? '暂停',
  )
  return [...reasons].map(([reason, stretch]) => `${datesText(stretch)} ${reason}，不计。`).join('')
}

function datesText(days: readonly CalendarSquare[]): string {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return ''
  return first === last ? shortDate(first.date) : `${shortDate(first.date)} 至 ${shortDate(last.date)}`
}

/** A holiday as a square has room for: 国庆节 is 国庆, 劳动节 is 劳动. */
export function shortName(name: string | undefined): string | undefined {
  return name && name.length > 2 ? (name.endsWith('节') ? name.slice(0, -1) : name).slice(0, 4) : name
}
