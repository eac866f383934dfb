import type { Proof } from './contract.ts'
import { headOf, leafHash, rootFrom } from './merkle.ts'

/**
 * What is wrong with a proof, in a sentence; null when it holds: the text leads to the root, and the root to the head. The
 * head itself is to be compared with one that was noted or published elsewhere.
 */
export function faultOf({ text, position, path, batch }: Proof): string | null {
  const root = rootFrom(leafHash(text), position, batch.size, path)
  if (root !== batch.root) return '记录原文算不出这一批的根：原文、位置或路径被改过。'
  if (headOf(batch) !== batch.head) return '这一批的批首与它的根、前一批和封存时刻不符。'
  return null
}
