/** A second opinion on standings, by living through every day; it shares no counting with the engine. */
import { addDays, weekday } from '../calendar/civil-date.ts'
import type { IsoDate, WorkCalendar } from '../calendar/types.ts'
import type { Story } from './testing-stories.ts'
import type { Act, DayOfPeriod, Obligation, Status } from './types.ts'

/** What a standing says, as far as both opinions say it. */
export interface SlowStanding {
  readonly start: IsoDate
  readonly status: Status
  readonly done: number
  readonly owed: number
  readonly expected: number
  readonly remaining: number
  readonly due: IsoDate
  readonly begun: boolean
}

interface SlowPeriod {
  start: IsoDate
  end: IsoDate
  opens: IsoDate
  due: IsoDate
  closes: IsoDate
}

interface SlowLine {
  object: string | null
  mine: (day: IsoDate) => boolean
  taken: Map<SlowPeriod, Act[]>
}

const worldEnd = '2028-06-30'
const lengths = { month: 1, 'two-months': 2, quarter: 3, 'half-year': 6, year: 12 }

/** The standings of the periods of 2026 and January and February of 2027 in which the subject has a day. */
export function slowStandings(story: Story): SlowStanding[] {
  const periods = slowPeriods(story)
  const lines = slowLines(story)
  for (const line of lines) live(story, line, periods)
  return periods
    .filter(({ start }) => start <= '2027-02-28')
    .filter((period) => eachDay(period.start, period.end).some(owes(story)))
    .map((period) => standing(story, period, lines))
}

function standing(story: Story, period: SlowPeriod, lines: SlowLine[]): SlowStanding {
  const { obligation, today } = story
  const read = lines.flatMap((line) => readLine(story, period, line) ?? [])
  const lacking = read.filter(({ owed, done }) => done < owed)
  const owed = total(read.map((line) => line.owed))
  const capped = total(read.map((line) => Math.min(line.done, line.owed)))
  const whole = readLine(story, period, { object: null, mine: owes(story), taken: new Map() })
  const expected = Number(fractionFloor(read.map((line) => line.expected)))
  const near = lacking.some((line) => line.opens <= today && line.daysLeft <= (obligation.nearAt ?? 3))
  const status = (): Status => {
    if (read.length > 0 && read.every(({ waived }) => waived)) return 'waived'
    if (lacking.some(({ due }) => today > due)) return 'late'
    if (lacking.length > 0) return near || capped < expected ? 'at-risk' : 'on-course'
    return read.some((line) => line.owed > 0 && (line.reached ?? '') > line.due) ? 'met-late' : 'met'
  }
  const done = obligation.quota.of === 'acts-at-each-link' ? capped : (read[0]?.done ?? 0)
  const { due = '', opens = '' } = whole ?? {}
  return {
    start: period.start,
    status: status(),
    done,
    owed,
    expected,
    remaining: owed - capped,
    due,
    begun: opens <= today,
  }
}

function readLine(story: Story, period: SlowPeriod, line: SlowLine) {
  const { obligation, calendar, today, waivers } = story
  const days = eachDay(period.start, period.end)
  const own = days.filter(line.mine)
  if (own.length === 0) return null
  const window = eachDay(period.opens, period.due).filter(line.mine)
  const opens = eachDay(period.opens, period.end).find(line.mine) ?? period.opens
  const due = window.at(-1) ?? period.due
  const waived = waivers.some((each) => each.period === period.start && [undefined, line.object].includes(each.object))
  const owed = waived || window.length === 0 ? 0 : shareOf(obligation, days, own)
  const work = window.filter((day) => works(calendar, day))
  const past = work.filter((day) => day <= today)
  const full = today >= due || work.length === 0
  const expected: [number, number] = today >= due ? [owed, 1] : full ? [0, 1] : [owed * past.length, work.length]
  const acts = line.taken.get(period) ?? []
  const reached = acts[owed - 1]?.on
  return { owed, done: acts.length, waived, opens, due, expected, reached, daysLeft: work.length - past.length }
}

function shareOf({ quota, partial }: Obligation, days: IsoDate[], own: IsoDate[]): number {
  const rules = [own[0] === days[0] ? 'full' : partial.joining, own.at(-1) === days.at(-1) ? 'full' : partial.leaving]
  if (rules.includes('none')) return 0
  if (rules.includes('round-down')) return Number(fractionFloor([[quota.count * own.length, days.length]]))
  const down = Number(fractionFloor([[quota.count * own.length, days.length]]))
  const whole = (quota.count * own.length) % days.length === 0
  return rules.includes('round-up') ? (whole ? down : down + 1) : quota.count
}

