import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentDisposition, safeFileName } from './content-disposition.ts'

test('a Chinese name keeps its characters for browsers and an ASCII stand-in for the rest', () => {
  expect(contentDisposition('attachment', '台账 2026.xlsx')).toBe(
    `attachment; filename="__ 2026.xlsx"; filename*=UTF-8''%E5%8F%B0%E8%B4%A6%202026.xlsx`,
  )
})

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\图\\a.png', 'a.png'],
  ['..', '未命名'],
  ['a\r\nSet-Cookie: x.txt', 'aSet-Cookie_ x.txt'],
  ['发票\u202egpj.exe', '发票gpj.exe'],
  ['.htaccess', 'htaccess'],
])('%s is saved as %s', (name, saved) => {
  expect(safeFileName(name)).toBe(saved)
})

test('a long name is cut before its ending', () => {
  const name = safeFileName(`${'长'.repeat(300)}.docx`)
  expect([...name]).toHaveLength(120)
  expect(name.endsWith('.docx')).toBe(true)
})

test('no name breaks out of the header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) =>
      /^attachment; filename="[^"\\]*"; filename\*=UTF-8''[\w.~%!#$&+^`|-]*$/.test(
        contentDisposition('attachment', name),
      ),
    ),
  )
})
