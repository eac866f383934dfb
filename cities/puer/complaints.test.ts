import { describe, expect, test } from 'vitest'
import { evidenceFor, opened, reply, solved } from '../testing-story.ts'
import { puer } from './pack.ts'

const complaint = () => opened(puer, 'screener', 'phone', 'complaint')
const handOut = { lead: 'service', difficulty: 'ordinary', tier: 'ordinary' }
const bulletin = { influence: '拖了三个月，企业停工，影响很坏', text: '通报有关情况，要求立即整改', scope: 'city' }

describe('普洱 · 民营企业投诉', () => {
  test('[PE-36] the loop: screened, accepted, handed out, handled, fed back, closed', () => {
    const story = complaint()
      .does('screener', 'screen-valid')
      .does('complaint-dispatcher', 'accept')
      .does('complaint-dispatcher', 'hand-out', handOut)
      .does('service-handler', 'sign')
      .does('service-handler', 'contact', { text: '当面听取了投诉' })
    story
      .does('service-handler', 'resolve', { outcome: 'upheld', reply, evidence: evidenceFor(story.kind, 'upheld') })
      .does('enterprise', 'confirm', solved)
      .does('system', 'close')
    expect(story.state).toMatchObject({ stage: 'closed', ending: { how: 'confirmed' } })
  })

  test('[PE-36] nothing is accepted or answered before it is screened', () => {
    const story = complaint()
    expect(story.refused('complaint-dispatcher', 'accept')).toBe('wrong-stage')
    expect(story.refused('complaint-dispatcher', 'answer-at-once', { reply })).toBe('wrong-stage')
    expect(story.refused('complaint-dispatcher', 'screen-valid')).toBe('not-allowed')
  })

  test('[PE-36] an invalid complaint ends with its ground and an explanation of at least ten characters', () => {
    const story = complaint()
    expect(story.wrongFields('screener', 'screen-invalid', { ground: 'court', reason: '已经在诉讼了呀。' })).toEqual([
      'reason',
    ])
    expect(story.wrongFields('screener', 'screen-invalid', { reason: '法院已经立案，请等判决。' })).toEqual(['ground'])
    story.does('screener', 'screen-invalid', { ground: 'court', reason: '法院已经立案，请等判决。' })
    expect(story.state).toMatchObject({ stage: 'invalid', ending: { how: 'declined' }, facts: { ground: 'court' } })
  })

  test('[PE-36] screening has its own limit, and acceptance begins to count when it is over', () => {
    const story = complaint()
    expect(story.due('screen')).toBe('2026-10-14')
    expect(story.state.timers['accept']).toBeUndefined()
    story.when('2026-10-14 10:00').does('screener', 'screen-valid')
    expect(story.state.timers['screen']!.stoppedAt).not.toBeNull()
    expect(story.due('accept')).toBe('2026-10-15')
  })

  test('PE-37 so far as complaints go: harm done is bulletined by the supervision offices only, with the harm named', () => {
    const story = complaint().does('screener', 'screen-valid').does('complaint-dispatcher', 'accept')
    expect(story.refused('complaint-dispatcher', 'supervised-bulletin', bulletin)).toBe('not-allowed')
    expect(story.wrongFields('supervisor', 'supervised-bulletin', { ...bulletin, influence: '很坏' })).toEqual([
      'influence',
    ])
    story.does('committee-supervisor', 'supervised-bulletin', bulletin)
    expect(story.state.facts).toMatchObject({ influence: bulletin.influence, scope: 'city' })
  })

  test('PE-37 so far as complaints go: a demand for favours is handed to discipline', () => {
    const story = complaint()
    story.does('complaint-dispatcher', 'refer-conduct', { to: 'discipline', text: '窗口人员索要好处，有录音' })
    expect(story.state.stage).toBe('registered')
  })
})
