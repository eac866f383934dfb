import { creditCodeCheck } from '../../engine/enterprises/credit-code.ts'

/** The n-th valid credit code of an invented area, for tests. */
export function testCreditCode(n: number): string {
  const first17 = `91990100${String(n).padStart(9, '0')}`
  return first17 + creditCodeCheck(first17)
}
