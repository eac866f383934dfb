import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTimer } from '../timers/read-timer.ts'
import { calendar2026 } from '../calendar/testing.ts'
import { fold } from './fold.ts'
import { kind, story } from './testing.ts'
import type { Story } from './testing.ts'

const seed = 20261012
const hour = 3_600_000

/** Any sequence of actions in any order, hours or days apart; what is refused leaves no trace. */
const walks = fc.array(fc.tuple(fc.constantFrom(...Object.keys(kind.actions)), fc.integer({ min: 0, max: 60 })), {
  maxLength: 60,
})

/** Random steps rarely meet the way through, so half of the walks are led along it first. */
const leads = fc.constantFrom(
  [],
  ['accept', 'hand-out'],
  ['accept', 'hand-out', 'sign', 'contact'],
  ['accept', 'hand-out', 'sign', 'contact', 'resolve'],
)

const walk = (lead: readonly string[], steps: [string, number][]): Story => {
  const told = story().do('open', ...lead)
  for (const [action, hours] of steps) {
    told.now += hours * hour
    told.try(action)
  }
  return told
}

const holds = (property: (told: Story) => void) =>
  fc.assert(
    fc.property(leads, walks, (lead, steps) => void property(walk(lead, steps))),
    { seed, numRuns: 300 },
  )

test('[YL-02] 折叠动作得到的状态与逐步得到的一致', () => {
  holds(({ actions, state }) => expect(fold(kind, actions)).toEqual(state))
})

test('[YL-02] 动作序号连续，环节总在清单里', () => {
  holds(({ actions, state }) => {
    expect(actions.map((action) => action.seq)).toEqual(actions.map((_, index) => index + 1))
    expect(kind.stages).toHaveProperty(state.stage)
  })
})

test('[YL-02] 暂停和等企业补件时，没有一个办理时限在走', () => {
  holds(({ state, now }) => {
    if (!['paused', 'waiting', 'objected'].includes(state.stage)) return
    for (const [id, timer] of Object.entries(state.timers)) {
      if (id === 'handle' || id.startsWith('assist:'))
        expect(readTimer(calendar2026, timer, now).status).not.toBe('running')
    }
  })
})

test('[YL-04] 了结以后只有重开的期限还在走', () => {
  holds(({ state }) => {
    if (!state.ending) return
    const running = Object.entries(state.timers).filter(([, timer]) => timer.stoppedAt === null)
    expect(running.map(([id]) => id).filter((id) => id !== 'reopen')).toEqual([])
  })
})

test('[YL-02] 一件事至多一个牵头单位，每个单位一项任务', () => {
  holds(({ state }) => {
    expect(state.tasks.filter((task) => task.role === 'lead').length).toBeLessThanOrEqual(1)
    expect(new Set(state.tasks.map((task) => task.organisation)).size).toBe(state.tasks.length)
  })
})

test('[YL-03] 提级只增不减，不超过最高一级', () => {
  holds(({ state }) => expect(state.escalation.length).toBeLessThanOrEqual(kind.ladder.length))
})
