import { describe, expect, test } from 'vitest'
import { evidenceFor, opened, reply, solved } from '../testing-story.ts'
import { qinhuangdao } from './pack.ts'

const kind = qinhuangdao.caseKinds[0]!
const onSite = () => opened(qinhuangdao, 'clerk', 'on-site').does('dispatcher', 'accept')
const handOut = { lead: 'planning', responsible: '规划科科长岗', difficulty: 'days-7', tier: 'construction' }
const settled = {
  lead: 'planning',
  responsible: '规划科科长岗',
  outcome: 'on-the-spot',
  reply,
  evidence: evidenceFor(kind, 'on-the-spot'),
}

describe('秦皇岛', () => {
  test('QH-03 so far as appeals go: solved on the spot, with the record of the meeting, in one step', () => {
    const story = onSite()
    expect(story.refused('dispatcher', 'settle-on-the-spot', { ...settled, evidence: {} })).toBe('evidence-missing')
    story.does('vice-mayor-construction', 'settle-on-the-spot', settled)
    expect(story.state).toMatchObject({ stage: 'resolved', facts: { outcome: 'on-the-spot' } })
    story.does('enterprise', 'confirm', solved).does('system', 'close')
    expect(story.state.stage).toBe('closed')
  })

  test('QH-03 so far as appeals go: what was settled on the spot and is not solved goes back to the unit that settled it', () => {
    const story = onSite().does('dispatcher', 'settle-on-the-spot', settled)
    story
      .does('enterprise', 'dispute', { contacted: true, solved: 'no', words: '路还是没通' })
      .does('dispatcher', 'return', { reason: '按企业意见重办' })
    expect(story.state.stage).toBe('handling')
    expect(story.refused('planning-handler', 'contact', { text: '再到现场看了' })).toBe('allowed')
  })

  test('QH-03 so far as appeals go: what was answered at once and is not solved is handed out, within the limit of a hand-out', () => {
    const story = opened(qinhuangdao)
      .does('clerk', 'answer-at-once', { reply })
      .does('enterprise', 'dispute', { contacted: true, solved: 'no', words: '还是不清楚' })
      .does('dispatcher', 'return', { reason: '交有关单位再答' })
    expect([story.state.stage, story.due('hand-out')]).toEqual(['accepted', '2026-10-13'])
    story.does('dispatcher', 'hand-out', handOut)
    expect(story.state.stage).toBe('handed-out')
  })

  test('QH-03 so far as appeals go: otherwise unit, person and time limit are named together', () => {
    const story = onSite()
    expect(story.wrongFields('dispatcher', 'hand-out', {})).toEqual(['lead', 'difficulty', 'tier', 'responsible'])
    story.does('dispatcher', 'hand-out', handOut)
    expect(story.state.facts['responsible']).toBe('规划科科长岗')
    expect(story.due('handle')).toBe('2026-10-21')
  })

  test.each([
    ['days-3', '2026-10-15'],
    ['days-15', '2026-11-02'],
    ['days-30', '2026-11-23'],
  ])('QH-03 so far as appeals go: the limit %s is due on %s', (difficulty, due) => {
    expect(
      onSite()
        .does('dispatcher', 'hand-out', { ...handOut, difficulty })
        .due('handle'),
    ).toBe(due)
  })

  test('QH-03 so far as appeals go: what cannot be done is explained, with the legal basis', () => {
    const story = onSite()
      .does('dispatcher', 'hand-out', handOut)
      .does('planning-handler', 'sign')
      .does('planning-handler', 'contact', { text: '当面解释了规划要求' })
    const { basis: _, ...without } = evidenceFor(kind, 'explained')
    const resolution = { outcome: 'explained', reply, evidence: without }
    expect(story.refused('planning-handler', 'resolve', resolution)).toBe('evidence-missing')
    story.does('planning-handler', 'resolve', { ...resolution, evidence: evidenceFor(kind, 'explained') })
    expect(story.state.stage).toBe('resolved')
  })

  test('QH-03 so far as appeals go: a department does not settle by itself what was not given to it', () => {
    expect(onSite().refused('planning-handler', 'settle-on-the-spot', settled)).toBe('not-allowed')
  })

  test('QH-01 so far as appeals go: problems heard on visits, talks and on-site meetings are numbered into the ledger', () => {
    for (const channel of ['visit', 'talk', 'on-site']) {
      const story = opened(qinhuangdao, 'clerk', channel)
      expect(story.state.stage).toBe('registered')
      expect(kind.actions['accept']!.name).toBe('拉条挂号')
      expect(story.does('dispatcher', 'accept').state.stage).toBe('accepted')
    }
  })
})
