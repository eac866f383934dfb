import { describe, expect, test } from 'vitest'
import { calendarOf } from '../calendar/testing.ts'
import { figureOf } from './figure-of.ts'
import { anObligation, mayor, standingOn, standings, visit } from './testing.ts'
import type { Link, Obligation } from './types.ts'

const links = (...objects: string[]): Link[] => objects.map((object) => ({ object, from: '2026-01-01' }))
const perLink = anObligation({ quota: { count: 2, of: 'acts-at-each-link' } })
const monthly = (changes: Partial<Obligation> = {}): Obligation =>
  anObligation({
    id: 'plan',
    fulfilment: { act: 'filing' },
    quota: { count: 1, of: 'acts' },
    timing: { every: 'month', due: { month: 1, day: 5 } },
    restDay: 'moves',
    ...changes,
  })
const filing = (on: string, forPeriod?: string) => visit(on, null, { kind: 'filing', forPeriod })

describe('[PE-05] at least two visits a year', () => {
  const yearly = anObligation()

  test('are expected by elapsed working days, rounded down, and met by the second', () => {
    expect(standingOn(yearly, '2026-06-30')).toMatchObject({ status: 'on-course', expected: 0, owed: 2, remaining: 2 })
    expect(standingOn(yearly, '2026-10-12')).toMatchObject({ status: 'at-risk', expected: 1, done: 0 })
    const one = { acts: [visit('2026-03-02', 'a')] }
    expect(standingOn(yearly, '2026-10-12', one)).toMatchObject({ status: 'on-course', done: 1, remaining: 1 })
    const two = { acts: [visit('2026-03-02', 'a'), visit('2026-03-03', 'a')] }
    expect(standingOn(yearly, '2026-10-12', two)).toMatchObject({ status: 'met', reachedOn: '2026-03-03' })
  })

  test('count from the first day of the year to its last, and no day beside', () => {
    const edges = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => visit(day))
    const standing = standingOn(yearly, '2027-01-02', { acts: edges }, '2026-06-01')
    expect(standing).toMatchObject({ status: 'met', acts: ['2026-01-01/', '2026-12-31/'] })
    const late = standingOn(yearly, '2027-01-02', { acts: edges.slice(0, 2) }, '2026-06-01')
    expect(late).toMatchObject({ status: 'late', done: 1, remaining: 1, reachedOn: null })
    expect(standingOn(yearly, '2026-12-31', { acts: edges.slice(0, 2) })).toMatchObject({ status: 'at-risk' })
  })

  test('are at risk in the last three working days whatever the progress', () => {
    const acts = [visit('2026-03-02', 'a')]
    expect(standingOn(yearly, '2026-12-25', { acts })).toMatchObject({ status: 'on-course' })
    expect(standingOn(yearly, '2026-12-28', { acts })).toMatchObject({ status: 'at-risk' })
  })

  test('on one day at one enterprise count once, at two enterprises twice', () => {
    const same = [visit('2026-03-02', 'a'), visit('2026-03-02', 'a', { id: 'again' })]
    expect(standingOn(yearly, '2026-10-12', { acts: same })).toMatchObject({ done: 1 })
    const two = [visit('2026-03-02', 'a'), visit('2026-03-02', 'b')]
    expect(standingOn(yearly, '2026-10-12', { acts: two })).toMatchObject({ done: 2 })
  })

  test('must carry the marks the obligation asks for', () => {
    const clean = anObligation({ fulfilment: { act: 'visit', where: { cleanConduct: 'yes' } } })
    const acts = [visit('2026-03-02', 'a'), visit('2026-03-03', 'a', { marks: { cleanConduct: 'yes' } })]
    expect(standingOn(clean, '2026-10-12', { acts })).toMatchObject({ done: 1, acts: ['2026-03-03/a'] })
  })

  test('to each linked enterprise: more at one do not make up for none at another', () => {
    const subject = { ...mayor, links: links('a', 'b') }
    const acts = ['2026-01-05', '2026-02-02', '2026-03-02', '2026-03-03'].map((day) => visit(day, 'a'))
    const standing = standingOn(perLink, '2026-10-12', { subject, acts })
    expect(standing).toMatchObject({ status: 'at-risk', done: 2, owed: 4, expected: 3, remaining: 2 })
    expect(standing.lines).toMatchObject([
      { object: 'a', status: 'met', done: 4 },
      { object: 'b', status: 'at-risk', done: 0, remaining: 2 },
    ])
  })

  test('count at a linked enterprise only while it is linked', () => {
    const subject = { ...mayor, links: [{ object: 'a', from: '2026-03-01', until: '2026-03-31' }] }
    const linkedOnly = anObligation({ fulfilment: { act: 'visit', linkedOnly: true } })
    const acts = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((day) => visit(day, 'a'))
    expect(standingOn(linkedOnly, '2026-10-12', { subject, acts })).toMatchObject({
      acts: ['2026-03-01/a', '2026-03-31/a'],
    })
  })
})

