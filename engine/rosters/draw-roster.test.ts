import { describe, expect, test } from 'vitest'
import type { Candidate, Nomination } from './drawing.ts'
import { drawRoster } from './draw-roster.ts'
import { candidate, every, largest, named } from './testing.ts'
import type { RosterPart } from './types.ts'

const draw = (parts: RosterPart[], candidates: Candidate[], nominations: Nomination[] = []) =>
  drawRoster({ rule: { parts }, year: 2027, candidates, nominations })

/** So many enterprises, the first with the largest figure. */
const falling = (count: number): Candidate[] =>
  Array.from({ length: count }, (_, index) =>
    candidate(`e${String(index + 1).padStart(3, '0')}`, { tax: (count - index) * 1000 }),
  )

const nominate = (enterprise: string): Nomination => ({ part: 'named', enterprise, reason: '平台经济' })

describe('[ZB-08] the largest by a figure', () => {
  test('the 200th is in, the 201st is out and told by how much', () => {
    const { places, findings, absences } = draw([largest(200)], falling(205))
    expect(places).toHaveLength(200)
    expect(places.at(-1)).toMatchObject({ enterprise: 'e200', rank: 200, value: 6000 })
    expect(findings[0]!.next).toEqual({ names: ['企业e201'], value: 5000, short: 1000 })
    expect(absences.get('e201')).toEqual([
      { part: 'largest', absence: { why: 'below-line', rank: 201, value: 5000, short: 1000 } },
    ])
  })

  test('whoever shares the last place is in as well, beyond the count, and each says so', () => {
    const tied = ['x', 'y', 'z'].map((id) => candidate(id, { tax: 500 }))
    const { places, findings } = draw([largest(3)], [...falling(2), ...tied, candidate('low', { tax: 499 })])
    expect(places.map(({ enterprise, rank }) => [enterprise, rank])).toEqual([
      ['e001', 1],
      ['e002', 2],
      ['x', 3],
      ['y', 3],
      ['z', 3],
    ])
    expect(places.at(-1)!.why).toMatchObject({ tied: 2, rank: 3, count: 3 })
    expect(findings[0]).toMatchObject({ places: 5, count: 3, line: { rank: 3, shared: ['企业x', '企业y', '企业z'] } })
    expect(findings[0]!.next).toMatchObject({ names: ['企业low'], short: 1 })
  })

  test('a tie above the line leaves out what comes after it: ranks are skipped', () => {
    const { places } = draw(
      [largest(2)],
      [candidate('a', { tax: 9 }), candidate('b', { tax: 9 }), candidate('c', { tax: 8 })],
    )
    expect(places.map(({ enterprise }) => enterprise)).toEqual(['a', 'b'])
  })

  test('members of a group take one place with their sum, the largest of them leads', () => {
    const members = [candidate('small', { tax: 30, group: '鼎元' }), candidate('big', { tax: 60, group: '鼎元' })]
    const { places, findings } = draw(
      [largest(2)],
      [...members, candidate('a', { tax: 80 }), candidate('b', { tax: 70 })],
    )
    expect(places.map(({ enterprise, rank, leads, value }) => [enterprise, rank, leads, value])).toEqual([
      ['big', 1, true, 60],
      ['small', 1, false, 30],
      ['a', 2, true, 80],
    ])
    expect(places[1]!.why).toMatchObject({
      value: 90,
      group: { name: '鼎元', members: [{ enterprise: 'big' }, { enterprise: 'small' }] },
    })
    expect(findings[0]).toMatchObject({ places: 2, enterprises: 3, groups: 1 })
  })

  test('a group of one is that enterprise, and apart they rank by themselves', () => {
    const lonely = candidate('lonely', { tax: 60, group: '独户' })
    expect(draw([largest(1)], [lonely]).places[0]!.why).toMatchObject({ group: null })
    const two = [candidate('a', { tax: 9, group: '鼎元' }), candidate('b', { tax: 8, group: '鼎元' })]
    expect(draw([largest(1, { groups: 'apart' })], two).places).toHaveLength(1)
  })

  test('no figure is unknown, not zero: it is not ranked, and it is counted', () => {
    const { places, findings, absences } = draw([largest(3)], [candidate('zero', { tax: 0 }), candidate('unknown')])
    expect(places.map(({ enterprise }) => enterprise)).toEqual(['zero'])
    expect(findings[0]).toMatchObject({ places: 1, count: 3, unknown: 1 })
    expect(absences.get('unknown')![0]!.absence).toEqual({ why: 'unknown-figure', figure: '纳税额', year: 2025 })
  })

  test('a group with a member that did not report ranks by the rest and says so', () => {
    const members = [candidate('a', { tax: 5, group: '鼎元' }), candidate('b', { group: '鼎元' })]
    const { places, findings } = draw([largest(1)], members)
    expect(places[0]!.why).toMatchObject({ value: 5, group: { members: [{ value: 5 }, { value: null }] } })
    expect(findings[0]!.unknown).toBe(0)
  })

  test('the figure is that of the year the rule says', () => {
    const lastYear = candidate('a', { figures: { 'tax/2026': 100 } })
    expect(draw([largest(1)], [lastYear]).places).toEqual([])
  })
})

