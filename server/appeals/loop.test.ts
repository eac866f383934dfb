import { expect, test } from 'vitest'
import { caseDriver, usualBody } from '../cases/testing.ts'
import { startTestApp } from '../testing/app.ts'

const t = await startTestApp()
const { act, as, open, page, refused } = caseDriver(t)

const handOut = {
  lead: 'industry',
  assistants: [{ organisation: 'power-company', what: '出具接入方案' }],
  difficulty: 'ordinary',
  tier: 'ordinary',
}

test('[YL-02] 一件诉求从登记走到销号', async () => {
  const id = await open('enterprise-own')
  const { number } = await page('clerk', id)
  expect(number).toMatch(/^诉2026-\d{4}$/)
  expect((await page('clerk', id)).stage.name).toBe('待受理')
  await act('clerk', id, 'accept', { topic: 'power' })
  await act('dispatcher', id, 'hand-out', handOut)
  await act('industry-handler', id, 'sign')
  expect(
    (
      await refused('industry-handler', id, 'resolve', {
        outcome: 'policy',
        evidence: {},
        reply: '已经办好，请您确认一下。',
      })
    ).code,
  ).toBe('contact-missing')
  await act('industry-handler', id, 'contact', { text: '到厂核实，缺负荷 3200 千伏安' })
  expect(
    (
      await refused('industry-handler', id, 'resolve', {
        outcome: 'explain',
        evidence: {},
        reply: '已经办好，请您确认一下。',
      })
    ).code,
  ).toBe('evidence-missing')
  const resolve = {
    outcome: 'explain',
    evidence: { explanation: { text: '线路走廊未定，依法暂不能批' } },
    reply: '走廊确定后十日内批复，特此说明。',
  }
  expect((await refused('industry-handler', id, 'resolve', resolve)).code).toBe('assistants-open')
  await act('power-company-handler', id, 'sign-assist')
  await act('power-company-handler', id, 'answer-task', { text: '方案已出，等走廊意见' })
  const resolved = await act('industry-handler', id, 'resolve', resolve)
  expect(resolved.stage.id).toBe('resolved')
  const closed = await act('enterprise-own', id, 'confirm', { contacted: true, solved: 'yes', grade: 'good' })
  expect(closed.stage.id).toBe('closed')
  expect(closed.ending).toBe('confirmed')
})

test('[YL-04] 企业不满意进入复核，退回后重新计时', async () => {
  const id = await open('enterprise-own', { body: '厂门口道路挖开后两月未恢复，货车进不来，请尽快恢复路面。' })
  await act('clerk', id, 'accept')
  await act('dispatcher', id, 'hand-out', { ...handOut, assistants: [] })
  await act('industry-handler', id, 'sign')
  await act('industry-handler', id, 'contact', { text: '电话核实情况属实' })
  await act('industry-handler', id, 'resolve', {
    outcome: 'explain',
    evidence: { explanation: { text: '工期未到' } },
    reply: '工期未到，请您再等一等，感谢理解。',
  })
  const review = await act('enterprise-own', id, 'dispute', {
    contacted: true,
    solved: 'no',
    grade: 'poor',
    words: '路还没通',
  })
  expect(review.stage.id).toBe('review')
  const returned = await act('dispatcher', id, 'return', { reason: '请给出通车日期' })
  expect([returned.stage.id, returned.round]).toEqual(['handling', 2])
  expect(returned.clock?.timeLeft.text).toBe('还剩 7 个工作日')
})

test('[YL-02] 单位只能提一次异议，由裁定岗裁定，裁定有约束力', async () => {
  const id = await open('clerk', { enterprise: t.sample.enterprises['enterprise-own'], channel: 'phone' })
  await act('dispatcher', id, 'accept')
  await act('dispatcher', id, 'hand-out', handOut)
  await act('industry-head', id, 'object', { reason: '线路走廊属于自然资源部门职责', suggests: 'land' })
  expect((await refused('dispatcher', id, 'uphold-objection', { reason: '确属自然资源局职责' })).code).toBe(
    'not-allowed',
  )
  const ruled = await act('arbiter', id, 'reject-objection', { reason: '按分办目录由工信局牵头' })
  expect(ruled.stage.id).toBe('handling')
  expect(
    (await refused('industry-head', id, 'object', { reason: '仍然认为不归我局负责管', suggests: 'land' })).code,
  ).toBe('objected-before')
})

test('[YL-02] 同一个幂等键只登记一次，版本旧了不写入', async () => {
  const key = { 'idempotency-key': 'clerk-0001-abcdef' }
  const first = await (await as('clerk')).post('/appeals', { body: usualBody, channel: 'phone' }, key)
  const second = await (await as('clerk')).post('/appeals', { body: usualBody, channel: 'phone' }, key)
  expect(second.json()).toMatchObject({ number: first.json<{ number: string }>().number })
  const { id } = first.json<{ id: string }>()
  await act('clerk', id, 'accept')
  const stale = await (
    await as('dispatcher')
  ).post(`/cases/${id}/actions`, { action: 'hand-out', data: handOut, version: 1 })
  expect([stale.statusCode, stale.json<{ code: string }>().code]).toEqual([409, 'case-changed'])
})

test('[YL-03] 看不到的事项和不存在的一样', async () => {
  const id = await open('enterprise-own')
  const { number } = await page('clerk', id)
  const other = await t.signIn('enterprise-other')
  const justice = await t.signIn('justice-handler')
  const neighbour = await t.signIn('dispatcher', 'neighbour')
  for (const who of [other, justice, neighbour]) {
    const response = await who.get(`/cases/${id}`)
    expect(response.statusCode).toBe(404)
    expect((await who.get('/cases?mode=all&size=200')).body).not.toContain(number)
  }
  expect((await (await as('supervisor')).get(`/cases/${encodeURIComponent(number)}`)).statusCode).toBe(200)
})
