import { describe, expect, test } from 'vitest'
import type { Cell } from '../documents/table-row.ts'
import { rowCells } from '../imports/row-cells.ts'
import { parseEnterpriseRow } from './parse-enterprise-row.ts'
import { testCreditCode } from './testing-credit-code.ts'

const judge = {
  districts: [
    { id: 'east', name: '东城区' },
    { id: 'hitech', name: '高新区' },
  ],
  parks: [{ id: 'east-park', name: '东城工业园' }],
  tags: [{ id: 'new-business', name: '新业态' }],
  today: '2026-10-12',
}

function parse(values: Record<string, Cell>, headings: Record<string, string> = {}) {
  const row: Record<string, Cell> = { name: '云澜某厂', creditCode: testCreditCode(1), ...values }
  const fields = Object.keys(row)
  const mapping = Object.fromEntries(fields.map((field, index) => [field, index]))
  const headers = fields.map((field) => headings[field] ?? field)
  return parseEnterpriseRow(rowCells(Object.values(row), mapping, headers), judge)
}

describe('one row of an enterprise list', () => {
  test('what is blank, a dash or N/A is not said at all', () => {
    const { data, problems, notes } = parse({
      kind: 'N/A',
      industry: '-',
      address: '',
      scope: '无',
      established: null,
      capital: '--',
    })
    expect(Object.keys(data!.record)).toEqual(['credit_code', 'name'])
    expect([problems, notes]).toEqual([[], []])
  })

  test.each([
    ['东城区', 'east'],
    ['东城', 'east'],
    ['云澜市东城区', 'east'],
    ['hitech', 'hitech'],
    ['东城区外', undefined],
  ])('district %s', (place, district) => {
    expect(parse({ district: place }).data!.record.district).toBe(district)
  })

  test('[ZB-08] group, park and tags are read by their names', () => {
    const { data, shown } = parse({ group: '鼎元集团', park: '东城工业园', tags: '新业态、新业态' })
    expect(data!.record).toMatchObject({ business_group: '鼎元集团', park: 'east-park', tags: ['new-business'] })
    expect(shown).toMatchObject({ group: '鼎元集团', park: '东城工业园', tags: '新业态' })
  })

  test('[ZB-08] a park or tag that the city does not have is refused with those it has', () => {
    expect(parse({ park: '西城工业园', tags: '独角兽' }).problems).toEqual([
      { field: 'park', message: '“西城工业园”不是本市的园区，应为其中之一：东城工业园。' },
      { field: 'tags', message: '“独角兽”不是本市的标签，应为其中之一：新业态。' },
    ])
  })

  test.each([
    ['500', '注册资本（万元）', 500_000_000],
    ['500', '注册资本（元）', 50_000],
    ['500', '注册资本', null],
    ['500万美元', '注册资本（万元）', 500_000_000],
  ])('capital %s under %s', (capital, heading, fen) => {
    expect(parse({ capital }, { capital: heading }).data!.record.capital_fen).toBe(fen)
  })

  test.each([
    ['存续', 'active'],
    ['注销', 'cancelled'],
    ['吊销未注销', 'revoked'],
  ])('status %s', (status, known) => {
    expect(parse({ status }).data!.record.status).toBe(known)
  })

  test('words that are no status, size or yes are problems that say what would be right', () => {
    const { problems } = parse({ status: '良好', size: '巨型', key: '也许' })
    expect(problems.map(({ message }) => message)).toEqual([
      '“良好”认不出，应为其中之一：在营、停业、吊销、注销、迁出。',
      '“巨型”认不出，应为其中之一：大型、中型、小型、微型。',
      '“也许”认不出，应为“是”或“否”。',
    ])
  })

  test('today is a date of foundation, tomorrow is not', () => {
    expect(parse({ established: { date: '2026-10-12', time: null } }).data!.record.established).toBe('2026-10-12')
    expect(parse({ established: '2026/10/13' }).problems).toEqual([
      { field: 'established', message: '成立日期 2026-10-13 晚于今天。' },
    ])
  })

  test('a name of one character or of 121 is refused, of 120 is not', () => {
    expect(parse({ name: '厂' }).problems[0]!.message).toBe('企业名称至少 2 个字。')
    expect(parse({ name: '厂'.repeat(120) }).problems).toEqual([])
    expect(parse({ name: '厂'.repeat(121) }).problems[0]!.message).toContain('超过 120 个字')
  })
})
