import { expect, test } from 'vitest'
import { apiUrl } from './api.ts'
import { asProblem, Problem } from './problem.ts'

test('empty filters are left out of the address, lists repeat their name', () => {
  expect(apiUrl('/cities')).toBe('/api/cities')
  expect(apiUrl('/cities/x/cases', { q: '', light: undefined, page: 2, urged: false })).toBe(
    '/api/cities/x/cases?page=2&urged=false',
  )
  expect(apiUrl('/x', { id: ['a', 'b'], q: '厂 区' })).toBe('/api/x?id=a&id=b&q=%E5%8E%82+%E5%8C%BA')
})

test('a problem gives the sentence of its field, and a sentence even when the server gave none', () => {
  const problem = new Problem(422, {
    code: 'invalid-field',
    detail: '有 2 处填写需要更正。',
    errors: [{ field: 'phone', message: '少 1 位。' }],
  })
  expect(problem.forField('phone')).toBe('少 1 位。')
  expect(problem.forField('name')).toBeUndefined()
  expect(problem.message).toBe('有 2 处填写需要更正。')
  expect(new Problem(502, {}).detail).toMatch(/。$/)
})

test('anything thrown becomes a problem; problems stay themselves', () => {
  const problem = new Problem(409, { code: 'changed' })
  expect(asProblem(problem)).toBe(problem)
  expect(asProblem(new TypeError('x is undefined')).detail).not.toContain('undefined')
})
