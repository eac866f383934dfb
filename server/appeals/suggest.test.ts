import { beforeAll, describe, expect, test } from 'vitest'
import { caseDriver, usualHandOut, usualResolve } from '../cases/testing.ts'
import { startTestApp } from '../testing/app.ts'
import type { Suggestion } from './contract.ts'

const t = await startTestApp()
const { act, as, at, open, page } = caseDriver(t)
const own = t.sample.enterprises['enterprise-own']

const outage = '园区变压器检修停电三次没有预告，产线停摆，铸件报废，请给出停电计划。'
const suggest = async (text: string, more: object = {}, who = 'clerk') => {
  const response = await (await as(who)).post('/appeals/suggest', { text, ...more })
  expect(response.statusCode, response.body).toBe(200)
  return response.json<Suggestion>()
}

describe('[YL-02] 类别从原话里的词推断', () => {
  test('词多的在前，没有词就不猜', async () => {
    const { topic, topics } = await suggest('厂房要扩容供电，土地规划也没批')
    expect(topic?.id).toBe('land')
    expect(topics.map(({ id, score }) => [id, score])).toEqual([
      ['land', 6],
      ['power', 4],
    ])
    expect(await suggest('请帮忙看一看')).toMatchObject({ topic: null, topics: [], handOut: null })
  })
})

describe('[YL-02] 分办建议说得出为什么', () => {
  test('谁牵头、依据哪一条、原话里的词、协办、时限和到期日', async () => {
    at('2026-09-28 09:00')
    const { handOut, afterwards } = await suggest('供电扩容方案没有批复')
    expect(handOut).toMatchObject({
      lead: { id: 'industry' },
      assistants: [{ id: 'power-company' }],
      confidence: 'high',
      limit: '一般，7 个工作日',
    })
    expect([handOut?.dueDate, handOut?.dueTime]).toEqual(['2026-10-13', '17:30'])
    expect(handOut?.dueNote).toContain('10-01')
    expect(handOut?.reasons.filter(({ speaksFor }) => speaksFor).map(({ text }) => text)).toEqual([
      '分办目录第 1 条：“用电用气”由其牵头',
      '原话里有“供电”“扩容”',
      '涉及 2 家单位，由牵头单位汇总',
    ])
    expect(afterwards.map(({ when }) => when)[0]).toBe('今日')
  })

  test('选了类别而原话没有那些词，照直说，把握不大', async () => {
    const { handOut } = await suggest('请帮忙看一看', { topic: 'finance' })
    expect(handOut).toMatchObject({ lead: { id: 'finance' }, confidence: 'low' })
    expect(handOut?.reasons).toContainEqual({ speaksFor: false, text: '原话里没有责任清单上的词，请看一遍再定' })
  })

  test('办过同类的有经验，提过异议和手上逾期的也说出来', async () => {
    at('2026-10-12 09:00')
    const id = await open('enterprise-own', { body: '续贷被银行抽贷，请协调。', topic: 'finance' })
    await act('clerk', id, 'accept')
    await act('dispatcher', id, 'hand-out', { ...usualHandOut, lead: 'finance' })
    await act('finance-head', id, 'object', { reason: '这件应由工信部门牵头协调', suggests: 'industry' })
    await act('arbiter', id, 'uphold-objection', { reason: '由工信局牵头' })
    await act('dispatcher', id, 'hand-out', usualHandOut)
    await act('industry-handler', id, 'sign')
    await act('industry-handler', id, 'contact', { text: '已电话核实' })
    await act('industry-handler', id, 'resolve', usualResolve)
    await act('enterprise-own', id, 'confirm', { contacted: true, solved: 'yes' })
    const held = await open('enterprise-own', { body: '贷款担保费太高，请协调。', topic: 'finance' })
    await act('clerk', held, 'accept')
    await act('dispatcher', held, 'hand-out', { ...usualHandOut, lead: 'finance' })
    at('2026-10-28 09:00')
    const { handOut, alternatives } = await suggest('银行抽贷怎么办')
    const against = handOut?.reasons.filter(({ speaksFor }) => !speaksFor).map(({ text }) => text)
    expect(against).toEqual(['近一年同类 1 件，0 件由其办结，提异议 1 次', '其在办 1 件，其中逾期 1 件、临期 0 件'])
    expect(alternatives).toEqual([{ unit: expect.objectContaining({ id: 'industry' }), reason: '近一年办过同类 1 件' }])
  })

  test('企业自己填的时候看不到分给谁', async () => {
    expect(await suggest('供电扩容', {}, 'enterprise-own')).toMatchObject({
      topic: { id: 'power' },
      handOut: null,
      alternatives: [],
    })
  })
})

describe('[YL-02] 重复的提示出来', () => {
  let mine: string
  let theirs: string
  beforeAll(async () => {
    at('2026-11-02 09:00')
    mine = await open('enterprise-own', { body: outage })
    theirs = await open('enterprise-other', { body: outage })
  })
  const found = async (text: string, more: object, who?: string) =>
    (await suggest(text, more, who)).duplicates.map(({ case: { id }, likeness, mergeable }) => [
      id,
      likeness,
      mergeable,
    ])

  test('同一企业说同一件事是“很像”，可以并入；别家的只供参考', async () => {
    expect(await found(outage, { enterprise: own })).toEqual([
      [mine, 'same', true],
      [theirs, 'related', false],
    ])
    const { duplicates } = await suggest(outage, { enterprise: own })
    expect(duplicates[0]?.reason).toMatch(/^很像：同一企业、类别相同、都提到“.+”/)
  })

  test('同一企业、同一类别而说的不同是“有点像”；别家不像的不提', async () => {
    expect(await found('燃气开口费收得太高', { enterprise: own })).toContainEqual([mine, 'similar', true])
    expect((await found('燃气开口费收得太高', { enterprise: own })).map(([id]) => id)).not.toContain(theirs)
  })

  test('不拿它和自己比，撤回的、并入别件的不提，已销号的不能再并入', async () => {
    expect(await found(outage, { enterprise: own, case: mine })).toEqual([[theirs, 'related', false]])
    const again = await open('enterprise-own', { body: outage })
    await act('enterprise-own', again, 'withdraw')
    expect((await found(outage, { enterprise: own })).map(([id]) => id)).not.toContain(again)
    const answered = await (
      await as('clerk')
    ).post('/appeals', {
      body: outage,
      channel: 'phone',
      enterprise: own,
      then: { answer: { reply: '停电计划已发到园区，请查收。' } },
    })
    const { id } = answered.json<{ id: string }>()
    await act('enterprise-own', id, 'confirm', { contacted: true, solved: 'yes' })
    expect((await page('clerk', id)).stage.mode).toBe('ended')
    expect(await found(outage, { enterprise: own })).toContainEqual([id, 'same', false])
  })

  test('企业自己填的时候，只提示自己的', async () => {
    expect((await found(outage, { enterprise: own }, 'enterprise-other')).map(([id]) => id)).toEqual([theirs])
  })

  test('一年以前的不提', async () => {
    at('2027-11-03 09:00')
    expect(await found(outage, { enterprise: own })).toEqual([])
  })

  test.each([{ case: 'x' }, { enterprise: 'x' }, { kind: 'x' }])('写错的编号 %o 说得出错', async (more) => {
    const response = await (await as('clerk')).post('/appeals/suggest', { text: outage, ...more })
    expect([422, 404]).toContain(response.statusCode)
  })
})
