/** The date so many days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Monday 1 … Sunday 7. */
export function weekdayNumber(date: string): number {
  return new Date(date).getUTCDay() || 7
}

/** How many days two dates enclose, both included. */
export function lengthOf(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
}
