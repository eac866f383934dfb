import ExcelJS from 'exceljs'
import { beforeAll, expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import type { CaseList } from './contract.ts'
import { caseDriver, usualHandOut } from './testing.ts'

const t = await startTestApp()
const { act, as, at, open } = caseDriver(t)

const formula = `=HYPERLINK("http://example.com","点这里")`

beforeAll(async () => {
  at('2026-10-12 09:05')
  const id = await open('enterprise-own')
  await act('clerk', id, 'accept')
  await act('dispatcher', id, 'hand-out', usualHandOut)
  await open('enterprise-other', { title: formula, body: '公式也只是文字，请照登。', topic: 'finance' })
  at('2026-10-12 15:30')
})

const book = async (query: string) => {
  const response = await (await as('supervisor')).get(`/cases/export.xlsx?${query}`)
  expect(response.statusCode, response.body.slice(0, 300)).toBe(200)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(response.rawPayload as unknown as ArrayBuffer)
  return { response, sheet: workbook.worksheets[0]!, facts: workbook.worksheets[1]! }
}
const rows = (sheet: ExcelJS.Worksheet) => {
  const [, ...titles] = sheet.getRow(1).values as string[]
  return Array.from({ length: sheet.rowCount - 1 }, (_, index) => {
    const cells = titles.map((title, column) => [title, sheet.getRow(index + 2).getCell(column + 1).value] as const)
    return Object.fromEntries(cells)
  })
}

test('[GZ-10] 导出的就是筛出来的，次序相同，名称带日期', async () => {
  const query = 'mode=all&sort=-number'
  const { response, sheet } = await book(query)
  const list = (await (await as('supervisor')).get(`/cases?${query}`)).json<CaseList>()
  expect(rows(sheet).map((row) => row['编号'])).toEqual(list.rows.map(({ number }) => number))
  expect(response.headers['content-disposition']).toContain(encodeURIComponent('事项台账 2026-10-12.xlsx'))
  expect(rows((await book('topic=finance')).sheet)).toHaveLength(1)
  expect(rows((await book('light=late')).sheet)).toEqual([])
})

test('[GZ-10] 日期是日期、数是数、公式只是文字', async () => {
  const [first, second] = rows((await book('sort=number')).sheet)
  expect(first).toMatchObject({
    企业: '盛泰铸造有限公司',
    牵头单位: '云澜市工业和信息化局',
    环节: '待签收',
    到期日: new Date('2026-10-21T00:00:00Z'),
    登记时间: new Date('2026-10-12T09:05:00Z'),
    督办次数: 0,
  })
  expect(second!['事由']).toBe(formula)
})

test('[GZ-10] 第二张表写明谁在什么时候按什么条件导出', async () => {
  const { facts } = await book('light=ok,near&lead=industry&escalated=false&from=2026-10-01&q=%E5%A2%9E%E5%AE%B9')
  expect(facts.getColumn(2).values.slice(1)).toEqual([
    '市督查室 督查岗',
    '2026-10-12 15:30',
    '搜索：增容；状态：在办；时限：正常、三个工作日内；牵头单位：市工信局；提过级：否；登记日起：2026-10-01',
    '1',
  ])
})

test('[GZ-10] 几千件边读边写，文件是完整的', async () => {
  await t.database.asOwner(`
    insert into cases select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', '诉2025-' || n, 'state', c.state))).*
    from cases c, generate_series(10001, 12000) n where c.city = 'sample' and c.stage = 'registered'`)
  const { sheet } = await book('topic=finance')
  expect(sheet.rowCount - 1).toBe(2001)
})
