import { expect, test } from 'vitest'
import { numeral, outlineOf } from './minutes-outline.ts'

test('headings are numbered as papers number them', () => {
  expect([1, 10, 11, 19, 20, 21, 30].map(numeral)).toEqual(['一', '十', '十一', '十九', '二十', '二十一', '三十'])
})

test('minutes begin with the agenda', () => {
  const agenda = [
    { what: '看现场', by: '' },
    { what: '企业发言', by: '企业' },
  ]
  expect(outlineOf({ agenda })).toBe('一、看现场\n\n二、企业发言（企业）\n\n三、会议议定\n')
})
