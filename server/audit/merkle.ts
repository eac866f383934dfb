import { createHash } from 'node:crypto'

/** SM3 (GB/T 32905) in hex, over parts one after another. */
const sm3 = (...parts: (string | Buffer)[]): string => {
  const hash = createHash('sm3')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex')

/** Leaves, nodes and heads begin with bytes of their own, so that none can be passed off as another. */
const leafMark = Buffer.of(0)
const nodeMark = Buffer.of(1)
const headMark = Buffer.of(2)

/** The hash of one record's text. */
export const leafHash = (text: string): string => sm3(leafMark, text)

const nodeHash = (left: string, right: string): string => sm3(nodeMark, bytes(left), bytes(right))

/** What the first batch names as the head before it. */
export const noHead = '0'.repeat(64)

export interface Seal {
  number: number
  size: number
  root: string
  previous: string
  /** Epoch milliseconds. */
  sealedAt: number
}

/** The head of a batch: it fixes the batch's root and, through `previous`, every batch before it. */
export const headOf = ({ number, size, root, previous, sealedAt }: Seal): string =>
  sm3(headMark, bytes(previous), bytes(root), `${number} ${size} ${new Date(sealedAt).toISOString()}`)

/** Where a tree of so many leaves is cut: the left side is the largest full tree that leaves something to the right. */
const cut = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1)

/** The root over leaf hashes. @throws RangeError when there is none */
export function rootOf(leaves: readonly string[]): string {
  const [only, ...more] = leaves
  if (only === undefined) throw new RangeError('a tree has at least one leaf')
  if (more.length === 0) return only
  const at = cut(leaves.length)
  return nodeHash(rootOf(leaves.slice(0, at)), rootOf(leaves.slice(at)))
}

/** The hashes beside the way from a leaf up to the root, the lowest first. */
export function pathOf(leaves: readonly string[], position: number): string[] {
  if (leaves.length === 1) return []
  const at = cut(leaves.length)
  const [left, right] = [leaves.slice(0, at), leaves.slice(at)]
  return position < at ? [...pathOf(left, position), rootOf(right)] : [...pathOf(right, position - at), rootOf(left)]
}

/** The root that a leaf and the hashes beside its way lead to; null when they cannot belong together. */
export function rootFrom(leaf: string, position: number, size: number, path: readonly string[]): string | null {
  if (position < 0 || position >= size) return null
  if (size === 1) return path.length === 0 ? leaf : null
  const beside = path.at(-1)
  if (beside === undefined) return null
  const at = cut(size)
  const inner =
    position < at
      ? rootFrom(leaf, position, at, path.slice(0, -1))
      : rootFrom(leaf, position - at, size - at, path.slice(0, -1))
  if (inner === null) return null
  return position < at ? nodeHash(inner, beside) : nodeHash(beside, inner)
}
