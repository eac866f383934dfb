import ExcelJS from 'exceljs'
import { beforeAll, expect, test } from 'vitest'
import { caseDriver, usualHandOut } from '../../cases/testing.ts'
import { startTestApp } from '../../testing/app.ts'
import type { HeardList } from './contract.ts'

const t = await startTestApp()
const { act, as, at, open } = caseDriver(t)
const leader = 'vice-mayor-industry'
const own = t.sample.enterprises['enterprise-own']
const list = async (query = '', who = 'dispatcher') =>
  (await (await as(who)).get(`/liaison/heard${query}`)).json<HeardList>()

beforeAll(async () => {
  at('2026-10-12 09:00')
  await open('enterprise-own')
  const problems = ['厂门口道路挖开后两月未恢复', '进口设备通关排期太久']
  const visit = { post: leader, enterprise: own, on: '2026-10-09', saw: '看了车间', cleanConduct: true, problems }
  await (await as('dispatcher')).post('/liaison/visits', visit)
})

test('[QH-01] 走访听到的问题逐件编号、进台账；不是走访听到的不在里面', async () => {
  const { rows, counts } = await list()
  expect(counts).toEqual({ open: 2, late: 0, ended: 0, all: 2 })
  expect(rows.map(({ matter, post, visit }) => [matter.title, matter.number.length > 0, post.id, visit.on])).toEqual(
    expect.arrayContaining([
      ['厂门口道路挖开后两月未恢复', true, leader, '2026-10-09'],
      ['进口设备通关排期太久', true, leader, '2026-10-09'],
    ]),
  )
})

test('[QH-01] 过了时限的列为逾期，提到哪一级看得见；别的领导看不到', async () => {
  const { rows } = await list()
  const id = rows[0]!.matter.id
  await act('clerk', id, 'accept')
  await act('dispatcher', id, 'hand-out', usualHandOut)
  await act('industry-handler', id, 'sign')
  await act(leader, id, 'escalate', { reason: '涉及三个部门，协调不了' })
  at('2026-12-01 09:00')
  const { rows: overdue, counts } = await list('?show=late')
  expect(counts.late).toBe(2)
  expect(overdue.map(({ matter }) => matter.timeLeft?.light)).toEqual(['late', 'late'])
  expect((await list('?show=all')).rows.find(({ matter }) => matter.id === id)?.step).toBe('督查室')
  expect((await list('?show=all', leader)).counts.all).toBe(2)
  expect((await list('?show=all', 'executive-vice-mayor')).counts.all).toBe(0)
  expect((await list(`?show=all&post=executive-vice-mayor`)).counts.all).toBe(0)
})

test('[QH-01] 导出的就是台账里的', async () => {
  const file = await (await as('dispatcher')).get('/liaison/heard/export?show=all')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(file.rawPayload as unknown as ArrayBuffer)
  const rows = book.worksheets[0]!.getSheetValues().filter(Array.isArray)
  expect(rows.length).toBe(3)
  expect(JSON.stringify(rows)).toContain('盛泰铸造有限公司')
})