/** Lives through the days up to today and gives each act to a period. */
function live(story: Story, line: SlowLine, periods: SlowPeriod[]): void {
  const { obligation, acts, today } = story
  for (const day of eachDay('2025-09-01', today)) {
    const seen: string[] = []
    const ofDay = acts.filter((act) => act.on === day && counts(story, line, act))
    for (const act of ofDay.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const name = `${act.object}/${act.forPeriod}`
      if (obligation.fulfilment.sameDayOnce && seen.includes(name)) continue
      seen.push(name)
      const open = act.forPeriod
        ? periods.filter(({ start }) => start === act.forPeriod)
        : periods.filter(({ opens, closes }) => line.mine(day) && opens <= day && day <= closes)
      const adds = (period: SlowPeriod): boolean => {
        if (obligation.quota.of !== 'objects') return true
        return act.object !== null && !taken(line, period).some(({ object }) => object === act.object)
      }
      const wants = (period: SlowPeriod) => taken(line, period).length < (readLine(story, period, line)?.owed ?? 0)
      const goesTo = open.find((period) => adds(period) && wants(period)) ?? open.at(-1)
      if (goesTo && adds(goesTo)) line.taken.set(goesTo, [...taken(line, goesTo), act])
    }
  }
}

function taken(line: SlowLine, period: SlowPeriod): Act[] {
  return line.taken.get(period) ?? []
}

function counts({ obligation, subject }: Story, line: SlowLine, act: Act): boolean {
  const { act: kind, where = {}, linkedOnly } = obligation.fulfilment
  if (act.kind !== kind || Object.keys(where).some((mark) => act.marks?.[mark] !== where[mark])) return false
  if (line.object !== null) return act.object === line.object
  const link = subject.links?.find(({ object }) => object === act.object)
  return !linkedOnly || (link !== undefined && link.from <= act.on && act.on <= (link.until ?? act.on))
}

function slowLines(story: Story): SlowLine[] {
  const mine = owes(story)
  if (story.obligation.quota.of !== 'acts-at-each-link') return [{ object: null, mine, taken: new Map() }]
  return (story.subject.links ?? []).map(({ object, from, until }) => ({
    object,
    mine: (day) => mine(day) && from <= day && day <= (until ?? day),
    taken: new Map(),
  }))
}

function owes({ obligation: { from, until }, subject: { joins, leaves } }: Story): (day: IsoDate) => boolean {
  return (day) => day >= from && day <= (until ?? day) && day >= (joins ?? day) && day <= (leaves ?? day)
}

function slowPeriods({ obligation, calendar }: Story): SlowPeriod[] {
  const { timing, restDay, from } = obligation
  const moved = (due: IsoDate): IsoDate => {
    const stays = restDay === 'stays' || works(calendar, due)
    return stays ? due : moved(addDays(due, 1))
  }
  if ('once' in timing) {
    return [{ start: timing.opens, end: timing.once, opens: timing.opens, due: moved(timing.once), closes: worldEnd }]
  }
  const label = (day: IsoDate): number => Math.floor(monthNumber(day) / lengths[timing.every])
  const days = eachDay('2026-01-01', worldEnd)
  const labels = [...new Set(days.map(label))]
  const bare = labels.map((each) => {
    const own = days.filter((day) => label(day) === each)
    const start = own[0] ?? ''
    const end = own.at(-1) ?? ''
    const due = timing.due === 'end-of-period' ? end : named(start, timing.due)
    return { start, end, due: moved(due), opens: timing.opens ? named(start, timing.opens) : start }
  })
  return bare.slice(0, -1).flatMap((period, index) => {
    const before = addDays(bare[index + 1]?.opens ?? '', -1)
    return period.end < from ? [] : [{ ...period, closes: before > period.due ? before : period.due }]
  })
}

function named(start: IsoDate, { month, day }: DayOfPeriod): IsoDate {
  const number = monthNumber(start) + month - 1
  const [year, index] = [Math.floor(number / 12), number % 12]
  const last = new Date(Date.UTC(year, index + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, index, Math.min(day, last))).toISOString().slice(0, 10)
}

function monthNumber(day: IsoDate): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

function works(calendar: WorkCalendar, day: IsoDate): boolean {
  return calendar.years[2026]?.exceptions[day]?.working ?? ![6, 7].includes(weekday(day))
}

function eachDay(from: IsoDate, to: IsoDate): IsoDate[] {
  const days: IsoDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}

/** The sum of fractions, rounded down, without a rounding error. */
function fractionFloor(fractions: [number, number][]): bigint {
  let [top, bottom] = [0n, 1n]
  for (const [a, b] of fractions) {
    top = top * BigInt(b) + BigInt(a) * bottom
    bottom *= BigInt(b)
  }
  return top / bottom
}
