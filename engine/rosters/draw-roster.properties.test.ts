import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Candidate } from './drawing.ts'
import { drawRoster } from './draw-roster.ts'
import { candidate, largest, named } from './testing.ts'

const groups = ['', '', '甲', '乙', '丙']
const aCandidate = fc.record({
  tax: fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined }),
  group: fc.constantFrom(...groups),
  tagged: fc.boolean(),
})
const someCandidates = fc
  .array(aCandidate, { maxLength: 25 })
  .map((rows) =>
    rows.map(({ tax, group, tagged }, index) =>
      candidate(`e${index}`, { ...(tax !== undefined && { tax }), group, tags: tagged ? ['new'] : [] }),
    ),
  )

/** The definition, slowly: in is whoever has fewer than `count` groups or lone enterprises with a larger sum before it. */
function slowly(candidates: readonly Candidate[], count: number): string[] {
  const taxOf = (each: Candidate) => each.figures['tax/2025']
  const mates = (each: Candidate) =>
    each.group === '' ? [each] : candidates.filter(({ group }) => group === each.group)
  const sumOf = (each: Candidate) => {
    const known = mates(each)
      .map(taxOf)
      .filter((tax) => tax !== undefined)
    return known.length === 0 ? null : known.reduce((sum, tax) => sum + tax, 0)
  }
  const unitOf = (each: Candidate) => (each.group === '' ? each.id : each.group)
  return candidates
    .filter((each) => {
      const own = sumOf(each)
      if (own === null) return false
      const larger = candidates.filter((other) => (sumOf(other) ?? -1) > own).map(unitOf)
      return new Set(larger).size < count
    })
    .map(({ id }) => id)
    .toSorted()
}

const input = fc.record({ candidates: someCandidates, count: fc.integer({ min: 0, max: 8 }), seed: fc.integer() })

test('[ZB-08] the largest are those of the definition, in whatever order the candidates come', () => {
  fc.assert(
    fc.property(input, ({ candidates, count, seed }) => {
      const shuffled = candidates.toSorted((a, b) => hash(a.id, seed) - hash(b.id, seed))
      const drawn = drawRoster({ rule: { parts: [largest(count)] }, year: 2027, candidates: shuffled, nominations: [] })
      const taken = drawn.places.map(({ enterprise }) => enterprise)
      expect(taken.toSorted()).toEqual(slowly(candidates, count))
      expect([...drawn.absences.keys(), ...taken].toSorted()).toEqual(candidates.map(({ id }) => id).toSorted())
    }),
  )
})

const hash = (text: string, seed: number): number =>
  [...text].reduce((sum, each) => Math.imul(sum ^ each.codePointAt(0)!, 16_777_619), seed)

test('[ZB-08] an enterprise has one place, in the first part that takes it; named ones keep to their bound', () => {
  const parts = [largest(4), named(3, { among: { tags: ['new'] } })]
  fc.assert(
    fc.property(someCandidates, (candidates) => {
      const nominations = candidates.map(({ id }) => ({ part: 'named', enterprise: id, reason: '提名' }))
      const { places, findings } = drawRoster({ rule: { parts }, year: 2027, candidates, nominations })
      expect(new Set(places.map(({ enterprise }) => enterprise)).size).toBe(places.length)
      const free = candidates.filter(
        ({ id }) => !places.some((each) => each.part === 'largest' && each.enterprise === id),
      )
      const wanted = Math.min(3, free.filter(({ tags }) => tags.includes('new')).length)
      expect(findings[1]!.places).toBe(wanted)
      expect(findings[1]!.refused).toHaveLength(candidates.length - wanted)
    }),
  )
})
