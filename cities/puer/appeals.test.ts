import { describe, expect, test } from 'vitest'
import { evidenceFor, opened, reply, solved } from '../testing-story.ts'
import { puer } from './pack.ts'

const item = { lead: 'land', difficulty: 'ordinary', tier: 'land' }
const listed = () => opened(puer).does('dispatcher', 'accept', { topic: 'land' })

describe('普洱 · 纾困问题', () => {
  test('[PE-27] an item of the problem list names its unit, its time limit and its leader, each of them', () => {
    const story = listed()
    expect(story.wrongFields('dispatcher', 'hand-out', {})).toEqual(['lead', 'difficulty', 'tier'])
    for (const missing of ['lead', 'difficulty', 'tier'] as const) {
      const { [missing]: _, ...rest } = item
      expect(story.wrongFields('dispatcher', 'hand-out', rest)).toEqual([missing])
    }
    story.does('dispatcher', 'hand-out', item)
    expect(story.state.coordinator).toBe('vice-mayor-land')
    expect(story.state.tasks).toMatchObject([{ organisation: 'land', role: 'lead' }])
  })

  test.each([
    ['simple', '2026-10-19'],
    ['ordinary', '2026-10-26'],
    ['hard', '2026-11-11'],
  ])('[PE-27] the time limit %s is due on %s', (difficulty, due) => {
    expect(
      listed()
        .does('dispatcher', 'hand-out', { ...item, difficulty })
        .due('handle'),
    ).toBe(due)
  })

  test('[PE-27] a limit that reaches beyond the published year is still counted', () => {
    const story = listed().does('dispatcher', 'hand-out', { ...item, difficulty: 'long' })
    expect(story.due('handle')! > '2026-12-31').toBe(true)
  })

  test('[PE-35] hand-out, urging and closing are recorded on the platform, item by item', () => {
    const story = listed()
      .does('dispatcher', 'hand-out', item)
      .does('land-handler', 'sign')
      .does('supervisor', 'urge', { text: '请抓紧办理' })
      .does('land-handler', 'contact', { text: '到企业看了地块' })
    story
      .does('land-handler', 'resolve', { outcome: 'solved', reply, evidence: evidenceFor(story.kind, 'solved') })
      .does('enterprise', 'confirm', solved)
    expect(story.state.stage).toBe('confirmed')
    story.does('dispatcher', 'close')
    expect(story.state).toMatchObject({ stage: 'closed', urged: 1, ending: { how: 'confirmed' } })
  })

  test('[PE-35] an item is not closed before the enterprise has answered', () => {
    const story = listed().does('dispatcher', 'hand-out', item)
    expect(story.refused('dispatcher', 'close')).toBe('wrong-stage')
  })
})
