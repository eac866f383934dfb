/** Schemes, leaders and enterprises for tests, all invented. */
import type { AllocationProblem, AllocationScheme, Enterprise, Leader, Rule, ScorePart } from './types.ts'

export const score: readonly ScorePart[] = [
  { id: 'portfolio', name: '分管领域与行业', for: 'portfolio', points: 40, duties: [] },
  { id: 'expertise', name: '熟悉专业', for: 'expertise', points: 20, duties: [] },
  { id: 'kept', name: '上年联系', for: 'kept', points: 20, duties: [] },
  { id: 'park', name: '同园区便于走访', for: 'same-park', points: 5, duties: [] },
]

/** A rule without its words and sources, which tests seldom look at. */
type Bare<R> = R extends Rule ? Omit<R, 'id' | 'name' | 'duties'> & { id?: string; name?: string } : never

export function aRule(rule: Bare<Rule>): Rule {
  return { id: rule.kind, name: rule.kind, duties: [], ...rule } as Rule
}

export function aScheme(rules: readonly Rule[], balance = 1): AllocationScheme {
  return { id: 'liaison', name: '领导联系企业', duties: [], rules, score, balance: { points: balance, duties: [] } }
}

export function aProblem(
  changes: Partial<AllocationProblem> & { rules?: readonly Rule[]; balance?: number },
): AllocationProblem {
  const { rules = [], balance, ...problem } = changes
  return {
    scheme: aScheme(rules, balance),
    leaders: [],
    enterprises: [],
    byHand: [],
    forbidden: [],
    otherLists: {},
    ...problem,
  }
}

export function leader(id: string, changes: Partial<Leader> = {}): Leader {
  return { id, name: id, portfolio: [], ...changes }
}

export function enterprise(id: string, changes: Partial<Enterprise> = {}): Enterprise {
  return { id, name: id, fields: [], ...changes }
}

/** A seeded sequence of integers from 0 to below a limit. */
export function dice(seed: number): (limit: number) => number {
  let state = seed >>> 0
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

const fields = Array.from({ length: 24 }, (_, index) => `行业${index + 1}`)
const grades = ['较好', '较好', '较好', '一般', '一般', '困难']

export interface CitySize {
  readonly leaders: number
  readonly enterprises: number
  readonly groups: number
  readonly parks?: number
  readonly seed?: number
}

/** An invented city: leaders with a few fields each, enterprises with last year's leaders, some of them in groups. */
export function aCity({ leaders, enterprises, groups, parks = 0, seed = 1 }: CitySize) {
  const roll = dice(seed)
  const park = (): string | null => (parks > 0 ? `园区${roll(parks) + 1}` : null)
  const anyField = (): string => fields[roll(fields.length)] ?? ''
  const all = Array.from({ length: leaders }, (_, index) =>
    leader(`L${String(index + 1).padStart(3, '0')}`, {
      portfolio: [anyField(), anyField(), anyField()],
      expertise: { [anyField()]: 40 + roll(61), [anyField()]: 40 + roll(61) },
      park: parks > 0 ? `园区${(index % parks) + 1}` : null,
    }),
  )
  const list = Array.from({ length: enterprises }, (_, index) =>
    enterprise(`E${String(index + 1).padStart(5, '0')}`, {
      fields: [anyField(), anyField()].slice(0, 1 + roll(2)),
      grade: grades[roll(grades.length)] ?? null,
      park: park(),
      group: roll(10) === 0 && groups > 0 ? `集团${roll(groups) + 1}` : null,
      previous: roll(10) < 8 ? (all[roll(leaders)]?.id ?? null) : null,
    }),
  )
  return { leaders: all, enterprises: list }
}
