import { describe, expect, test } from 'vitest'
import type { CityPack } from '../engine/city/index.ts'
import { cities } from './all.ts'
import { ganzhou } from './ganzhou/pack.ts'
import { qinhuangdao } from './qinhuangdao/pack.ts'

const clausesOf = ({ measures }: CityPack, duty: string) => measures.filter(({ duties }) => duties.includes(duty))
const tasksOf = (pack: CityPack, duty: string) => clausesOf(pack, duty).flatMap(({ tasks = [] }) => tasks)
const unitsOfKind = ({ organisations }: CityPack, ...kinds: string[]) =>
  organisations.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)

describe.each(cities.map((city) => [city.name, city] as const))('%s', (_, city) => {
  test('[ZB-01] every clause has a goal, units and a place in the document', () => {
    const bare = city.measures.filter(
      ({ goal, units, part, number }) => !goal || !part || !number || units.length === 0,
    )
    expect(bare).toEqual([])
  })

  test('a clause names no unit twice, nor a task one', () => {
    const lists = city.measures.flatMap(({ units, tasks = [] }) => [units, ...tasks.map((task) => task.units)])
    expect(lists.filter((units) => new Set(units).size !== units.length)).toEqual([])
  })

  test('whoever owes a task has a post that can report it', () => {
    const reporting = city.posts.filter(({ powers }) => powers.some((power) => /\.(head|handle|hand-out)$/.test(power)))
    const able = new Set(reporting.map(({ organisation }) => organisation))
    const owing = city.measures.flatMap(({ tasks = [] }) => tasks.flatMap(({ units }) => units))
    expect([...new Set(owing)].filter((unit) => !able.has(unit))).toEqual([])
  })
})

test('[GZ-01] every county and zone owes rules of its own', () => {
  const [counties] = tasksOf(ganzhou, 'GZ-01')
  expect(counties!.units).toEqual(unitsOfKind(ganzhou, 'county', 'park'))
})

test('[GZ-16] the office and the four working groups answer for a clause that counts every task of the campaign', () => {
  const [clause] = clausesOf(ganzhou, 'GZ-16')
  expect(clause).toMatchObject({ units: unitsOfKind(ganzhou, 'office').slice(4), figure: { query: 'tasks-done' } })
})

test('[QH-06] every county and zone owes its own five ones, guided by the industry bureau', () => {
  const [clause] = clausesOf(qinhuangdao, 'QH-06')
  expect(clause!.units[0]).toBe('industry')
  expect(clause!.units.slice(1)).toEqual(unitsOfKind(qinhuangdao, 'county', 'park'))
})
