/** Stories for property tests: invented calendars, obligations, subjects and what they did within two years. */
import fc from 'fast-check'
import { addDays } from '../calendar/civil-date.ts'
import { calendarOf } from '../calendar/testing.ts'
import type { IsoDate, WorkCalendar } from '../calendar/types.ts'
import { anObligation } from './testing.ts'
import type { Act, Link, Obligation, Subject, Timing, Waiver } from './types.ts'

/** Holds a property for many values, always the same ones. */
export function check<T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 300): void {
  const asserting = fc.property(arbitrary, (value) => {
    property(value)
  })
  fc.assert(asserting, { seed: 20261012, numRuns })
}

/** A subject, what it owes and did, and the day on which one looks. */
export interface Story {
  readonly calendar: WorkCalendar
  readonly obligation: Obligation
  readonly subject: Subject
  readonly acts: readonly Act[]
  readonly waivers: readonly Waiver[]
  readonly today: IsoDate
}

const first = '2026-01-01'
const span = 420
export const dates = fc.nat({ max: span }).map((offset) => addDays(first, offset))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 1 })

const daysOf2026 = fc.nat({ max: 364 }).map((offset) => addDays(first, offset))

/** Some days of a year are holidays or make-up days, above all those at the edges of months. */
const calendars = fc
  .array(fc.tuple(fc.oneof(daysOf2026, fc.constantFrom('2026-03-31', '2026-06-30', '2026-09-30')), fc.boolean()))
  .map((days) => calendarOf(2026, Object.fromEntries(days.map(([day, working]) => [day, { working, name: '试' }]))))

const dayOfPeriod = fc.record({ month: fc.integer({ min: 1, max: 2 }), day: fc.integer({ min: 1, max: 31 }) })
const timings: fc.Arbitrary<Timing> = fc.oneof(
  fc.record({
    every: fc.constantFrom('month', 'two-months', 'quarter', 'half-year', 'year'),
    due: fc.oneof(fc.constant('end-of-period' as const), dayOfPeriod),
  }),
  fc.record({
    every: fc.constantFrom('quarter', 'year'),
    due: fc.record({ month: fc.constant(0), day: fc.integer({ min: 10, max: 31 }) }),
    opens: fc.record({ month: fc.constant(0), day: fc.integer({ min: 1, max: 9 }) }),
  }),
  fc.tuple(dates, fc.nat({ max: 90 })).map(([opens, length]) => ({ opens, once: addDays(opens, length) })),
)

const partialRules = fc.constantFrom('full', 'round-down', 'round-up', 'none')
const obligations: fc.Arbitrary<Obligation> = fc
  .record({
    timing: timings,
    quota: fc.record({
      count: fc.integer({ min: 1, max: 4 }),
      of: fc.constantFrom('acts', 'objects', 'acts-at-each-link'),
    }),
    fulfilment: fc.record({
      act: fc.constant('visit'),
      where: fc.constantFrom({}, {}, { clean: 'yes' }),
      linkedOnly: fc.boolean(),
      sameDayOnce: fc.boolean(),
    }),
    restDay: fc.constantFrom('moves', 'stays'),
    partial: fc.record({ joining: partialRules, leaving: partialRules }),
    nearAt: fc.nat({ max: 5 }),
    from: fc.constantFrom('2026-01-01', '2026-02-24'),
    until: fc.constantFrom(undefined, '2026-12-31', '2026-11-15'),
  })
  .map((changes) => anObligation(changes as Partial<Obligation>))

const objects = fc.constantFrom('a', 'b', 'c')
const links: fc.Arbitrary<Link[]> = fc.uniqueArray(
  fc.record({ object: objects, from: dates, until: maybe(dates) }).map(inOrder),
  { maxLength: 3, selector: ({ object }) => object },
)
const subjects: fc.Arbitrary<Subject> = fc
  .record({ id: fc.constant('mayor'), from: maybe(dates), until: maybe(dates), links })
  .map(({ id, links: linked, ...days }) => {
    const { from, until } = inOrder(days)
    return { id, joins: from, leaves: until, links: linked }
  })

/** Acts: a few for a stated period, and many on few days and at few objects, so that they meet. */
export const acts: fc.Arbitrary<Act[]> = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 999 }).map(String),
    kind: fc.constantFrom('visit' as const, 'visit' as const, 'visit' as const, 'meeting' as const),
    subject: fc.constant('mayor'),
    object: maybe(objects),
    on: dates,
    marks: fc.constantFrom<Record<string, string>>({}, { clean: 'yes' }, { clean: 'yes' }),
    forPeriod: fc.constantFrom(undefined, undefined, undefined, '2026-01-01', '2026-04-01', '2026-07-01'),
  }),
  { minLength: 2, maxLength: 24, selector: ({ id }) => id },
)

const waivers: fc.Arbitrary<Waiver[]> = fc.array(
  fc.record({
    subject: fc.constant('mayor'),
    period: fc.constantFrom('2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'),
    object: fc.constantFrom(undefined, undefined, 'a', 'b'),
    reason: fc.constant('试'),
  }),
  { maxLength: 2 },
)

export const stories: fc.Arbitrary<Story> = fc.record({
  calendar: calendars,
  obligation: obligations,
  subject: subjects,
  acts,
  waivers,
  today: dates,
})

/** Days the right way round: never leaving before joining. */
function inOrder<T extends { from: IsoDate | null; until: IsoDate | null }>(days: T): T {
  if (days.from === null || days.until === null || days.from <= days.until) return days
  return { ...days, from: days.until, until: days.from }
}
