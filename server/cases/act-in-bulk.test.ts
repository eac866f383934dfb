import { expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import type { BulkResult } from './contract.ts'
import { caseDriver, usualHandOut } from './testing.ts'

const t = await startTestApp()
const { act, as, at, open, page } = caseDriver(t)
at('2026-10-12 09:00')

const bulk = async (who: string, action: string, data: object, cases: object[], key?: string) => {
  const response = await (
    await as(who)
  ).post('/cases/bulk', { action, data, cases }, key ? { 'idempotency-key': key } : {})
  expect(response.statusCode, response.body).toBe(200)
  return response.json<BulkResult>()
}

test('[YL-02] 成批办理：办成的留下，不能办的各说各的理由，不影响别的', async () => {
  const [fresh, accepted, stale] = [
    await open('clerk', { channel: 'phone' }),
    await open('clerk', { channel: 'phone' }),
    await open('clerk', { channel: 'phone' }),
  ]
  await act('clerk', accepted, 'accept')
  const abroad = (
    await (await t.signIn('clerk', 'neighbour')).post('/appeals', { body: '邻市的一件诉求。', channel: 'phone' })
  ).json<{ id: string; number: string }>()
  const { done, results } = await bulk('clerk', 'accept', {}, [
    { id: fresh, version: 1 },
    { id: accepted, version: 2 },
    { id: stale, version: 9 },
    { id: abroad.id, version: 1 },
    { id: fresh, version: 1 },
  ])
  expect(done).toBe(1)
  expect(results.map(({ ok, sentence }) => ok || sentence)).toEqual([
    true,
    '这件事现在是“待分办”，不能“受理”。',
    '没有保存：这件事刚被别人改过。您写的内容还在，看过改动后可以再提交。',
    '找不到这件事：编号可能有误，也可能不在您的岗位可见范围内。',
    '没有保存：这件事刚被别人改过。您写的内容还在，看过改动后可以再提交。',
  ])
  expect(results[3]?.number).toBe('')
  expect(results[1]?.number).toMatch(/^诉2026-/)
  expect([(await page('clerk', fresh)).version, (await page('clerk', stale)).version]).toEqual([2, 1])
})

test('[YL-02] 同一个键重来一遍，一件也不办第二次，办成的仍算办成', async () => {
  const cases = [
    { id: await open('clerk', { channel: 'phone' }), version: 1 },
    { id: await open('clerk', { channel: 'phone' }), version: 1 },
  ]
  const first = await bulk('clerk', 'accept', {}, cases, 'bulk-once-0001')
  expect(await bulk('clerk', 'accept', {}, cases, 'bulk-once-0001')).toEqual(first)
  expect(first.done).toBe(2)
  for (const { id } of cases) expect((await page('clerk', id)).version).toBe(2)
})

test('[YL-02] 成批也逐件守规矩：没有权限的一件也办不成，填错的一件也不写', async () => {
  const cases = [{ id: await open('clerk', { channel: 'phone' }), version: 1 }]
  expect((await bulk('supervisor', 'accept', {}, cases)).results).toMatchObject([
    { ok: false, sentence: '您的岗位不能做“受理”。' },
  ])
  await act('clerk', cases[0]!.id, 'accept')
  const handed = await bulk('dispatcher', 'hand-out', { ...usualHandOut, lead: 'nowhere' }, [
    { ...cases[0]!, version: 2 },
  ])
  expect(handed.results[0]).toMatchObject({ ok: false, sentence: '“牵头单位”里的单位不在本市的单位名单上，请重新选。' })
  const none = await (await as('clerk')).post('/cases/bulk', { action: 'accept', data: {}, cases: [] })
  expect(none.json()).toMatchObject({ status: 422 })
})
