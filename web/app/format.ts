/** How dates, counts, money and phone numbers read on every page. Civil dates are `2026-10-12`, instants epoch milliseconds, both in Asia/Shanghai. */

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const SHANGHAI_OFFSET = 8 * 3_600_000

/** `2026-10-12` → `周一` */
export function weekday(date: string): string {
  return WEEKDAYS[new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? ''
}

/** `2026-10-12` → `2026-10-12 周一`, for a date that decides something. */
export function longDate(date: string): string {
  return `${date.slice(0, 10)} ${weekday(date)}`
}

/** `2026-10-14` → `10-14`, as tables show it; the year stays when it is not `today`'s. */
export function shortDate(date: string, today?: string): string {
  const sameYear = !today || date.slice(0, 4) === today.slice(0, 4)
  return sameYear ? date.slice(5, 10) : date.slice(0, 10)
}

/** `2026-10-14` → `10 月 14 日`, as headings say it. */
export function spokenDate(date: string): string {
  return `${Number(date.slice(5, 7))} 月 ${Number(date.slice(8, 10))} 日`
}

/** The civil date of an instant: ISO text or epoch milliseconds → `2026-10-12`. */
export function dateOf(instant: string | number): string {
  return shanghai(instant).slice(0, 10)
}

/** An instant → `10-12 08:40`. */
export function shortTime(instant: string | number): string {
  return shanghai(instant).slice(5, 16).replace('T', ' ')
}

/** An instant → `2026-10-12 08:40`. */
export function longTime(instant: string | number): string {
  return shanghai(instant).slice(0, 16).replace('T', ' ')
}

/** An instant → `08:40`. */
export function clockTime(instant: string | number): string {
  return shanghai(instant).slice(11, 16)
}

/** An instant → `2026-10-14 周三 17:30`, for a term that decides. */
export function dueTime(instant: string | number): string {
  return `${longDate(dateOf(instant))} ${clockTime(instant)}`
}

function shanghai(instant: string | number): string {
  return new Date(new Date(instant).getTime() + SHANGHAI_OFFSET).toISOString()
}

/** 6240 → `6240`, 12480 → `12,480`: four digits stay unbroken. */
export function count(value: number): string {
  return Math.abs(value) < 10_000 ? String(value) : value.toLocaleString('en-US')
}

/** 0.942 → `94.2%`; whole percents lose the `.0`. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`
}

/** Fen → `6240 万元`; under ten thousand yuan it stays in yuan. */
export function money(fen: number): string {
  const yuan = fen / 100
  if (Math.abs(yuan) < 10_000) return `${count(Number(yuan.toFixed(2)))} 元`
  return `${count(Number((yuan / 10_000).toFixed(2)))} 万元`
}

/** `13812342207` → `138****2207`; landlines keep the area code and the last two digits. */
export function maskPhone(phone: string): string {
  if (/^1\d{10}$/.test(phone)) return `${phone.slice(0, 3)}****${phone.slice(7)}`
  return phone.replace(/\d(?=\d{2})(?<=[- ]\d*)/g, '*')
}

/** Bytes → `3.2 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 ** 2) return `${Math.round(bytes / 1024)} KB`
  return `${Number((bytes / 1024 ** 2).toFixed(1))} MB`
}
