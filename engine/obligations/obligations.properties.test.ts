import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { addDays } from '../calendar/civil-date.ts'
import { dueReminders, reminderDay } from './due-reminders.ts'
import { figureOf } from './figure-of.ts'
import { planObligation } from './plan-obligation.ts'
import { sweep } from './sweep.ts'
import { slowStandings } from './testing-slow-standing.ts'
import { acts, check, dates, stories } from './testing-stories.ts'
import type { Story } from './testing-stories.ts'
import type { Standing, Status } from './types.ts'

/** Living through every day takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

const plan = ({ obligation, calendar }: Story, from = '2026-01-01') =>
  planObligation(obligation, calendar, { from, until: '2027-02-28' })
const read = (story: Story, from?: string): readonly Standing[] =>
  sweep(plan(story, from), [story.subject], story, story.today)

test('standings are what living through every day finds', () => {
  check(
    stories,
    (story) => {
      const quick = read(story).map(({ period, status, done, owed, expected, remaining, due, begun }) => ({
        start: period.start,
        status,
        done,
        owed,
        expected,
        remaining,
        due,
        begun,
      }))
      expect(quick).toEqual(slowStandings(story))
    },
    300,
  )
})

test('one more act never leaves anybody worse off', () => {
  const rank: Record<Status, number> = { late: 0, 'at-risk': 1, 'on-course': 2, 'met-late': 3, met: 4, waived: 5 }
  check(fc.tuple(stories, acts), ([story, more]) => {
    const known = new Set(story.acts.map(({ id }) => id))
    const fuller = { ...story, acts: [...story.acts, ...more.filter(({ id }) => !known.has(id))] }
    const before = read(story)
    read(fuller).forEach((after, index) => {
      const { done, remaining, status } = before[index]!
      expect(after.done).toBeGreaterThanOrEqual(done)
      expect(after.remaining).toBeLessThanOrEqual(remaining)
      expect(rank[after.status]).toBeGreaterThanOrEqual(rank[status])
    })
  })
})

test('whoever is waived is never late and is not reminded', () => {
  check(fc.tuple(stories, dates), ([story, today]) => {
    const all = read(story).map(({ period }) => ({ subject: 'mayor', period: period.start, reason: '试' }))
    const standings = read({ ...story, waivers: all, today })
    for (const { status, lines, obligation, remaining } of standings) {
      const nothingLinked = lines.length === 0 && story.obligation.quota.of === 'acts-at-each-link'
      expect([obligation, remaining, status]).toEqual([obligation, 0, nothingLinked ? 'met' : 'waived'])
    }
    expect(dueReminders(plan(story), standings, new Set(), today)).toEqual([])
  })
})

test('periods follow one another without gap or overlap, and every day is open for some period', () => {
  check(stories, (story) => {
    const { periods } = plan(story)
    periods.slice(1).forEach((period, index) => {
      const before = periods[index]!
      expect(period.start).toBe(addDays(before.end, 1))
      expect(period.opens <= addDays(before.closes, 1)).toBe(true)
      expect([before.opens < period.opens, before.closes <= period.closes]).toEqual([true, true])
    })
    for (const { opens, due, closes } of periods) expect([opens <= due, due <= closes]).toEqual([true, true])
  })
})

test('whoever joins or leaves in the middle never owes more than a full period', () => {
  check(stories, (story) => {
    const { count, of } = story.obligation.quota
    const most = of === 'acts-at-each-link' ? count * (story.subject.links?.length ?? 0) : count
    for (const { owed, expected } of read(story)) {
      expect(owed).toBeLessThanOrEqual(most)
      expect(expected).toBeLessThanOrEqual(owed)
    }
  })
})

test('what is asked for does not change the answer: a period says the same alone and among others', () => {
  check(stories, (story) => {
    const late = read(story).filter(({ period }) => period.end >= '2026-08-01')
    expect(read(story, '2026-08-01')).toEqual(late)
  })
})

test('an act counts in one period only, and the order in which acts are given is nothing', () => {
  check(stories, (story) => {
    const counted = read(story).flatMap((standing) => standing.acts)
    expect(new Set(counted).size).toBe(counted.length)
    expect(read({ ...story, acts: story.acts.toReversed() })).toEqual(read(story))
  })
})

test('reminders come once each, in time, however often one sweeps', () => {
  check(fc.tuple(stories, fc.array(dates, { maxLength: 8 })), ([story, days]) => {
    const planned = plan(story)
    const sent: string[] = []
    const due = (today: string) =>
      dueReminders(planned, sweep(planned, [story.subject], story, today), new Set(sent), today)
    for (const today of [...days, '2027-03-15'].toSorted()) {
      for (const { keys, rule, standing } of due(today)) {
        expect(standing.remaining).toBeGreaterThan(0)
        expect(reminderDay(story.calendar, standing.due, rule.at) <= today).toBe(true)
        expect(keys.length).toBeGreaterThan(0)
        sent.push(...keys)
      }
      expect(due(today)).toEqual([])
    }
    expect(new Set(sent).size).toBe(sent.length)
  })
})

test('the counts of a figure add up, and its share lies between none and all', () => {
  check(fc.array(stories, { maxLength: 4 }), (several) => {
    const standings = several.flatMap((story) => read(story))
    const { subjects, atOrAbove, share, ...counts } = figureOf(standings)
    expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(standings.length)
    expect(atOrAbove).toBeLessThanOrEqual(subjects)
    expect(share).toBe(subjects === 0 ? null : atOrAbove / subjects)
  })
})
