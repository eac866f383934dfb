import { expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import { sweepRungs } from './sweep-rungs.ts'
import { caseDriver, usualHandOut, usualResolve } from './testing.ts'

const t = await startTestApp()
const { act, at, open, page } = caseDriver(t)

const firedOf = async (id: string) =>
  (
    await t.database.asOwner<{ key: string }>(
      `select timer || '/' || round || '/' || rung as key from case_rungs where case_id = $1 order by fired_at, key`,
      [id],
    )
  ).map(({ key }) => key)

test('[YL-03] 没有人受理的事项也会到点提醒并提级', async () => {
  at('2026-10-12 09:00')
  const id = await open('enterprise-own')
  at('2026-10-13 17:29')
  await sweepRungs(t.app)
  expect(await firedOf(id)).toEqual([])
  at('2026-10-13 17:30')
  await sweepRungs(t.app)
  expect(await firedOf(id)).toEqual(['accept/1/due'])
  at('2026-10-14 09:00')
  await sweepRungs(t.app)
  expect((await page('supervisor', id)).escalation.map(({ to }) => to)).toEqual(['督查室'])
})

test('[YL-03] 警戒各响一次：过半、余 1 日、到期督办、逾期 3 日提级；退回后重新响', async () => {
  at('2026-10-12 09:00')
  const id = await open('enterprise-own', { body: '货款被拖欠十四个月，请协调尽快支付给我公司。' })
  await act('clerk', id, 'accept')
  await act('dispatcher', id, 'hand-out', usualHandOut)
  await act('industry-handler', id, 'sign')
  await act('industry-handler', id, 'contact', { text: '已电话联系企业核实' })
  at('2026-10-26 09:00')
  await Promise.all([sweepRungs(t.app), sweepRungs(t.app)])
  await sweepRungs(t.app)
  const first = (await firedOf(id)).filter((key) => key.startsWith('handle'))
  expect(first.toSorted()).toEqual(['handle/1/due', 'handle/1/half', 'handle/1/last-day', 'handle/1/late'])
  const late = await page('supervisor', id)
  expect(
    late.timeline
      .map(({ action }) => action)
      .filter((action) => ['urge', 'escalate'].includes(action))
      .toSorted(),
  ).toEqual(['escalate', 'urge'])
  await act('industry-handler', id, 'resolve', usualResolve)
  await act('enterprise-own', id, 'dispute', { contacted: true, solved: 'no' })
  await act('dispatcher', id, 'return', { reason: '请继续协调付款' })
  at('2026-11-10 09:00')
  await sweepRungs(t.app)
  expect((await firedOf(id)).filter((key) => key.startsWith('handle/2')).length).toBe(4)
})

test('[YL-04] 企业不回答，期满按无反馈销号，单独统计', async () => {
  at('2026-10-12 09:00')
  const id = await open('enterprise-own', { body: '申请了技改补助一直没有到账，请帮助查一查。' })
  await act('clerk', id, 'accept')
  await act('dispatcher', id, 'hand-out', usualHandOut)
  await act('industry-handler', id, 'sign')
  await act('industry-handler', id, 'contact', { text: '已电话联系企业核实' })
  await act('industry-handler', id, 'resolve', usualResolve)
  at('2026-10-19 17:29')
  await sweepRungs(t.app)
  expect((await page('clerk', id)).stage.id).toBe('resolved')
  at('2026-10-19 17:31')
  await sweepRungs(t.app)
  expect(await page('clerk', id)).toMatchObject({ stage: { id: 'closed' }, ending: 'silence', feedback: null })
})

test('[YL-02] 暂停中的事项不响任何警戒', async () => {
  at('2026-10-12 09:00')
  const id = await open('enterprise-own', { body: '消防验收材料退回三次，请告知缺什么材料。' })
  await act('clerk', id, 'accept')
  await act('dispatcher', id, 'hand-out', usualHandOut)
  await act('industry-handler', id, 'sign')
  await act('industry-handler', id, 'ask-enterprise', { text: '请补充上次退回的通知书' })
  at('2026-12-01 09:00')
  await sweepRungs(t.app)
  expect((await firedOf(id)).filter((key) => key.startsWith('handle'))).toEqual([])
  const waiting = await page('clerk', id)
  expect(waiting.clock?.timeLeft.text).toBe('暂停，剩 7 个工作日')
})

test('[YL-03] 一件坏了的事项不耽误别的事项到点', async () => {
  at('2026-10-12 09:00')
  const [broken, sound] = [await open('enterprise-own'), await open('enterprise-own')]
  await t.database.asOwner(`update cases set state = '{}' where id = $1`, [broken])
  at('2026-10-13 18:00')
  await sweepRungs({ ...t.app, log: { ...t.app.log, error: (event, facts) => errors.push([event, facts?.['case']]) } })
  expect(errors).toEqual([['sweep-failed', broken]])
  expect(await firedOf(sound)).toEqual(['accept/1/due'])
})

const errors: unknown[] = []
