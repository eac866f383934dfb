import { expect, test } from 'vitest'
import { initialPlaces, pinyinInitials } from './pinyin-initials.ts'

test('the likeliest reading comes first', () => {
  expect(pinyinInitials('云澜精密制造有限公司')[0]).toBe('yljmzzyxgs')
})

test.each([
  ['长城重工', ['cczg', 'zczg', 'cccg', 'zccg']],
  ['乐行科技', ['lxkj', 'yxkj', 'lhkj', 'yhkj']],
])('characters read in several ways: %s', (name, variants) => {
  expect(pinyinInitials(name)).toEqual(expect.arrayContaining(variants))
})

test('Latin letters and digits stay, signs go, and places lead back to the name', () => {
  const name = 'ABC-3D打印（云澜）'
  expect(pinyinInitials(name)[0]).toBe('abc3ddyyl')
  expect(
    initialPlaces(name)
      .map((place) => name[place])
      .join(''),
  ).toBe('ABC3D打印云澜')
})

test('a name of many such characters keeps a bounded number of variants', () => {
  expect(pinyinInitials('长行重乐单朝调弹传藏都曾长行重乐单朝').length).toBe(24)
})

test('the ending of a company name has one reading', () => {
  expect(pinyinInitials('云澜股份有限公司').every((variant) => variant.endsWith('gfyxgs'))).toBe(true)
})

test('a name without anything to read has none', () => {
  expect(pinyinInitials('（）')).toEqual([])
})
