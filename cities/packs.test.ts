import { describe, expect, test } from 'vitest'
import { checkPack } from '../engine/city/checks/check-pack.ts'
import { cities } from './all.ts'
import { sample } from './sample/pack.ts'

/** Rows of the register per document; a row more or less is a mistake in a pack. */
const rows = { ZB: 64, PE: 38, GZ: 16, QH: 8, JZ: 20 }

describe.each(cities.map((city) => [city.name, city] as const))('%s', (_, city) => {
  test('passes every check', () => {
    expect(checkPack(city).filter(({ level }) => level === 'fail')).toEqual([])
  })

  test('holds every row of its document exactly once, in order', () => {
    const { code } = city.document
    const count = rows[code as keyof typeof rows]
    const expected = Array.from({ length: count }, (__, index) => `${code}-${String(index + 1).padStart(2, '0')}`)
    expect(city.duties.map(({ id }) => id)).toEqual(expected)
  })

  test('each row says where it stands and what it asks for', () => {
    expect(city.duties.filter(({ cite, summary }) => !cite || summary.length < 8)).toEqual([])
  })

  test('matters come in by web, phone, fax, mail, visit and import, and from other systems', () => {
    for (const kind of city.caseKinds) {
      const ids = kind.channels.map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining(['web', 'phone', 'fax', 'mail', 'visit', 'import', 'system']))
    }
  })

  test('every topic but the last has enough words to be recognised by', () => {
    const poor = city.caseKinds.flatMap(({ topics }) =>
      topics.slice(0, -1).filter(({ id, words }) => id !== 'other' && words.length < 8),
    )
    expect(poor.map(({ name }) => name)).toEqual([])
  })
})

test('the five documents have 146 rows', () => {
  expect(cities.flatMap(({ duties }) => duties)).toHaveLength(146)
})

test('no city shares its id, its document code or an organisation’s full name with another', () => {
  const all = [...cities, sample]
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  expect(new Set(all.map(({ document }) => document.code)).size).toBe(all.length)
  const names = all.flatMap(({ organisations }) => organisations.map(({ name }) => name))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
