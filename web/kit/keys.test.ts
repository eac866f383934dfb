import { expect, test } from 'vitest'
import { isKey, worksWhileTyping } from './keys.ts'

const press = (key: string, more: Partial<Parameters<typeof isKey>[1]> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
})

test('a plain key is itself, in either case, and nothing with Ctrl or Alt', () => {
  expect(isKey('n', press('n'))).toBe(true)
  expect(isKey('n', press('N'))).toBe(true)
  expect(isKey('n', press('n', { ctrlKey: true }))).toBe(false)
  expect(isKey('n', press('n', { altKey: true }))).toBe(false)
  expect(isKey('?', press('?'))).toBe(true)
  expect(isKey(' ', press(' '))).toBe(true)
})

test('Ctrl is also the command key of a Mac', () => {
  expect(isKey('Ctrl+s', press('s', { ctrlKey: true }))).toBe(true)
  expect(isKey('Ctrl+s', press('s', { metaKey: true }))).toBe(true)
  expect(isKey('Ctrl+s', press('s'))).toBe(false)
  expect(isKey('Ctrl+Enter', press('Enter', { ctrlKey: true }))).toBe(true)
})

test('Alt with a digit is known by its place, since some keyboards write ¡ for Alt 1', () => {
  expect(isKey('Alt+1', press('¡', { altKey: true, code: 'Digit1' }))).toBe(true)
  expect(isKey('Alt+1', press('2', { altKey: true, code: 'Digit2' }))).toBe(false)
})

test('while somebody types only chords and F keys work', () => {
  expect(['Ctrl+s', 'Alt+1', 'F8'].every(worksWhileTyping)).toBe(true)
  expect(['n', 'f', 'F', ' ', 'Enter', '/', '?', 'ArrowDown'].some(worksWhileTyping)).toBe(false)
})
