import { expect, test } from 'vitest'
import { fixedClock } from '../platform/clock.ts'
import { startTestApp } from '../testing/app.ts'
import { remindOfObligations } from './remind.ts'

const t = await startTestApp()
const on = (day: string) => ({ ...t.app, clock: fixedClock(`${day}T08:30:00+08:00`) })
const notices = async () =>
  await t.database.asOwner<{ title: string; link: string }>(
    `select n.title, n.link from notices n join people p on p.city = n.city and p.id = n.person
     where n.city = 'sample' and n.kind = 'obligation' and p.login = 'vice-mayor-industry' order by n.at`,
  )

test('[YL-07] 到点提醒一次，再跑不重复，下一个时点再提醒', async () => {
  await remindOfObligations(on('2026-11-02'), 'sample')
  expect(await notices()).toEqual([])
  expect(await remindOfObligations(on('2026-12-08'), 'sample')).toBeGreaterThan(0)
  const first = await notices()
  expect(first).toEqual([{ title: '联系企业还差 2 户，还有 20 个工作日', link: '/sample/cockpit/enterprises' }])
  expect(await remindOfObligations(on('2026-12-08'), 'sample')).toBe(0)
  expect(await remindOfObligations(on('2026-12-09'), 'sample')).toBe(0)
  await remindOfObligations(on('2026-12-28'), 'sample')
  expect((await notices()).length).toBe(first.length + 1)
})

test('[YL-07] 年底没完成的，过了年还提醒一次；过期一个月以上的不再提醒', async () => {
  const before = (await notices()).length
  await remindOfObligations(on('2027-01-05'), 'sample')
  const late = (await notices()).slice(before).map(({ title }) => title)
  expect(late).toEqual(['联系企业还差 2 户，过期'])
  await remindOfObligations(on('2027-04-02'), 'sample')
  expect((await notices()).length).toBe(before + 1)
})

test('[YL-05] 没报的到点提醒；过期一个月以上的不再提醒', async () => {
  const told = () =>
    t.database.asOwner(
      `select n.title from notices n join people p on p.city = n.city and p.id = n.person
       where n.city = 'sample' and p.login = 'finance-head' and n.key like 'obligation/rules/finance-head/2027%' order by n.at`,
    )
  await remindOfObligations(on('2027-12-22'), 'sample')
  expect(await told()).toEqual([])
  await remindOfObligations(on('2027-12-21'), 'sample')
  expect(await told()).toEqual([{ title: '配套细则还差 1 份，过期' }])
})
