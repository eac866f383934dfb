import { describe, expect, test } from 'vitest'
import { evidenceFor, opened, reply, solved } from '../testing-story.ts'
import { zibo } from './pack.ts'

const leader = 'vice-mayor-finance'
const handOut = { lead: 'financial-regulator', difficulty: 'hard', tier: leader }

const handedOut = () =>
  opened(zibo, leader, 'leader').does('dispatcher', 'accept').does('dispatcher', 'hand-out', handOut)

describe('淄博', () => {
  test('[ZB-12] a linked leader registers what was heard, and coordinates it', () => {
    const story = handedOut()
    expect(story.state.facts['channel']).toBe('leader')
    expect(story.state.coordinator).toBe(leader)
  })

  test('[ZB-12] only linked leaders and the office register; a department does not', () => {
    expect(() => opened(zibo, 'tax-handler', 'phone')).toThrow('not-allowed')
  })

  test('[ZB-12] what the leader cannot solve goes to the liaison office, then to committee and government, each with its record', () => {
    const story = handedOut()
      .does('financial-regulator-handler', 'sign')
      .when('2026-10-14 10:00')
      .does(leader, 'escalate', { reason: '涉及多家银行，协调难度大' })
    expect(story.state.coordinator).toBe('liaison-director')
    story.when('2026-10-15 10:00').does('liaison-director', 'escalate', { reason: '需市委市政府统筹' })
    expect(story.state.coordinator).toBe('mayor')
    expect(story.state.escalation.map(({ level, to }) => [level, to])).toEqual([
      [1, 'post:liaison-director'],
      [2, 'post:mayor'],
    ])
    expect(story.state.escalation.map(({ reason }) => reason)).toEqual(['涉及多家银行，协调难度大', '需市委市政府统筹'])
  })

  test('[ZB-12] there are two steps and no third; a reason is needed; another leader cannot submit it', () => {
    const story = handedOut()
    expect(story.wrongFields(leader, 'escalate', { reason: '难' })).toEqual(['reason'])
    expect(story.refused('vice-mayor-agriculture', 'escalate', { reason: '不是我联系的企业' })).toBe('not-allowed')
    story
      .does('dispatcher', 'escalate', { reason: '协调难度大' })
      .does('dispatcher', 'escalate', { reason: '仍难解决' })
    expect(story.refused('dispatcher', 'escalate', { reason: '还是难解决' })).toBe('at-top')
  })

  test('[ZB-12] a case that stays late climbs by itself', () => {
    const story = handedOut().does('system', 'escalate', { reason: '逾期 3 个工作日' })
    expect(story.state.coordinator).toBe('liaison-director')
  })

  test('[ZB-12] solved by committee and government, it closes only with the minutes and after the enterprise answered', () => {
    const story = handedOut()
      .does('financial-regulator-handler', 'sign')
      .does('financial-regulator-handler', 'contact', { text: '电话核实了诉求' })
    const resolution = {
      outcome: 'government',
      reply,
      evidence: { ...evidenceFor(story.kind, 'government'), decision: { files: [] } },
    }
    expect(story.refused('financial-regulator-handler', 'resolve', resolution)).toBe('evidence-missing')
    story
      .does('financial-regulator-handler', 'resolve', {
        ...resolution,
        evidence: evidenceFor(story.kind, 'government'),
      })
      .does('enterprise', 'confirm', solved)
      .does('system', 'close')
    expect(story.state.ending?.how).toBe('confirmed')
  })
})
