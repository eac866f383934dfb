import type { Cell, CellTime } from './table-row.ts'
import { cellLine, isCellTime } from './table-row.ts'

const datePart = String.raw`(?<year>\d{4})\s?[-/.年]\s?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})日?`
const timePart = String.raw`(?<half>上午|下午|AM|PM)?\s?(?<hour>\d{1,2})[:时点](?<minute>\d{1,2})分?(?::?(?<second>\d{1,2})(?:\.\d+)?秒?)?\s?(?<halfAfter>AM|PM)?`
const written = new RegExp(`^${datePart}(?:[ T]?(?:星期.|周.)?\\s?${timePart})?(?<zone>Z|[+-]\\d{2}:?\\d{2})?$`, 'i')
const compact = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?)?$/

type Parts = Record<string, string | undefined>

/**
 * A date, with its time if one stands there, from a date cell or from text: `2019/2/8 9:05:01`, `2019年2月8日`,
 * `2019.2.8`, `20190208`, `2019-02-08T01:05:01Z`. Null when it is no date of the calendar, or when the order of day and
 * month would have to be guessed.
 */
export function parseCellTime(cell: Cell | undefined): CellTime | null {
  if (isCellTime(cell)) return cell
  const text = cellLine(cell).normalize('NFKC')
  const parts: Parts | undefined = (written.exec(text) ?? compact.exec(text))?.groups
  if (!parts) return null
  const date = civilDate(parts)
  const time = civilTime(parts)
  if (date === null || time === undefined) return null
  if (!parts['zone']) return { date, time }
  return time === null ? null : inShanghai(`${date}T${time}${parts['zone']}`)
}

/** The civil date alone. */
export function parseCellDate(cell: Cell | undefined): string | null {
  return parseCellTime(cell)?.date ?? null
}

/** The instant (epoch milliseconds) of a cell's time in Asia/Shanghai; a date without a time is its midnight. */
export function instantOf({ date, time }: CellTime): number {
  return Date.parse(`${date}T${time ?? '00:00:00'}+08:00`)
}

function civilDate(parts: Parts): string | null {
  const [year, month, day] = [parts['year'], parts['month'], parts['day']].map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists && year >= 1900 && year <= 2200 ? date.toISOString().slice(0, 10) : null
}

/** Null without a time, undefined when the time does not exist. */
function civilTime(parts: Parts): string | null | undefined {
  if (parts['hour'] === undefined) return null
  const [written, minute, second] = [parts['hour'], parts['minute'], parts['second'] ?? '0'].map(Number) as [
    number,
    number,
    number,
  ]
  const hour = hourOfDay(written, parts['half'] ?? parts['halfAfter'])
  if (hour > 23 || minute > 59 || second > 59) return undefined
  return [hour, minute, second].map((value) => String(value).padStart(2, '0')).join(':')
}

function hourOfDay(written: number, half: string | undefined): number {
  if (!half) return written
  const afternoon = /下午|PM/i.test(half)
  return (written % 12) + (afternoon ? 12 : 0)
}

function inShanghai(text: string): CellTime | null {
  const instant = Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2').replace(/z$/, 'Z'))
  if (Number.isNaN(instant)) return null
  const local = new Date(instant + 8 * 3_600_000).toISOString()
  return { date: local.slice(0, 10), time: local.slice(11, 19) }
}
