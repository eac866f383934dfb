import { expect, test } from 'vitest'
import type { ImportLine } from '../../server/imports/contract.ts'
import { progressWords, resultWords } from './import-words.ts'

const line: ImportLine = {
  id: '1',
  kind: 'enterprises',
  kindName: '企业名录',
  unit: '户',
  fileName: '名录.csv',
  state: 'done',
  mode: 'good',
  total: 12_000,
  read: 3100,
  good: 11_997,
  bad: 3,
  added: 11_000,
  changed: 0,
  same: 997,
  failure: null,
  by: '分办岗',
  createdAt: 0,
  finishedAt: null,
}

test('progress counts rows while they are read and what they become while they are written', () => {
  expect(progressWords({ ...line, state: 'checking' })).toBe('正在核对，已读 3100 行，共 12,000 行')
  expect(progressWords({ ...line, state: 'loading' })).toBe('正在写入，已写 3100 户，共 11,997 户')
})

test('the result names only what there is', () => {
  expect(resultWords(line)).toBe('新增 11,000 户，以前已导入 997，有误 3 行')
  expect(resultWords({ ...line, added: 0, same: 0, bad: 0 })).toBe('没有新的内容')
  expect(resultWords({ ...line, state: 'refused' })).toBe('3 行有误，一行也没有写入')
})
