import { expect, test } from 'vitest'
import { calendar2026 } from '../calendar/testing.ts'
import { dueReminders } from './due-reminders.ts'
import { planObligation } from './plan-obligation.ts'
import { sweep } from './sweep.ts'
import { anObligation, mayor, visit } from './testing.ts'
import type { Act, Obligation } from './types.ts'

const filing = anObligation({
  id: 'plan',
  fulfilment: { act: 'filing' },
  quota: { count: 1, of: 'acts' },
  timing: { once: '2026-10-05', opens: '2026-09-01' },
  restDay: 'moves',
})

function due(today: string, sent: string[] = [], acts: Act[] = [], obligation: Obligation = filing) {
  const plan = planObligation(obligation, calendar2026, { from: '2026-01-01', until: '2026-12-31' })
  const standings = sweep(plan, [mayor], { acts, waivers: [] }, today)
  return dueReminders(plan, standings, new Set(sent), today).map(({ rule, keys }) => ({ rule: rule.id, keys }))
}

const key = (rule: string) => `plan/mayor/2026-09-01/${rule}`

test('come so many working days before the moved due day, on it, and so many after', () => {
  expect(due('2026-09-16')).toEqual([])
  expect(due('2026-09-17')).toEqual([{ rule: 'soon', keys: [key('soon')] }])
  expect(due('2026-10-07', [key('soon')])).toEqual([])
  expect(due('2026-10-08', [key('soon')])).toEqual([{ rule: 'due', keys: [key('due')] }])
  expect(due('2026-10-13', [key('soon'), key('due')])).toEqual([])
  expect(due('2026-10-14', [key('soon'), key('due')])).toEqual([{ rule: 'late', keys: [key('late')] }])
})

test('that were missed are not made up for one by one: the last that has come stands for all', () => {
  expect(due('2026-10-20')).toEqual([{ rule: 'late', keys: [key('soon'), key('due'), key('late')] }])
  expect(due('2026-10-20', [key('late')])).toEqual([])
})

test('are not for what is done', () => {
  expect(due('2026-10-08', [], [visit('2026-09-01', null, { kind: 'filing' })])).toEqual([])
})
