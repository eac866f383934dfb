import { expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import { recomputeTimers } from './recompute-timers.ts'
import { caseDriver, usualHandOut } from './testing.ts'

const t = await startTestApp()
const { act, at, open, page } = caseDriver(t)

/** The official notice of an invented 2027: one day off and one make-up day. */
const publish2027 = () =>
  t.database.asOwner(`
    with year as (
      insert into calendar_years (year, status, notice_number, notice_title) values (2027, 'official', '国办发明电〔2026〕0号', '2027 年放假通知')
      on conflict (year) do update set status = excluded.status, notice_title = excluded.notice_title returning year)
    insert into calendar_days (year, date, working, name) values (2027, '2027-01-01', false, '元旦'), (2027, '2027-01-04', false, '元旦')`)

test('[YL-02] 跨入未公布年份的到期日是暂定的；公布后重算，留下旧值和理由', async () => {
  at('2026-12-28 09:00')
  const id = await open('enterprise-own')
  await act('clerk', id, 'accept')
  const provisional = await act('dispatcher', id, 'hand-out', usualHandOut)
  expect(provisional.clock?.timeLeft).toMatchObject({ dueDate: '2027-01-06', provisional: true })
  await publish2027()
  t.app.calendars.forget()
  expect(await recomputeTimers(t.app, 2027, '2027 年放假安排公布')).toBeGreaterThan(0)
  const certain = await page('clerk', id)
  expect(certain.clock?.timeLeft).toMatchObject({ dueDate: '2027-01-08', provisional: false })
  expect(certain.clock?.changes).toEqual([
    expect.objectContaining({
      oldDue: Date.parse('2027-01-06T17:30:00+08:00'),
      newDue: Date.parse('2027-01-08T17:30:00+08:00'),
      reason: '2027 年放假安排公布',
    }),
  ])
  expect(await recomputeTimers(t.app, 2027, '再来一次')).toBe(0)
})
