import { expect, test } from 'vitest'
import type { YearImportResult } from '../calendar/contract.ts'
import { runDueJobs } from '../jobs/testing.ts'
import { startTestApp } from '../testing/app.ts'
import { recomputeTask } from './follow-calendar.ts'
import { caseDriver, usualHandOut } from './testing.ts'

const t = await startTestApp()
const drive = caseDriver(t)

const notice2027 = {
  notice: { number: '国办发明电〔2026〕0号', title: '国务院办公厅关于2027年部分节假日安排的通知' },
  daysOff: [{ from: '2027-01-01', to: '2027-01-03', name: '元旦' }],
  makeUpDays: [{ date: '2026-12-26', name: '元旦' }],
}
const send = async (publish: boolean) => {
  const administrator = await drive.as('administrator')
  const response = await administrator.post('/admin/calendar/years/2027', { ...notice2027, publish })
  await runDueJobs(t.app, [recomputeTask])
  return response.json<YearImportResult>()
}

test('管理岗公布一年的放假安排：先看要动几个时限，公布后由后台重算，办理页写明原因', async () => {
  drive.at('2026-12-23 09:00')
  const id = await drive.open('enterprise-own')
  await drive.act('clerk', id, 'accept')
  await drive.act('dispatcher', id, 'hand-out', usualHandOut)
  const clock = async () => (await drive.page('clerk', id)).clock
  const before = await clock()
  expect(before?.timeLeft).toMatchObject({ dueDate: '2027-01-01', provisional: true })

  const { openTimers } = await send(false)
  expect(openTimers?.moving).toBeGreaterThan(0)
  expect((await clock())?.timeLeft).toEqual(before?.timeLeft)

  expect((await send(true)).openTimers).toEqual(openTimers)
  const after = await clock()
  expect(after?.timeLeft).toMatchObject({ dueDate: '2026-12-31', provisional: false })
  expect(after?.changes).toMatchObject([
    { reason: '2027 年放假安排公布：国务院办公厅关于2027年部分节假日安排的通知（国办发明电〔2026〕0号）。' },
  ])
  expect((await send(false)).openTimers?.moving).toBe(0)
})