describe('[ZB-08] thirty named by the office', () => {
  const parts = [largest(1), named(30, { among: { tags: ['new'] } })]
  const tagged = (count: number) =>
    Array.from({ length: count }, (_, index) => candidate(`n${index}`, { tags: ['new'] }))

  test('the thirtieth is in, the thirty-first is refused', () => {
    const candidates = tagged(31)
    const { places, findings } = draw(
      parts,
      candidates,
      candidates.map(({ id }) => nominate(id)),
    )
    expect(places).toHaveLength(30)
    expect(findings[1]!.refused).toEqual([{ enterprise: 'n30', name: '企业n30', why: { why: 'full', atMost: 30 } }])
  })

  test('not one that another part has, that lacks the mark, or that is gone', () => {
    const candidates = [candidate('top', { tax: 9, tags: ['new'] }), candidate('plain')]
    const { findings } = draw(parts, candidates, [nominate('top'), nominate('plain'), nominate('nobody')])
    expect(findings[1]!.refused.map(({ why }) => why)).toEqual([
      { why: 'in-other-part', part: 'largest' },
      { why: 'lacks', lacks: [{ is: 'tag', tag: 'new' }] },
      { why: 'gone' },
    ])
  })
})

test('[JZ-02] a county has the city ones first, and others fill it up to its count', () => {
  const parts = [every({ onRoster: 'city-key' }), largest(3, { of: 'roster', groups: 'apart' })]
  const city = candidate('city', { tax: 1, onRosters: ['city-key'] })
  const { places, findings } = draw(parts, [city, ...falling(5)])
  expect(places.map(({ enterprise }) => enterprise)).toEqual(['city', 'e001', 'e002'])
  expect(findings[1]).toMatchObject({ count: 2, places: 2 })
})

test('[JZ-02] where the city has more than the count, nobody is added and nobody is dropped', () => {
  const parts = [every({ onRoster: 'city-key' }), largest(1, { of: 'roster' })]
  const city = ['a', 'b'].map((id) => candidate(id, { onRosters: ['city-key'] }))
  expect(draw(parts, [...city, ...falling(3)]).places).toHaveLength(2)
})

test('[GZ-06] above-scale enterprises that are graded, and no others', () => {
  const rows = [
    candidate('good', { grade: 'good' }),
    candidate('silent'),
    candidate('small', { grade: 'fair', aboveScale: false }),
  ]
  const { places, absences } = draw([every({ aboveScale: true, graded: true })], rows)
  expect(places.map(({ enterprise }) => enterprise)).toEqual(['good'])
  expect(absences.get('silent')![0]!.absence).toEqual({ why: 'lacks', lacks: [{ is: 'graded', grade: null }] })
})
