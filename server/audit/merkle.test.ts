import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headOf, leafHash, noHead, pathOf, rootFrom, rootOf } from './merkle.ts'

const leavesOf = (size: number) => Array.from({ length: size }, (_, index) => leafHash(`record ${index}`))

describe('Merkle tree over SM3', () => {
  test('every leaf of every size leads to the root, at each power of two and beside it', () => {
    for (const size of [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33]) {
      const leaves = leavesOf(size)
      for (const [position, leaf] of leaves.entries())
        expect(rootFrom(leaf, position, size, pathOf(leaves, position))).toBe(rootOf(leaves))
    }
  })

  test('another leaf, place, size or path leads elsewhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(), fc.nat(), (size, a, b) => {
        const leaves = leavesOf(size)
        const [position, other] = [a % size, b % size]
        const path = pathOf(leaves, position)
        const root = rootOf(leaves)
        expect(rootFrom(leafHash('forged'), position, size, path)).not.toBe(root)
        if (other !== position) expect(rootFrom(leaves[position]!, other, size, path)).not.toBe(root)
        expect(rootFrom(leaves[position]!, position, size, path.slice(1))).not.toBe(root)
        expect(rootFrom(leaves[position]!, size, size, path)).toBeNull()
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  test('a leaf cannot be passed off as a node', () => {
    const [left, right] = leavesOf(2) as [string, string]
    expect(leafHash(Buffer.from(left + right, 'hex').toString('latin1'))).not.toBe(rootOf([left, right]))
  })

  test('a head changes with everything it fixes', () => {
    const seal = { number: 1, size: 2, root: rootOf(leavesOf(2)), previous: noHead, sealedAt: 0 }
    const changes = [{ number: 2 }, { size: 3 }, { root: leafHash('') }, { previous: leafHash('') }, { sealedAt: 1 }]
    const heads = [seal, ...changes.map((change) => ({ ...seal, ...change }))].map(headOf)
    expect(new Set(heads).size).toBe(heads.length)
  })
})
