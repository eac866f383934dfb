import { expect, test } from 'vitest'
import { doorHref, doorsOf } from './doors.ts'

test('the server names doors by the word of their address', () => {
  expect(doorsOf(['admin', 'desk'])).toEqual(['desk', 'admin'])
  expect(doorsOf(['e'])).toEqual(['portal'])
  expect(doorsOf(['somewhere'])).toEqual([])
  expect(doorHref('x', 'portal')).toBe('/x/e')
})
