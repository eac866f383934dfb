import { expect, test } from 'vitest'
import type { OpenedAppeal } from '../appeals/contract.ts'
import type { Agent } from '../testing/agent.ts'
import { startTestApp } from '../testing/app.ts'
import { caseDriver, usualBody } from './testing.ts'

const t = await startTestApp()
const { act, as, open, page } = caseDriver(t)
const appeal = { body: usualBody, channel: 'phone' }
const withKey = (key: string) => ({ 'idempotency-key': key })

const openWith = async (who: Agent, key: string) =>
  (await who.post('/appeals', appeal, withKey(key))).json<OpenedAppeal>()

test('[YL-02] 同一个请求同时到了两次，只登记一件，两次答复相同', async () => {
  const clerk = await as('clerk')
  const answers = await Promise.all([1, 2, 3].map(() => openWith(clerk, 'same-moment-1')))
  expect(new Set(answers.map(({ number }) => number)).size).toBe(1)
  expect(answers[0]?.number).toMatch(/^诉2026-/)
})

test('[YL-02] 同一步同时提交两次，只办一次，两次都算办成', async () => {
  const id = await open('clerk', appeal)
  const clerk = await as('clerk')
  const send = () =>
    clerk.post(`/cases/${id}/actions`, { action: 'accept', data: {}, version: 1 }, withKey('accept-once-1'))
  const statuses = (await Promise.all([send(), send()])).map(({ statusCode }) => statusCode)
  expect(statuses).toEqual([200, 200])
  expect((await page('clerk', id)).version).toBe(2)
})

test('[YL-02] 不同的人碰巧用了同一个键，各登记各的', async () => {
  const [one, two] = [
    await openWith(await as('clerk'), 'coincidence-1'),
    await openWith(await as('dispatcher'), 'coincidence-1'),
  ]
  expect(one.number).not.toBe(two.number)
})

test('[YL-02] 一个键用到另一件事上，一句话说明，什么也不写', async () => {
  const [first, second] = [await open('clerk', appeal), await open('clerk', appeal)]
  const clerk = await as('clerk')
  const accept = (id: string) =>
    clerk.post(`/cases/${id}/actions`, { action: 'accept', data: {}, version: 1 }, withKey('used-twice-1'))
  expect((await accept(first)).statusCode).toBe(200)
  const refused = await accept(second)
  expect([refused.statusCode, refused.json<{ code: string }>().code]).toEqual([409, 'idempotency-key-used'])
  expect((await page('clerk', second)).stage.id).toBe('registered')
  const opened = await clerk.post('/appeals', appeal, withKey('used-twice-1'))
  expect(opened.json()).toMatchObject({ code: 'idempotency-key-used' })
})

test('[YL-02] 两个岗位看着同一版同时办，后到的一位不覆盖先到的', async () => {
  const id = await open('clerk', appeal)
  await act('clerk', id, 'accept')
  const handOut = { lead: 'industry', assistants: [], difficulty: 'ordinary', tier: 'ordinary' }
  const dispatcher = await as('dispatcher')
  const send = (lead: string) =>
    dispatcher.post(`/cases/${id}/actions`, { action: 'hand-out', data: { ...handOut, lead }, version: 2 })
  const answers = await Promise.all([send('industry'), send('land')])
  expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409])
  expect(answers.find(({ statusCode }) => statusCode === 409)?.json()).toMatchObject({ code: 'case-changed' })
  expect((await page('clerk', id)).version).toBe(3)
})