describe('[PE-04] [QH-01] links owed', () => {
  const linking = anObligation({ fulfilment: { act: 'link' }, quota: { count: 2, of: 'objects' } })

  test('are those in force: one that is let go is missing again', () => {
    const subject = { ...mayor, links: [...links('a'), { object: 'b', from: '2026-04-01', until: '2026-06-30' }] }
    expect(standingOn(linking, '2026-03-31', { subject })).toMatchObject({ done: 1 })
    expect(standingOn(linking, '2026-06-30', { subject })).toMatchObject({ status: 'met', reachedOn: '2026-04-01' })
    expect(standingOn(linking, '2026-07-01', { subject })).toMatchObject({ done: 1, remaining: 1 })
  })

  test('that began years ago count from the first day of the period', () => {
    const subject = { ...mayor, links: ['a', 'b'].map((object) => ({ object, from: '2019-05-01' })) }
    expect(standingOn(linking, '2026-01-01', { subject })).toMatchObject({ status: 'met', reachedOn: '2026-01-01' })
  })
})

describe('due days', () => {
  test('by the 5th: on the day in time, the day after late, then met late', () => {
    expect(standingOn(monthly(), '2026-03-05', { acts: [filing('2026-03-05')] })).toMatchObject({ status: 'met' })
    expect(standingOn(monthly(), '2026-03-05')).toMatchObject({ status: 'at-risk', due: '2026-03-05' })
    expect(standingOn(monthly(), '2026-03-06')).toMatchObject({ status: 'late' })
    const late = { acts: [filing('2026-03-06')] }
    expect(standingOn(monthly(), '2026-03-06', late)).toMatchObject({ status: 'met-late', reachedOn: '2026-03-06' })
  })

  test('on a rest day move to the next working day, or stay, as the pack says', () => {
    expect(standingOn(monthly(), '2026-10-01')).toMatchObject({ due: '2026-10-08' })
    expect(standingOn(monthly(), '2026-10-01').parts).toContainEqual({
      part: 'due-moved',
      from: '2026-10-05',
      to: '2026-10-08',
    })
    expect(standingOn(monthly({ restDay: 'stays' }), '2026-10-01')).toMatchObject({ due: '2026-10-05' })
  })

  test('that may move in a year without a notice are provisional', () => {
    expect(standingOn(monthly({ until: '2027-12-31' }), '2026-12-01', {}, '2027-05-01').provisional).toBe(true)
    expect(standingOn(monthly(), '2026-12-01').provisional).toBe(false)
    expect(standingOn(monthly({ restDay: 'stays' }), '2026-12-01', {}, '2027-05-01').provisional).toBe(false)
  })

  test('by the 10th of the quarter’s first month', () => {
    const quarterly = monthly({ timing: { every: 'quarter', due: { month: 1, day: 10 } } })
    expect(standings(quarterly, '2026-01-01').map(({ due }) => due)).toEqual([
      '2026-01-12',
      '2026-04-10',
      '2026-07-10',
      '2026-10-10',
    ])
  })

  test('by 20 December before the year: a plan filed in December is for the next year', () => {
    const yearly = monthly({
      timing: { every: 'year', due: { month: 0, day: 20 }, opens: { month: 0, day: 1 } },
      from: '2025-12-01',
    })
    const [plan2026] = standings(yearly, '2026-12-31', { acts: [filing('2025-12-22')] })
    expect(plan2026).toMatchObject({ due: '2025-12-22', status: 'met' })
    const [plan2027] = standings(yearly, '2026-12-31', { acts: [filing('2026-11-30'), filing('2026-12-22')] }, '2027')
    expect(plan2027).toMatchObject({ due: '2026-12-21', status: 'met-late', acts: ['2026-12-22/'] })
  })

  test('of a report on a month lie in the next one', () => {
    const report = monthly({ timing: { every: 'month', due: { month: 2, day: 5 }, opens: { month: 2, day: 1 } } })
    const september = standingOn(report, '2026-10-09', { acts: [filing('2026-10-08')] }, '2026-09-01')
    expect(september).toMatchObject({ due: '2026-10-08', status: 'met' })
  })

  test('on the 31st are the last day of a shorter month', () => {
    const last = monthly({ timing: { every: 'month', due: { month: 1, day: 31 } }, restDay: 'stays' })
    expect(
      standings(last, '2026-01-01')
        .map(({ due }) => due.slice(5))
        .slice(0, 4),
    ).toEqual(['01-31', '02-28', '03-31', '04-30'])
  })

  test('on a rest day that stay there are due on it all the same', () => {
    const once = monthly({ timing: { opens: '2026-10-03', once: '2026-10-03' }, restDay: 'stays' })
    expect(standingOn(once, '2026-10-03')).toMatchObject({ status: 'at-risk', expected: 1 })
  })

  test('[ZB-13] once by a date: afterwards it is met late, whenever that is', () => {
    const once = monthly({ timing: { opens: '2026-09-01', once: '2026-10-20' }, restDay: 'stays' })
    expect(standingOn(once, '2026-10-20')).toMatchObject({ status: 'at-risk' })
    expect(standingOn(once, '2026-10-21', {}, '2026-10-20')).toMatchObject({ status: 'late' })
    const late = standingOn(once, '2027-03-01', { acts: [filing('2027-02-01')] }, '2026-10-20')
    expect(late).toMatchObject({ status: 'met-late' })
  })
})

