import { expect, test } from 'vitest'
import { checkFile, describeLimits } from './check-files.ts'

const limits = { endings: ['.pdf', '.doc', '.docx', '.jpg', '.png'], bytes: 20 * 1024 ** 2, count: 10 }

test('limits are said before anything is chosen', () => {
  expect(describeLimits(limits)).toBe('可传 PDF、Word、图片，每个不超过 20 MB，最多 10 个')
})

test('a file at the limit passes, one byte more is named with its size', () => {
  expect(checkFile({ name: 'a.PDF', size: limits.bytes }, limits)).toBeNull()
  expect(checkFile({ name: 'b.pdf', size: limits.bytes + 1 }, limits)).toContain('b.pdf 有 20.0 MB')
})

test('other types and empty files are refused by name', () => {
  expect(checkFile({ name: '程序.exe', size: 10 }, limits)).toBe('程序.exe 不是可传的类型')
  expect(checkFile({ name: 'c.jpg', size: 0 }, limits)).toBe('c.jpg 是空的')
})
