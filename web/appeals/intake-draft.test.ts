import { expect, test } from 'vitest'
import { choosesByDigit, emptyDraft, filledCount, missingFrom, toAppeal } from './intake-draft.ts'

const enterprise = { id: 'e1', name: '恒锐', creditCode: 'x', districtName: '', keyEnterprise: false, openCases: 0 }

test('a matter needs an enterprise or somebody who speaks, and five characters', () => {
  expect(missingFrom(emptyDraft)).toHaveLength(2)
  expect(missingFrom({ ...emptyDraft, enterprise, body: '停电了啊' })).toEqual(['诉什么（至少 5 个字）'])
  expect(missingFrom({ ...emptyDraft, applicant: '个体户', body: '门口停电了' })).toEqual([])
})

test('the guessed topic counts as filled in', () => {
  expect(filledCount({ ...emptyDraft, enterprise, body: '门口停电了' }, 'power')).toBe(3)
})

test('what is empty is not sent', () => {
  expect(toAppeal({ ...emptyDraft, enterprise, body: ' 门口停电了 ' }, '')).toEqual({
    body: '门口停电了',
    enterprise: 'e1',
    files: [],
  })
})

test.each([
  ['hrjm', true],
  ['恒锐', true],
  ['', false],
  ['MA7', false],
  ['2l08', false],
])('after "%s" a digit chooses: %s', (words, chooses) => {
  expect(choosesByDigit(words)).toBe(chooses)
})
