import { describe, expect, test } from 'vitest'
import { opened, Story } from '../testing-story.ts'
import { jiaozuo } from './pack.ts'

const kind = jiaozuo.caseKinds[0]!
const accepted = () => opened(jiaozuo).does('clerk', 'accept', { firstAsked: '政企快线接线岗' })
const handOut = { lead: 'land', difficulty: 'ordinary', tier: 'ordinary' }

describe('焦作', () => {
  test('[JZ-08] three ways in, all to the one office', () => {
    const ways = Map.groupBy(kind.channels, ({ group }) => group)
    expect([...ways.keys()].filter(Boolean)).toEqual(['企业自行申报', '政府专门安排', '市直部门收集'])
    for (const { id } of kind.channels) expect(opened(jiaozuo, 'clerk', id).state.stage).toBe('registered')
    expect(jiaozuo.posts.find(({ id }) => id === 'dispatcher')!.organisation).toBe('service-office')
  })

  test('hotline, portal, visits and opinion letters are channels by name', () => {
    const names = kind.channels.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['政企快线热线', '门户网站问题投诉及反馈', '联络员走访', '企业意见建议征询函']),
    )
  })

  test.each([
    ['ordinary', 'vice-mayor-industry'],
    ['ordinary-construction', 'vice-mayor-construction'],
    ['major', 'executive-vice-mayor'],
    ['common', 'mayor'],
    ['policy', 'standing-meeting'],
  ])('[JZ-09] tier %s is coordinated by %s', (tier, coordinator) => {
    const story = accepted().does('dispatcher', 'hand-out', { ...handOut, tier })
    expect(story.state.coordinator).toBe(coordinator)
  })

  test('[JZ-09] a matter that turns out to be common goes to the mayor, with the reason', () => {
    const story = accepted().does('dispatcher', 'hand-out', handOut)
    expect(story.wrongFields('dispatcher', 'set-tier', { tier: 'common' })).toEqual(['reason'])
    story.does('dispatcher', 'set-tier', { tier: 'common', reason: '三家企业反映同一问题' })
    expect(story.state.coordinator).toBe('mayor')
  })

  test('[JZ-18] nothing is accepted or answered before the first asked post is on record', () => {
    const story = opened(jiaozuo)
    expect(story.refused('clerk', 'accept')).toBe('first-asked-missing')
    expect(story.refused('clerk', 'accept', { firstAsked: '岗' })).toBe('invalid-data')
    expect(story.refused('clerk', 'answer-at-once', { reply: '已告知办理流程和所需材料。' })).toBe(
      'first-asked-missing',
    )
    expect(accepted().state.facts['firstAsked']).toBe('政企快线接线岗')
  })

  test('[JZ-18] who registered is first asked without being written again', () => {
    const story = new Story(jiaozuo).does('clerk', 'open', {
      enterprise: 'enterprise-1',
      channel: 'phone',
      firstAsked: 'clerk',
    })
    expect(story.refused('clerk', 'accept')).toBe('allowed')
  })

  test('[JZ-18] one day to study and hand out, counted from registration and not again from acceptance', () => {
    const story = opened(jiaozuo)
    expect(story.due('hand-out')).toBe('2026-10-13')
    story.when('2026-10-13 10:00').does('clerk', 'accept', { firstAsked: '政企快线接线岗' })
    expect(story.due('hand-out')).toBe('2026-10-13')
    expect(story.state.timers['accept']).toBeUndefined()
    story.does('dispatcher', 'hand-out', handOut)
    expect(story.state.timers['hand-out']!.stoppedAt).not.toBeNull()
  })

  test('[JZ-18] three days to give feedback, seven for ordinary matters, a month for hard ones', () => {
    const ordinary = accepted().does('dispatcher', 'hand-out', handOut)
    expect([ordinary.due('contact'), ordinary.due('handle')]).toEqual(['2026-10-15', '2026-10-21'])
    expect(
      accepted()
        .does('dispatcher', 'hand-out', { ...handOut, difficulty: 'hard' })
        .due('handle'),
    ).toBe('2026-11-11')
  })

  test('[JZ-18] a month that ends on a rest day moves to the next working day', () => {
    const story = opened(jiaozuo).when('2026-10-15 09:00').does('clerk', 'accept', { firstAsked: '政企快线接线岗' })
    story.does('dispatcher', 'hand-out', { ...handOut, difficulty: 'hard' })
    expect(story.due('handle')).toBe('2026-11-16')
  })

  test('[JZ-18] arbitrary fees, fines and levies have a topic of their own, led by supervision', () => {
    const levies = kind.topics.find(({ id }) => id === 'levies')!
    expect(levies.lead).toBe('supervision-bureau')
    expect(levies.words).toEqual(expect.arrayContaining(['乱收费', '乱罚款', '乱摊派']))
  })
})
