import { expect, test } from 'vitest'
import { emptyVisit, missingIn, visitOf } from './visit-draft.ts'

const today = '2026-10-12'
const full = { ...emptyVisit(today), enterprise: { id: 'e', name: '盛泰铸造' }, saw: '三号车间', cleanConduct: true }

test('还缺什么，一次说一样', () => {
  expect(missingIn(emptyVisit(today), today)).toBe('先选企业')
  expect(missingIn({ ...full, on: '2026-10-13' }, today)).toBe('日期不能晚于今天')
  expect(missingIn({ ...full, saw: ' ' }, today)).toBe('写一句看了什么')
  expect(missingIn({ ...full, problems: ['路坏了'] }, today)).toBe('每个问题至少写 5 个字')
  expect(missingIn({ ...full, cleanConduct: false }, today)).toBe('确认廉洁记录后才能提交')
  expect(missingIn(full, today)).toBeUndefined()
})

test('空着的问题不送', () => {
  expect(visitOf({ ...full, problems: ['', ' 厂门口的路坏了 '] }, 'e', undefined).problems).toEqual(['厂门口的路坏了'])
})
