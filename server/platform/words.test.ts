import { expect, test } from 'vitest'
import { indexWords, learnWords, queryWords, wordsOf } from './words.ts'

test('a learnt name stays whole and is found by its parts', () => {
  expect(wordsOf('云澜市企业服务办公室来电')).not.toContain('云澜市企业服务办公室')
  learnWords(['云澜市企业服务办公室'])
  expect(wordsOf('云澜市企业服务办公室来电')).toContain('云澜市企业服务办公室')
  expect(wordsOf('云澜市企业服务办公室来电')).toContain('办公室')
})

test('full-width and upper case are read as they are meant; marks and spaces are no words', () => {
  expect(indexWords('Ａ１０ 千伏　专线，！')).toBe('a10 千伏 专线')
})

test('a search asks for all its words and cannot break out of the query', () => {
  expect(queryWords("专线' | 'x")).not.toContain('|')
  expect(queryWords('，。')).toBeNull()
})

test('a name of two words with a space between is learnt as both', () => {
  learnWords(['云澜纪律委员会 云澜监察委员会'])
  expect(wordsOf('报云澜监察委员会办理')).toContain('云澜监察委员会')
})

test('names written with a space, as two bodies under one roof are, are learnt one by one', () => {
  learnWords(['中共云澜市纪律检查委员会 云澜市监察委员会', ''])
  expect(wordsOf('向云澜市监察委员会反映')).toContain('云澜市监察委员会')
  learnWords([])
})