describe('an act counts for one period', () => {
  const meetings = monthly({ timing: { every: 'quarter', due: 'end-of-period' }, quota: { count: 1, of: 'acts' } })
  const calendar = calendarOf(2026, { '2026-03-31': { working: false, name: '试' } })

  test('[QH-02] after the quarter’s end, but before its moved due day: for the quarter that lacks it', () => {
    const both = standings(meetings, '2026-04-01', { acts: [filing('2026-04-01')], calendar })
    expect(both.slice(0, 2)).toMatchObject([{ due: '2026-04-01', status: 'met' }, { done: 0 }])
    const had = standings(meetings, '2026-04-01', { acts: [filing('2026-03-02'), filing('2026-04-01')], calendar })
    expect(had.slice(0, 2)).toMatchObject([{ done: 1 }, { status: 'met', acts: ['2026-04-01/'] }])
  })

  test('the one it says it is for, however late', () => {
    const acts = [filing('2026-05-08', '2026-01-01')]
    expect(standings(meetings, '2026-05-08', { acts }).slice(0, 2)).toMatchObject([{ status: 'met-late' }, { done: 0 }])
  })
})

describe('whoever has a part of a period', () => {
  const yearly = (joining: 'full' | 'round-down' | 'round-up' | 'none') =>
    anObligation({ quota: { count: 4, of: 'acts' }, partial: { joining, leaving: 'round-down' } })
  const joined = { subject: { ...mayor, joins: '2026-07-03' } }

  test.each([
    ['full', 4],
    ['round-up', 2],
    ['round-down', 1],
    ['none', 0],
  ] as const)('joins in July and owes by the rule %s: %i of 4', (rule, owed) => {
    expect(standingOn(yearly(rule), '2026-12-31', joined)).toMatchObject({ owed })
  })

  test('is told why, and its visits before it joined do not count', () => {
    const standing = standingOn(yearly('round-up'), '2026-07-03', { ...joined, acts: [visit('2026-07-02')] })
    expect(standing).toMatchObject({ done: 0, expected: 0, begun: true })
    expect(standing.parts).toContainEqual({
      part: 'part-of-period',
      object: null,
      from: '2026-07-03',
      until: '2026-12-31',
      days: 182,
      ofDays: 365,
      rule: 'round-up',
      owed: 2,
    })
  })

  test('owes nothing when it joins after the due day', () => {
    const subject = { ...mayor, joins: '2026-03-06' }
    const standing = standingOn(monthly({ partial: { joining: 'full', leaving: 'full' } }), '2026-03-20', { subject })
    expect(standing).toMatchObject({ owed: 0, status: 'met' })
    expect(standing.parts).toContainEqual(expect.objectContaining({ part: 'no-day-left' }))
  })

  test('leaves, and from the day after is late with what it still owed', () => {
    const subject = { ...mayor, leaves: '2026-07-02' }
    expect(standingOn(yearly('full'), '2026-07-02', { subject })).toMatchObject({ due: '2026-07-02', owed: 2 })
    expect(standingOn(yearly('full'), '2026-07-03', { subject })).toMatchObject({ status: 'late' })
    expect(standings(yearly('full'), '2027-02-01', { subject }, '2027')).toEqual([])
  })

  test('is the post: its holders change and are named, with a gap where nobody held it', () => {
    const subject = {
      ...mayor,
      holders: [
        { holder: 'second', from: '2026-07-01' },
        { holder: 'first', from: '2024-01-01', until: '2026-05-31' },
      ],
    }
    const acts = [visit('2026-05-31'), visit('2026-07-01'), visit('2026-07-02')]
    expect(standingOn(yearly('full'), '2026-10-12', { subject, acts })).toMatchObject({
      done: 3,
      holders: [
        { holder: 'first', from: '2026-01-01', until: '2026-05-31', acts: 1 },
        { holder: null, from: '2026-06-01', until: '2026-06-30', acts: 0 },
        { holder: 'second', from: '2026-07-01', until: '2026-12-31', acts: 2 },
      ],
    })
  })
})

