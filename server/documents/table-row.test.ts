import { expect, test } from 'vitest'
import { cellLine, cellParagraphs } from './table-row.ts'

test('one line: odd white space becomes single spaces', () => {
  expect(cellLine('\u3000甲\u00a0\t乙\r\n丙 ')).toBe('甲 乙 丙')
  expect(cellLine(null)).toBe('')
  expect(cellLine(188006)).toBe('188006')
  expect(cellLine({ date: '2019-08-01', time: '09:00:00' })).toBe('2019-08-01 09:00:00')
})

test('paragraphs keep their lines and lose only the white space around them', () => {
  expect(cellParagraphs('\n\t\t\t\n\u3000\u3000第一段 <b>\r\n\r\n\r\n\r\n第二段\t\n')).toBe('第一段 <b>\n\n第二段')
})
