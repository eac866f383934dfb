import type { Duty } from '../../engine/city/types.ts'
import type { TestRecord } from '../testing/last-tests.ts'

/** How far one duty of the register is proved by the last run of the tests. */
export interface DutyReport {
  id: string
  mechanism: string
  /** `working`: tests name the duty and all of them pass. */
  status: 'working' | 'failing' | 'not yet'
  passed: number
  tests: string[]
}

/** Counts, for every duty, the tests whose names carry its id in brackets: `[GZ-12] …` or `[GZ-11, GZ-12] …`. */
export function reportDuties(duties: readonly Duty[], tests: readonly TestRecord[]): DutyReport[] {
  const named = new Map<string, TestRecord[]>()
  for (const test of tests) {
    for (const id of idsIn(test.name)) named.set(id, [...(named.get(id) ?? []), test])
  }
  return duties.map(({ id, mechanism }) => {
    const of = named.get(id) ?? []
    const passed = of.filter(({ status }) => status === 'passed')
    const failing = of.some(({ status }) => status === 'failed')
    const status = failing ? 'failing' : passed.length ? 'working' : 'not yet'
    return { id, mechanism, status, passed: passed.length, tests: passed.map(({ name }) => name) }
  })
}

function idsIn(name: string): Set<string> {
  const brackets = [...name.matchAll(/\[([^\]]*)\]/g)].map(([, inside]) => inside!)
  return new Set(brackets.flatMap((inside) => inside.match(/\b[A-Z]{2}-\d{2}\b/g) ?? []))
}
