import { expect, test } from 'vitest'
import { keyName } from './kbd.tsx'

test('keys read as on the keyboard', () => {
  expect(keyName('f')).toBe('F')
  expect(keyName('Ctrl+s')).toBe('Ctrl S')
  expect(keyName('Ctrl+Enter')).toBe('Ctrl 回车')
  expect(keyName(' ')).toBe('空格')
  expect(keyName('ArrowUp')).toBe('↑')
})
