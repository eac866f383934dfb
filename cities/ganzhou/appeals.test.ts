import { describe, expect, test } from 'vitest'
import { evidenceFor, opened, reply, solved } from '../testing-story.ts'
import { ganzhou } from './pack.ts'

const kind = ganzhou.caseKinds[0]!
const handOut = { lead: 'industry', difficulty: 'ordinary', tier: 'group', level: 'city' }

const handling = () =>
  opened(ganzhou)
    .does('dispatcher', 'accept')
    .does('dispatcher', 'hand-out', handOut)
    .does('industry-handler', 'sign')
    .does('industry-handler', 'contact', { text: '到企业核实了情况' })

describe('赣州', () => {
  test.each(['phone', 'fax', 'mail', 'web'])('[GZ-10] channel %s feeds the one intake', (channel) => {
    const { state } = opened(ganzhou, 'clerk', channel)
    expect([state.stage, state.facts['channel']]).toEqual(['registered', channel])
  })

  test('[GZ-10] the four channels of the document are there, by name', () => {
    const named = kind.channels.filter(({ duties }) => duties.includes('GZ-10')).map(({ name }) => name)
    expect(named).toEqual(['企业服务热线', '传真', '邮箱', '“直通车”平台'])
  })

  test('[GZ-11] a matter is not handed out before it is sorted by level', () => {
    const story = opened(ganzhou).does('dispatcher', 'accept')
    const { level: _, ...unsorted } = handOut
    expect(story.wrongFields('dispatcher', 'hand-out', unsorted)).toEqual(['level'])
    expect(story.wrongFields('dispatcher', 'hand-out', { ...handOut, level: 'village' })).toEqual(['level'])
    expect(story.does('dispatcher', 'hand-out', handOut).state.facts['level']).toBe('city')
  })

  test('[GZ-12] there are five outcomes, one of which explains', () => {
    expect(kind.outcomes.map(({ id }) => id)).toEqual(['policy', 'report-up', 'city-policy', 'county', 'explained'])
    expect(kind.outcomes.filter(({ explains }) => explains).map(({ id }) => id)).toEqual(['explained'])
  })

  test('[GZ-12] each outcome asks for its own evidence', () => {
    const asked = Object.fromEntries(kind.outcomes.map(({ id, evidence }) => [id, evidence.map((piece) => piece.id)]))
    expect(asked).toEqual({
      policy: ['policy', 'help', 'proof'],
      'report-up': ['number', 'date', 'copy', 'told'],
      'city-policy': ['policy', 'number', 'text'],
      county: ['county', 'result', 'minutes'],
      explained: ['explanation', 'basis', 'told'],
    })
  })

  describe.each(kind.outcomes.map((outcome) => [outcome.name, outcome] as const))('%s', (_, outcome) => {
    const resolution = { outcome: outcome.id, reply, evidence: evidenceFor(kind, outcome.id) }

    test('[GZ-12] is accepted with all of its own evidence', () => {
      const story = handling().does('industry-handler', 'resolve', resolution)
      expect(story.state).toMatchObject({ stage: 'resolved', facts: { outcome: outcome.id } })
    })

    test.each(outcome.evidence)('[GZ-12] is refused without: $name', ({ id }) => {
      const { [id]: _missing, ...rest } = resolution.evidence
      expect(handling().refused('industry-handler', 'resolve', { ...resolution, evidence: rest })).toBe(
        'evidence-missing',
      )
      const blank = { ...resolution.evidence, [id]: { text: '  ', files: [] } }
      expect(handling().refused('industry-handler', 'resolve', { ...resolution, evidence: blank })).toBe(
        'evidence-missing',
      )
    })
  })

  test('[GZ-12] the evidence of one outcome does not serve another', () => {
    const evidence = evidenceFor(kind, 'explained')
    expect(handling().refused('industry-handler', 'resolve', { outcome: 'policy', reply, evidence })).toBe(
      'evidence-missing',
    )
  })

  test('[GZ-11] closed item by item, after the enterprise answered', () => {
    const story = handling().does('industry-handler', 'resolve', {
      outcome: 'policy',
      reply,
      evidence: evidenceFor(kind, 'policy'),
    })
    story.does('enterprise', 'confirm', solved).does('system', 'close')
    expect(story.state.ending?.how).toBe('confirmed')
  })

  test.each(['notice', 'on-site', 'interview', 'listed'])(
    'GZ-13 so far as appeals go: urged by way of %s',
    (urgingWay) => {
      const story = handling().does('supervisor', 'urge', { text: '限期办结', urgingWay })
      expect(story.state).toMatchObject({ urged: 1, facts: { urgingWay } })
    },
  )

  test('GZ-13 so far as appeals go: another way of urging is refused, and a department does not urge', () => {
    expect(handling().wrongFields('supervisor', 'urge', { text: '限期办结', urgingWay: 'shout' })).toEqual([
      'urgingWay',
    ])
    expect(handling().refused('industry-head', 'urge', { text: '限期办结' })).toBe('not-allowed')
  })
})