describe('a waiver', () => {
  const waivers = [{ subject: 'mayor', period: '2026-01-01', reason: '脱产学习半年' }]

  test('with its reason takes the period off, also when it is past', () => {
    const standing = standingOn(anObligation(), '2027-02-01', { waivers }, '2026-01-01')
    expect(standing).toMatchObject({ status: 'waived', owed: 0, remaining: 0 })
    expect(standing.parts).toContainEqual({ part: 'waived', object: null, reason: '脱产学习半年' })
  })

  test('at one enterprise leaves the others owed', () => {
    const subject = { ...mayor, links: links('a', 'b') }
    const some = [{ ...waivers[0]!, object: 'a' }]
    const standing = standingOn(perLink, '2026-10-12', { subject, waivers: some })
    expect(standing).toMatchObject({ status: 'at-risk', owed: 2, lines: [{ status: 'waived' }, { status: 'at-risk' }] })
  })
})

test('[PE-06] the figure of a clause keeps both halves, and leaves out who owes nothing yet', () => {
  const yearly = anObligation()
  const at = (acts: number, today = '2026-10-12') =>
    standingOn(yearly, today, { acts: ['2026-01-05', '2026-02-02'].slice(0, acts).map((day) => visit(day)) })
  const others = [at(2), at(1), at(0)].map((standing, index) => ({ ...standing, subject: `post-${index}` }))
  const notYet = standings(yearly, '2026-10-12', {}, '2027')
  expect(figureOf([...others, ...notYet])).toEqual({
    met: 1,
    onCourse: 1,
    atRisk: 1,
    late: 0,
    metLate: 0,
    waived: 0,
    notOwedYet: 1,
    subjects: 3,
    atOrAbove: 2,
    share: 2 / 3,
  })
  expect(figureOf([]).share).toBeNull()
})
