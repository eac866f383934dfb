import { expect, test } from 'vitest'
import { covers } from './covers.ts'

test('a link is current on its own page whatever the query', () => {
  expect(covers('/x/desk?light=late', '/x/desk/', 'exact')).toBe(true)
  expect(covers('/x/desk', '/x/desk/cases', 'exact')).toBe(false)
})

test('with `below` also on the pages under it, but not on those that only begin alike', () => {
  expect(covers('/x/desk/cases', '/x/desk/cases/1', 'below')).toBe(true)
  expect(covers('/x/e', '/x/enterprises', 'below')).toBe(false)
})
