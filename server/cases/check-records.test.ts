import { beforeAll, expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import { checkRecords } from './check-records.ts'
import { sweepRungs } from './sweep-rungs.ts'
import { caseDriver, usualHandOut, usualResolve } from './testing.ts'

const t = await startTestApp()
const { act, at, open, page } = caseDriver(t)
const check = (repair = false) => checkRecords(t.app, 'sample', repair)
const found = async () =>
  (await check()).damaged.map(({ number, differences }) => [number, differences.map(({ what }) => what)])

let resolved: string
let paused: string

beforeAll(async () => {
  at('2026-10-12 09:00')
  resolved = await open('enterprise-own')
  paused = await open('enterprise-other')
  const assistants = [{ organisation: 'power-company', what: '出具方案' }]
  for (const id of [resolved, paused]) {
    await act('clerk', id, 'accept')
    await act('dispatcher', id, 'hand-out', { ...usualHandOut, assistants })
    await act('industry-handler', id, 'sign')
    await act('industry-handler', id, 'contact', { text: '已电话核实' })
  }
  await act('industry-handler', paused, 'ask-enterprise', { text: '请补充用电合同' })
  at('2026-10-27 09:00')
  await sweepRungs(t.app)
  await act('power-company-handler', resolved, 'answer-task', { text: '方案已经出具' })
  await act('industry-handler', resolved, 'resolve', usualResolve)
  await act('enterprise-own', resolved, 'dispute', { contacted: true, solved: 'no' })
})

test('[YL-02] 办过、暂停过、催过、逾期过的事项，从动作重算出来的和账上一样', async () => {
  expect(await check()).toEqual({ cases: 2, damaged: [] })
})

test('[YL-02] 账被改坏了查得出来：哪一件、哪几处；改正后与动作一致', async () => {
  const before = await page('clerk', resolved)
  const { number } = await page('clerk', paused)
  await t.database.asOwner(
    `update cases set stage = 'closed', urged = 0, state = state || '{"round": 9}' where id = $1`,
    [resolved],
  )
  await t.database.asOwner(
    `update case_timers set due_at = now(), next_rung_at = null where case_id = $1 and timer = 'accept'`,
    [paused],
  )
  expect(new Map((await found()) as [string, string[]][])).toEqual(
    new Map([
      [before.number, ['stage', 'urged', 'state']],
      [number, ['timer accept: due_at']],
    ]),
  )
  expect((await check(true)).damaged).toHaveLength(2)
  expect(await check()).toEqual({ cases: 2, damaged: [] })
  expect(await page('clerk', resolved)).toEqual(before)
})

test('[YL-02] 整个状态丢了也能重算；少了一条动作只能报告，不能编', async () => {
  await t.database.asOwner(`update cases set state = '{}' where id = $1`, [resolved])
  expect((await found())[0]?.[1]).toEqual(['state'])
  await check(true)
  expect(await found()).toEqual([])
  await t.database.asOwner('alter table case_actions disable trigger case_actions_kept')
  await t.database.asOwner('delete from case_actions where case_id = $1 and seq = 2', [paused])
  const { number } = await page('clerk', paused)
  expect(await found()).toEqual([[number, ['actions']]])
  await check(true)
  expect(await found()).toEqual([[number, ['actions']]])
})
