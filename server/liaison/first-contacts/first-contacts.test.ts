import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { caseDriver } from '../../cases/testing.ts'
import { startTestApp } from '../../testing/app.ts'
import type { FirstContacts } from './contract.ts'
import { lightOf } from './read-first-contacts.ts'

const t = await startTestApp()
const { as, at } = caseDriver(t)
at('2026-10-12 09:00')
const leader = 'vice-mayor-industry'
const { 'enterprise-own': own, 'enterprise-other': other } = t.sample.enterprises
const read = async (who = leader, query = '') =>
  (await (await as(who)).get(`/liaison/first-contacts${query}`)).json<FirstContacts>()
const link = async (enterprise: string) =>
  (await as('dispatcher')).post('/liaison/links', { post: leader, enterprise, reason: '分管工业' })

describe('[ZB-10] 首次对接', () => {
  test('10 月 31 日当天还不算过期，11 月 1 日起过期；还剩 7 天起亮黄', () => {
    const due = '2026-10-31'
    expect(lightOf(null, due, '2026-10-23')).toEqual({ name: 'ok', words: '还剩 8 天' })
    expect(lightOf(null, due, '2026-10-24')).toEqual({ name: 'near', words: '还剩 7 天' })
    expect(lightOf(null, due, '2026-10-31')).toEqual({ name: 'near', words: '今天到期' })
    expect(lightOf(null, due, '2026-11-01')).toEqual({ name: 'late', words: '过期 1 天' })
    expect(lightOf('2026-10-31', due, '2026-11-09').words).toBe('已对接')
    expect(lightOf('2026-11-01', due, '2026-11-09').words).toBe('过期后对接')
    expect(lightOf(null, null, '2026-11-09').words).toBe('还没对接')
  })

  test('没对接的列出来，对接后留下负责人岗位和电话，再对接不改第一次', async () => {
    await link(own)
    await link(other)
    expect(await read()).toMatchObject({ counts: { all: 2, met: 0, unmet: 2 }, lacking: [{ unmet: 2 }] })
    const contact = { enterprise: own, on: '2026-10-10', how: '登门见面', principal: '总经理', exchanged: true }
    await (await as(leader)).post('/liaison/contacts', { ...contact, phone: '13800000001' })
    await (await as(leader)).post('/liaison/contacts', { ...contact, on: '2026-10-11', how: '又通了电话' })
    expect((await read()).rows.map(({ enterprise }) => enterprise.id)).toEqual([other])
    expect((await read(leader, '?show=met')).rows).toMatchObject([
      { on: '2026-10-10', how: '登门见面', principal: '总经理', phone: '13800000001', exchanged: true },
    ])
  })

  test('别的领导看不到，办公室看全部；导出没有电话', async () => {
    expect((await read('executive-vice-mayor', '?show=all')).rows).toEqual([])
    expect((await read('supervisor', '?show=all')).rows.length).toBe(2)
    const file = await (await as('supervisor')).get('/liaison/first-contacts/export?show=all')
    expect(file.statusCode).toBe(200)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(file.rawPayload as unknown as ArrayBuffer)
    const text = JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()))
    expect(text).toContain('盛泰铸造有限公司')
    expect(text).not.toContain('13800000001')
  })
})
