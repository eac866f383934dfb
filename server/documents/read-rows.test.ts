import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TableFormat } from './read-rows.ts'
import { readRows } from './read-rows.ts'
import type { TableRow } from './table-row.ts'
import { storedZip } from './xlsx/testing-zip.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tables-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(content: Buffer | string, format: TableFormat): Promise<TableRow[]> {
  const path = join(folder, `table.${format}`)
  await writeFile(path, content)
  return Readable.from(readRows(path, format)).toArray()
}

const relations = `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`
const workbook = (properties = '') =>
  `<workbook xmlns:r="r">${properties}<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`

/** An xlsx file around the XML of its only sheet, as another program might write it. */
const xlsx = (sheet: string, more: Record<string, string> = {}) =>
  storedZip({
    'xl/worksheets/sheet1.xml': sheet,
    'xl/_rels/workbook.xml.rels': relations,
    'xl/workbook.xml': workbook(),
    ...more,
  })

describe('xlsx', () => {
  test('text, numbers, truth, dates with and without time, formulas and rich text', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('表')
    sheet.addRow(['甲<乙>&', 12.5, true, new Date('2019-08-01T00:00:00Z'), new Date('2019-08-01T09:05:07Z')])
    sheet.getColumn(4).numFmt = 'yyyy"年"m"月"d"日"'
    sheet.getColumn(5).numFmt = 'yyyy\\-mm\\-dd\\ hh:mm:ss'
    sheet.addRow([
      { richText: [{ text: '富' }, { font: { bold: true }, text: '文本' }] },
      { formula: 'B1*2', result: 25 },
    ])
    const rows = await read(Buffer.from(await book.xlsx.writeBuffer()), 'xlsx')
    expect(rows).toEqual([
      {
        number: 1,
        cells: ['甲<乙>&', 12.5, true, { date: '2019-08-01', time: null }, { date: '2019-08-01', time: '09:05:07' }],
      },
      { number: 2, cells: ['富文本', 25] },
    ])
  })

  test('Chinese text longer than any piece of the stream arrives whole', async () => {
    const book = new ExcelJS.Workbook()
    const text = '企业诉求'.repeat(8000)
    book.addWorksheet('表').addRows(Array.from({ length: 20 }, (_, index) => [`${'x'.repeat(index)}${text}`]))
    const rows = await read(Buffer.from(await book.xlsx.writeBuffer()), 'xlsx')
    expect(rows.map(({ cells }) => cells[0])).toEqual(
      Array.from({ length: 20 }, (_, index) => `${'x'.repeat(index)}${text}`),
    )
  })

  test('65,203 claimed rows with 2 real ones are 2 rows, numbered as the person sees them', async () => {
    const empty = Array.from(
      { length: 65_201 },
      (_, index) => `<row r="${index + 2}"><c r="A${index + 2}" s="1"/></row>`,
    ).join('')
    const sheet = `<worksheet><dimension ref="A1:A65203"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>首</t></is></c></row>${empty}<row r="65203"><c r="A65203"><v>7</v></c></row></sheetData></worksheet>`
    expect(await read(xlsx(sheet), 'xlsx')).toEqual([
      { number: 1, cells: ['首'] },
      { number: 65_203, cells: [7] },
    ])
  })

  test('prefixed elements, missing addresses, gaps, escapes and reading aids', async () => {
    const strings = `<x:sst><x:si><x:t>长</x:t><x:rPh><x:t>cháng</x:t></x:rPh><x:t xml:space="preserve"> 沙_x000D_</x:t></x:si></x:sst>`
    const sheet = `<x:worksheet><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c r="C1" t="e"><x:v>#N/A</x:v></x:c><x:c r="D1"><x:v>0.30000000000000004</x:v></x:c></x:row></x:sheetData></x:worksheet>`
    expect(await read(xlsx(sheet, { 'xl/sharedStrings.xml': strings }), 'xlsx')).toEqual([
      { number: 1, cells: ['长 沙\r', null, null, 0.3] },
    ])
  })

  test('workbooks that count days from 1904, the leap day that never was, and times of day', async () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="[$-804]yyyy/m/d"/><numFmt numFmtId="177" formatCode="[Red]0.0&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="177"/></cellXfs></styleSheet>`
    const cell = (serial: number, style: number) => `<c s="${style}"><v>${serial}</v></c>`
    const sheet = `<worksheet><sheetData><row>${cell(0.5, 1)}${cell(59, 1)}${cell(61, 1)}${cell(61, 0)}${cell(61, 2)}</row></sheetData></worksheet>`
    const since1900 = await read(xlsx(sheet, { 'xl/styles.xml': styles }), 'xlsx')
    expect(since1900[0]!.cells).toEqual([
      '12:00:00',
      { date: '1900-02-28', time: null },
      { date: '1900-03-01', time: null },
      61,
      61,
    ])
    const old = { 'xl/styles.xml': styles, 'xl/workbook.xml': workbook('<workbookPr date1904="1"/>') }
    expect((await read(xlsx(sheet, old), 'xlsx'))[0]!.cells[2]).toEqual({ date: '1904-03-02', time: null })
  })

  test.each([
    ['not a zip', Buffer.from('这不是表格'), '这个文件打不开：不是完整的 xlsx 表格。'],
    ['broken XML', xlsx('<worksheet><sheetData><row></sheetData>'), '这个文件的内容已损坏，读不出表格。'],
    ['no sheet', storedZip({ 'xl/workbook.xml': workbook() }), '这个文件里没有工作表。'],
  ])('%s is refused with a sentence', async (_, content, sentence) => {
    await expect(read(content, 'xlsx')).rejects.toThrow(sentence)
  })
})

describe('csv', () => {
  test('quotes, line breaks inside cells, empty lines and rows of different length', async () => {
    const rows = await read('\ufeff名称,说明\r\n甲,"一,""二""\n三"\r\n\r\n,\r\n乙\r\n', 'csv')
    expect(rows.map(({ cells }) => cells)).toEqual([['名称', '说明'], ['甲', '一,"二"\n三'], ['乙']])
  })

  test('GB18030, as Excel saves on a Chinese machine', async () => {
    // 企业,名称 in GB18030
    const bytes = Buffer.from([0xc6, 0xf3, 0xd2, 0xb5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xc6, 0xf3, 0x2c, 0x31])
    expect((await read(bytes, 'csv')).map(({ cells }) => cells)).toEqual([
      ['企业', '名称'],
      ['企', '1'],
    ])
  })

  test('UTF-16 with tabs, as “Unicode text” is saved', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('名称\t金额\n甲\t1,000', 'utf16le')])
    expect((await read(bytes, 'csv')).map(({ cells }) => cells)).toEqual([
      ['名称', '金额'],
      ['甲', '1,000'],
    ])
  })

  test('a quote that never closes is refused with its place', async () => {
    await expect(read('a,b\n1,2\n3,"四', 'csv')).rejects.toThrow('第 3 行之后读不下去')
  })
})
