import { expect, test } from 'vitest'
import type { Duty } from '../../engine/city/types.ts'
import { reportDuties } from './duty-report.ts'
import { registerTable } from './register-table.ts'

const duties: Duty[] = [
  { id: 'ZZ-01', cite: '一', mechanism: 'appeals', summary: '受理诉求' },
  { id: 'ZZ-02', cite: '二', mechanism: 'liaison, appeals', summary: '联系企业' },
  { id: 'ZZ-03', cite: '三', mechanism: 'ballots', summary: '企业评议' },
]
const reports = reportDuties(duties, [
  { name: '[ZZ-01] a', status: 'passed', file: 'x' },
  { name: '[ZZ-02] b', status: 'failed', file: 'x' },
])
const lines = registerTable(duties, reports).split('\n')

test('every duty has a line in Chinese with its state, its tests and who answers for it', () => {
  expect(lines.find((line) => line.startsWith('ZZ-01'))).toMatch(/^ZZ-01 +能做 +1 +企业诉求 +受理诉求$/)
  expect(lines.find((line) => line.startsWith('ZZ-02'))).toMatch(/^ZZ-02 +有失败 +0 +联系企业、企业诉求 +联系企业$/)
  expect(lines.find((line) => line.startsWith('ZZ-03'))).toMatch(/^ZZ-03 +还没有 +0 +评议 +企业评议$/)
})

test('a duty shared by two parts counts in both, and once in the sum', () => {
  expect(lines.find((line) => /^企业诉求 +\d/.test(line))).toMatch(/^企业诉求 +1 +2$/)
  expect(lines.find((line) => /^联系企业 +\d/.test(line))).toMatch(/^联系企业 +0 +1$/)
  expect(lines.at(-1)).toBe('共 3 条，能做 1 条。')
})

test('columns stand under each other although Chinese characters are wider', () => {
  const width = (text: string) => [...text].reduce((sum, each) => sum + (each > '⺀' ? 2 : 1), 0)
  const start = (line: string, cell: RegExp) => width(line.slice(0, line.search(cell)))
  const [heading = '', first = '', second = ''] = lines
  expect(start(first, /受理诉求/)).toBe(start(heading, /要做的事/))
  expect(start(second, /联系企业$/)).toBe(start(heading, /要做的事/))
})
