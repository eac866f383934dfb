import { expect, test } from 'vitest'
import type { CaseView } from '../../server/cases/contract.ts'
import { currentView, pickList, toAddress, toFilter, writeQuery } from './case-filter.ts'

const view = (id: string, filter: CaseView['filter']): CaseView => ({
  id,
  name: id,
  group: 'mine',
  count: 0,
  removable: false,
  filter,
})
const views = [view('open', { mode: 'open' }), view('late', { light: 'late' }), view('power', { topic: 'power' })]

test('a filter survives the way into an address and back', () => {
  const filter = { mode: 'all', topic: 'power,land', urged: true, onTime: false }
  expect(toFilter(toAddress(filter))).toEqual(filter)
})

test('the view is the one with the same conditions', () => {
  expect(currentView(views, { mode: 'open', topic: 'power' })?.id).toBe('power')
  expect(currentView(views, { mode: 'open', topic: 'land' })).toBeUndefined()
})

test('a tab narrows a view without leaving it, unless the light is a view of its own', () => {
  expect(currentView(views, { mode: 'open', topic: 'power', light: 'late' })?.id).toBe('power')
  expect(currentView(views, { mode: 'open', light: 'late' })?.id).toBe('late')
})

test('a link to a case carries the list it came from and nothing else', () => {
  expect(writeQuery(pickList({ light: 'late', page: '2', sort: 'due', other: 'x' }))).toBe(
    '?light=late&sort=due&page=2',
  )
})
