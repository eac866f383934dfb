/** Days as a clerk counts them, from a list on the wall; shares nothing with the engine's calendar. */

const dayMs = 86_400_000

export const shift = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * dayMs).toISOString().slice(0, 10)

export function eachDay(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = shift(day, 1)) days.push(day)
  return days
}

export const lengthOf = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayMs + 1

/** The day of a month so many months after the one of `start`; the month's last where it has no such day. */
export function dayInMonth(start: string, months: number, day: number): string {
  const [year, month] = start.split('-').map(Number) as [number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}

/** Which days are worked, and how many of a stretch. */
export interface Wall {
  works(day: string): boolean
  count(from: string, to: string): number
}

/** The list on the wall: weekdays, but for what the notices of the years say otherwise. */
export function wallOf(otherwise: ReadonlyMap<string, boolean>): Wall {
  const works = (day: string): boolean => otherwise.get(day) ?? ![0, 6].includes(new Date(day).getUTCDay())
  const upTo = new Map<string, number>()
  let sum = 0
  for (const day of eachDay('2025-11-30', '2028-01-31')) upTo.set(day, (sum += Number(works(day))))
  const at = (day: string): number => upTo.get(day) ?? (day < '2026' ? 0 : sum)
  return { works, count: (from, to) => (to < from ? 0 : at(to) - at(shift(from, -1))) }
}
