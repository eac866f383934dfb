import { describe, expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import type { DueDateView } from './contract.ts'

const t = await startTestApp()
const ask = (query: string) => t.stranger().get(`/api/calendar/due-date?${query}`)
const answer = async (query: string): Promise<DueDateView> => (await ask(query)).json()

describe('GET /api/calendar/due-date', () => {
  test('counts seven working days over 中秋 and 国庆, the make-up day among them', async () => {
    const { due, provisional, days, notices } = await answer('start=2026-09-24&workingDays=7')
    expect([due, provisional]).toEqual(['2026-10-12', false])
    expect(days).toHaveLength(19)
    expect(days[0]).toMatchObject({ date: '2026-09-24', counted: false, number: null, reason: 'weekday', notice: null })
    expect(days.find(({ date }) => date === '2026-10-10')).toEqual({
      date: '2026-10-10',
      weekday: 6,
      counted: true,
      number: 6,
      working: true,
      reason: 'make-up',
      name: '国庆节',
      notice: '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）',
      provisional: false,
    })
    expect(notices).toEqual([{ number: '国办发明电〔2025〕7号', title: '国务院办公厅关于2026年部分节假日安排的通知' }])
    expect((await answer('start=2026-09-28&workingDays=7')).due).toBe('2026-10-13')
  })

  test('counts calendar days, moving on from a rest day when asked', async () => {
    expect((await answer('start=2026-09-28&calendarDays=5')).due).toBe('2026-10-03')
    expect((await answer('start=2026-09-28&calendarDays=5&moveToWorkingDay=true')).due).toBe('2026-10-08')
    expect((await answer('start=2026-09-28&calendarDays=5&moveToWorkingDay=false')).due).toBe('2026-10-03')
  })

  test('says that a term into 2027 is provisional', async () => {
    expect(await answer('start=2026-12-30&workingDays=2')).toMatchObject({
      due: '2027-01-01',
      provisional: true,
      unpublishedYears: [2027],
    })
  })

  test('knows the years of old, with changes made within a year and days settled by the next year’s notice', async () => {
    const days2020 = (await answer('start=2020-01-22&workingDays=2')).days
    expect(days2020.find(({ date }) => date === '2020-02-01')).toMatchObject({
      reason: 'holiday',
      notice: '国务院办公厅关于延长2020年春节假期的通知（国办发明电〔2020〕1号）',
    })
    const days2018 = (await answer('start=2018-12-28&workingDays=2')).days
    expect(days2018.map(({ date, counted }) => [date, counted])).toContainEqual(['2018-12-29', true])
    expect(days2018[1]?.notice).toBe('国务院办公厅关于2019年部分节假日安排的通知（国办发明电〔2018〕15号）')
  })

  test('is bounded: 0 and 2000 days are counted', async () => {
    expect((await answer('start=2026-10-12&workingDays=0')).due).toBe('2026-10-12')
    expect((await answer('start=2026-10-12&workingDays=2000')).due).toMatch(/^2034-/)
  })

  test.each([
    ['workingDays=7', 'start', '请填写“从哪天”。'],
    ['start=2026-9-24&workingDays=7', 'start', '“从哪天”应为 2026-10-12 这样的日期。'],
    ['start=2026-02-30&workingDays=7', 'start', '“从哪天”应为 2026-10-12 这样的日期。'],
    ['start=2026-09-24', 'workingDays', '“几个工作日”和“几天”应填一个，也只填一个。'],
    ['start=2026-09-24&workingDays=7&calendarDays=7', 'workingDays', '“几个工作日”和“几天”应填一个，也只填一个。'],
    ['start=2026-09-24&workingDays=2001', 'workingDays', '“几个工作日”应不大于 2000。'],
    ['start=2026-09-24&workingDays=-1', 'workingDays', '“几个工作日”应不小于 0。'],
    ['start=2026-09-24&workingDays=1.5', 'workingDays', '“几个工作日”应为整数。'],
    ['start=2026-09-24&workingDays=七', 'workingDays', '“几个工作日”应为数字。'],
    ['start=2003-12-31&workingDays=7', 'start', '没有 2003 年的放假安排，“从哪天”应在 2004 年到 2100 年之间。'],
    ['start=2101-01-01&workingDays=7', 'start', '没有 2101 年的放假安排，“从哪天”应在 2004 年到 2100 年之间。'],
  ])('refuses %s with a sentence', async (query, field, message) => {
    const response = await ask(query)
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject({ detail: message, errors: [{ field, message }] })
  })
})

describe('GET /api/calendar/years', () => {
  test('lists the years with their notices, the unpublished one first', async () => {
    const years = (await t.stranger().get('/api/calendar/years')).json()
    expect(years[0]).toMatchObject({ year: 2027, status: 'unpublished', notice: null, daysOff: 0 })
    expect(years[1]).toMatchObject({
      year: 2026,
      status: 'official',
      publishedAt: '2025-11-04',
      daysOff: 33,
      makeUpDays: 6,
    })
    expect(years.at(-1)).toMatchObject({ year: 2004, status: 'official' })
  })

  test('shows one year day by day', async () => {
    const { days } = (await t.stranger().get('/api/calendar/years/2026')).json()
    expect(days).toContainEqual({ date: '2026-10-10', weekday: 6, working: true, name: '国庆节' })
    expect(days).toHaveLength(39)
  })

  test.each(['2003', '2040', '2101', 'x'])('does not find %s', async (year) => {
    expect((await t.stranger().get(`/api/calendar/years/${year}`)).statusCode).toBe(404)
  })
})

test('GET /api/cities/:city/calendar tells the hours of work, today, and the limits of the city with their source', async () => {
  const calendar = (await t.stranger().get('/calendar')).json()
  expect(calendar).toMatchObject({ today: '2026-10-12', working: true, endOfWork: '17:30' })
  expect(calendar.hours[0]).toMatch(/^\d\d:\d\d-\d\d:\d\d$/)
  expect(calendar.limits).toContainEqual(
    expect.objectContaining({ id: 'handle', unit: 'working-days', amount: 7, source: expect.any(String) }),
  )
})
