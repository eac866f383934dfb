import type { CaseKind } from '../../workflow/types.ts'
import type { CityPack } from '../types.ts'

/** What one check says of a pack. Only `fail` keeps a pack from being published; `warn` is for a person to look at. */
export interface CheckResult {
  check: string
  level: 'pass' | 'fail' | 'warn' | 'not-applicable'
  sentence: string
}

export type PackCheck = (pack: CityPack) => CheckResult

/** Passes with the sentence `fine` when there is no fault, otherwise fails with every fault. */
export const judge = (check: string, fine: string, faults: string[]): CheckResult =>
  faults.length === 0
    ? { check, level: 'pass', sentence: fine }
    : { check, level: 'fail', sentence: `${faults.join('；')}。` }

/** Collects the faults of every case kind, each saying which kind it is in. */
export const inKinds = (pack: CityPack, look: (kind: CaseKind) => string[]): string[] =>
  pack.caseKinds.flatMap((kind) => look(kind).map((fault) => `${kind.name}：${fault}`))

/** The values that occur more than once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
]
