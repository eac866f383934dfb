import { describe, expect, test } from 'vitest'
import { publicViewer } from '../access/viewer.ts'
import { startTestApp } from '../testing/app.ts'
import type { YearImport, YearImportResult } from './contract.ts'

const t = await startTestApp()
const admin = await t.signIn('administrator')
const path = '/admin/calendar/years/2027'

const notice2027: YearImport = {
  notice: {
    number: '国办发明电〔2026〕9号',
    title: '国务院办公厅关于2027年部分节假日安排的通知',
    publishedAt: '2026-11-04',
  },
  daysOff: [
    { from: '2027-01-01', to: '2027-01-03', name: '元旦' },
    { from: '2027-02-05', to: '2027-02-11', name: '春节' },
  ],
  makeUpDays: [
    { date: '2026-12-26', name: '元旦' },
    { date: '2027-01-30', name: '春节' },
  ],
}
const post = (body: object, agent = admin, year = path) => agent.post(year, body)
const due = async (query: string) => (await t.stranger().get(`/api/calendar/due-date?${query}`)).json()

describe('an administrator enters the notice of 2027', () => {
  test('and sees first what it would change, while nothing is changed', async () => {
    const response = await post(notice2027)
    expect(response.statusCode).toBe(200)
    expect(response.json<YearImportResult>()).toMatchObject({ published: false, status: 'unpublished' })
    expect(response.json<YearImportResult>().differences).toEqual(
      expect.arrayContaining([
        { date: '2026-12-26', weekday: 6, before: '休息日', after: '元旦 调休上班' },
        { date: '2027-01-01', weekday: 5, before: '工作日', after: '元旦 放假' },
      ]),
    )
    expect(await due('start=2026-12-30&workingDays=2')).toMatchObject({ due: '2027-01-01', provisional: true })
  })

  test('learns from whoever keeps terms how many would move, under the calendar as it would be', async () => {
    t.app.events.on('calendar-previewed', async (_, __, { calendar, report }) => {
      expect(calendar.years[2027]?.exceptions['2027-02-05']).toEqual({ working: false, name: '春节' })
      expect(calendar.years[2026]?.exceptions['2026-12-26']).toMatchObject({ working: true, name: '元旦' })
      expect(calendar.years[2026]?.exceptions['2026-10-10']).toMatchObject({ working: true })
      report({ looked: 5, moving: 2 })
    })
    expect((await post(notice2027)).json()).toMatchObject({ openTimers: { looked: 5, moving: 2 } })
  })

  test('publishes it: terms are counted anew at once, are certain, and those who keep terms are told why', async () => {
    const told: string[] = []
    t.app.events.on(
      'calendar-published',
      async (_, __, { year, reason, by }) => void told.push(`${year} ${reason} ${by}`),
    )
    expect((await post({ ...notice2027, publish: true })).json()).toMatchObject({ published: true })
    expect(await due('start=2026-12-30&workingDays=2')).toMatchObject({ due: '2027-01-04', provisional: false })
    expect(await due('start=2026-12-25&workingDays=1')).toMatchObject({ due: '2026-12-26' })
    const day = (await due('start=2026-12-25&workingDays=1')).days.at(-1)
    expect(day.notice).toBe('国务院办公厅关于2027年部分节假日安排的通知（国办发明电〔2026〕9号）')
    expect((await t.stranger().get('/api/calendar/years')).json()[0]).toMatchObject({
      year: 2028,
      status: 'unpublished',
    })
    expect(told).toEqual([
      '2027 2027 年放假安排公布：国务院办公厅关于2027年部分节假日安排的通知（国办发明电〔2026〕9号）。 administrator',
    ])
  })

  test('publishes it again corrected: what the year held before is kept', async () => {
    const corrected = { ...notice2027, makeUpDays: [], publish: true }
    const { differences } = (await post(corrected)).json<YearImportResult>()
    expect(differences.map(({ date }) => date)).toEqual(['2026-12-26', '2027-01-30'])
    const kept = await t.database.asOwner<{ before: { date: string }[]; imported_in: string }>(
      'select before, imported_in from calendar_publications order by id',
    )
    expect(kept.map(({ before }) => before.length)).toEqual([0, 12])
    expect(kept.map(({ imported_in }) => imported_in)).toEqual(['sample', 'sample'])
    await expect(t.database.asOwner('delete from calendar_publications')).rejects.toThrow('kept as they were written')
  })
})

describe('a notice is refused with its place and what would be right', () => {
  const refusal = async (changes: object, year = path) => {
    const response = await post({ ...notice2027, publish: true, ...changes }, admin, year)
    return { status: response.statusCode, ...response.json() }
  }

  test('when it gives no day off: an empty year is never published', async () => {
    expect(await refusal({ daysOff: [], makeUpDays: [] })).toMatchObject({
      status: 422,
      code: 'empty-year',
      detail: '2027 年的通知没有一天放假，不能公布。请按通知逐个填写放假的日子。',
    })
  })

  test.each([
    [{ daysOff: [{ from: '2027-01-03', to: '2027-01-01', name: '元旦' }] }, 'daysOff.0', /应从 2027-01-03 起放/],
    [{ daysOff: [{ from: '2027-01-01', to: '2027-01-20', name: '元旦' }] }, 'daysOff.0', /1 到 15 天/],
    [{ daysOff: [{ from: '2026-10-01', to: '2026-10-01', name: '国庆节' }] }, 'daysOff.0', /2026-10-01 不在 2027 年/],
    [{ makeUpDays: [{ date: '2027-01-02', name: '元旦' }] }, 'makeUpDays.0', /写了两次：已是“元旦”放假/],
    [{ makeUpDays: [{ date: '2027-01-04', name: '元旦' }] }, 'makeUpDays.0', /本来就是工作日/],
    [
      { daysOff: [{ from: '2027-02-30', to: '2027-03-01', name: '春节' }] },
      'daysOff.0.from',
      /应为 2026-10-12 这样的日期/,
    ],
    [{ notice: { title: '通知' } }, 'notice.number', /请填写“文号”/],
  ])('%j', async (changes, field, message) => {
    const { status, errors } = await refusal(changes)
    expect(status).toBe(422)
    expect(errors).toContainEqual({ field, message: expect.stringMatching(message) })
  })

  test('when the year is out of range', async () => {
    expect(await refusal({}, '/admin/calendar/years/2200')).toMatchObject({ status: 404 })
  })
})

describe('nobody else publishes a year', () => {
  test('neither strangers nor posts without the power', async () => {
    expect((await post(notice2027, t.stranger())).statusCode).toBe(401)
    const other = Object.keys(t.sample.people).find(
      (login) => login !== 'administrator' && !login.startsWith('enterprise'),
    )
    expect((await post(notice2027, await t.signIn(other ?? ''))).statusCode).toBe(403)
    expect((await post(notice2027, await t.signIn('enterprise-own'))).statusCode).toBe(403)
  })

  test('nor the database itself for a reach that is not a whole city’s, nor an empty year for anybody', async () => {
    const call = `select publish_calendar_year(2027, '号', '题', null, $1, now(), 'x')`
    const day = JSON.stringify([{ date: '2027-01-01', working: false, name: '元旦' }])
    await expect(t.database.transaction(publicViewer('sample'), (tx) => tx.query(call, [day]))).rejects.toThrow(
      'administrator',
    )
    await expect(t.database.system('sample', (tx) => tx.query(call, ['[]']))).rejects.toThrow('days off')
  })
})
