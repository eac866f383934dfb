// How long one sweep of 100,000 subject-periods takes: of monthly filings, of yearly visits, and of visits owed at each of
// seven linked enterprises. `npm run bench -- obligations [--json]`
import { calendar2026 } from '../engine/calendar/testing.ts'
import { addDays } from '../engine/calendar/civil-date.ts'
import { dueReminders } from '../engine/obligations/due-reminders.ts'
import { figureOf } from '../engine/obligations/figure-of.ts'
import { planObligation } from '../engine/obligations/plan-obligation.ts'
import { sweep } from '../engine/obligations/sweep.ts'
import { anObligation } from '../engine/obligations/testing.ts'
import type { Act, Obligation, Subject } from '../engine/obligations/types.ts'

const today = '2026-10-12'
const wanted = 100_000

const monthlyFiling = anObligation({
  id: 'filing',
  fulfilment: { act: 'filing' },
  quota: { count: 1, of: 'acts' },
  timing: { every: 'month', due: { month: 1, day: 5 } },
  restDay: 'moves',
})
const visitsPerLink = anObligation({ id: 'visits', quota: { count: 2, of: 'acts-at-each-link' } })

function subjects(count: number, links: number): Subject[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `subject-${index}`,
    joins: index % 10 === 0 ? addDays('2026-01-01', index % 300) : null,
    holders: [
      { holder: `first-${index}`, from: '2024-01-01', until: '2026-05-31' },
      { holder: `second-${index}`, from: '2026-06-01' },
    ],
    links: Array.from({ length: links }, (_, link) => ({ object: `${index}-${link}`, from: '2026-01-01' })),
  }))
}

/** Every subject acts on about three of four occasions, spread over the days of the year. */
function actsOf(kind: Act['kind'], all: readonly Subject[], each: number): Act[] {
  return all.flatMap(({ id, links = [] }, index) =>
    Array.from({ length: each }, (_, number) => ({
      id: `${id}/${number}`,
      kind,
      subject: id,
      object: links[number % Math.max(1, links.length)]?.object,
      on: addDays('2026-01-01', (index * 7 + number * 29 + (index % 5)) % 360),
    })),
  )
}

function measure(name: string, obligation: Obligation, all: readonly Subject[], acts: readonly Act[]) {
  const times: number[] = []
  let standings = sweepOnce(obligation, all, acts)
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now()
    standings = sweepOnce(obligation, all, acts)
    times.push(performance.now() - start)
  }
  const start = performance.now()
  const plan = planObligation(obligation, calendar2026, { from: '2026-01-01', until: '2026-12-31' })
  const reminders = dueReminders(plan, standings, new Set(), today).length
  const { share, late, met } = figureOf(standings)
  const read = performance.now() - start
  const lines = standings.reduce((sum, standing) => sum + standing.lines.length, 0)
  return {
    name,
    subjectPeriods: standings.length,
    lines,
    acts: acts.length,
    sweepMs: Math.round(Math.min(...times)),
    slowestSweepMs: Math.round(Math.max(...times)),
    remindersAndFigureMs: Math.round(read),
    reminders,
    met,
    late,
    share,
  }
}

function sweepOnce(obligation: Obligation, all: readonly Subject[], acts: readonly Act[]) {
  const plan = planObligation(obligation, calendar2026, { from: '2026-01-01', until: '2026-12-31' })
  return sweep(plan, all, { acts, waivers: [] }, today)
}

const filers = subjects(Math.ceil((wanted / 12) * 1.06), 0)
const leaders = subjects(wanted, 0)
const linked = subjects(15_000, 7)
const figures = [
  measure('每月备案', monthlyFiling, filers, actsOf('filing', filers, 9)),
  measure('每年走访', anObligation(), leaders, actsOf('visit', leaders, 2)),
  measure('每户每年走访', visitsPerLink, linked, actsOf('visit', linked, 12)),
]

if (process.argv.includes('--json')) console.log(JSON.stringify(figures))
else console.table(figures)
