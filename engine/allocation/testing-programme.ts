/** A problem as a linear programme in the LP format, for a solver that knows nothing of ours. */
import { mayTake, ruleOf } from './may-take.ts'
import { scoreOf } from './score-pair.ts'
import type { AllocationProblem, LoadRule } from './types.ts'

/** What a missed enterprise costs: more than any score it could bring. */
export const missPoints = 100_000

/** A pair that may be. Members of a group that stays together share their variable. */
interface Choice {
  readonly place: number
  readonly who: string
  readonly variable: string
  readonly grade: string | null | undefined
  readonly points: number
}

/** `text` is to be maximised; the objective of an answer is the optimum and `constant`. */
export function programmeOf(problem: AllocationProblem): { readonly text: string; readonly constant: number } {
  const { leaders, enterprises, scheme } = problem
  const choices = choicesOf(problem)
  const share = Math.floor(enterprises.length / leaders.length)
  const units = leaders.flatMap((_, place) =>
    enterprises.map((_, unit) => ({
      name: `y${place}_${unit}`,
      place,
      cost: scheme.balance.points * (2 * (unit - share) + 1),
    })),
  )
  const bounds = boundRows(problem, choices)
  const rows = [
    ...[...Map.groupBy(choices, ({ who }) => who).values()].map(
      (own) => `${sum([...new Set(own.map(variableOf))])} = 1`,
    ),
    ...leaders.map((_, place) => {
      const own = units.filter((unit) => unit.place === place).map(({ name }) => `- ${name}`)
      return `${loadOf(choices, place)} ${own.join(' ')} = 0`
    }),
    ...bounds.rows,
  ]
  const objective = [
    ...[...Map.groupBy(choices, variableOf)].map(
      ([name, own]) => `+ ${own.reduce((total, { points }) => total + points, 0)} ${name}`,
    ),
    ...units.map(({ name, cost }) => `${cost > 0 ? '-' : '+'} ${Math.abs(cost)} ${name}`),
    ...bounds.misses.map((name) => `- ${missPoints} ${name}`),
  ]
  const binary = [...new Set(choices.map(variableOf))].filter((name) => name.startsWith('g'))
  const text = [
    `Maximize\n obj: ${broken(objective)}\nSubject To`,
    ...rows.map((row, index) => ` c${index}: ${broken(row.split(' '))}`),
    'Bounds',
    ...units.map(({ name }) => ` 0 <= ${name} <= 1`),
    ...(binary.length > 0 ? ['Binary', broken(binary)] : []),
    'End',
  ].join('\n')
  return { text, constant: -leaders.length * scheme.balance.points * share * share }
}

function choicesOf(problem: AllocationProblem): readonly Choice[] {
  const { leaders, enterprises, scheme } = problem
  const may = mayTake(problem)
  const groups = [...new Set(enterprises.map(({ group }) => group))]
  const together = ruleOf(scheme.rules, 'group-together') !== undefined
  return enterprises.flatMap((enterprise, index) => {
    const who = together && enterprise.group ? `g${groups.indexOf(enterprise.group)}` : `e${index}`
    return leaders.flatMap((leader, place) => {
      const points = scoreOf(scheme.score, leader, enterprise)
      return may(leader, enterprise)
        ? [{ place, who, variable: `${who}_${place}`, grade: enterprise.grade, points }]
        : []
    })
  })
}

/** Every bound as a row that a miss may fill up. */
function boundRows({ scheme, leaders }: AllocationProblem, choices: readonly Choice[]) {
  const rules = scheme.rules.filter((rule): rule is LoadRule => rule.kind === 'load')
  const both = rules.flatMap(({ min, max, grade }, number) =>
    leaders.flatMap((_, place) => [
      {
        name: `s${number}_${place}`,
        sign: '+',
        bound: min === undefined ? '' : `>= ${min}`,
        load: loadOf(choices, place, grade),
      },
      {
        name: `o${number}_${place}`,
        sign: '-',
        bound: max === undefined ? '' : `<= ${max}`,
        load: loadOf(choices, place, grade),
      },
    ]),
  )
  const declared = both.filter(({ bound }) => bound !== '')
  return {
    misses: declared.map(({ name }) => name),
    rows: declared.map(({ load, sign, name, bound }) => `${load} ${sign} ${name} ${bound}`),
  }
}

function loadOf(choices: readonly Choice[], place: number, grade?: string): string {
  return sum(choices.filter((each) => each.place === place && (!grade || each.grade === grade)).map(variableOf))
}

/** A sum of names, each once with how often it stands there. */
function sum(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, { length }]) => `${length} ${name}`)
  return counts.length > 0 ? counts.join(' + ') : '0 y0_0'
}

/** A long line broken, as the format wants it. */
function broken(words: readonly string[]): string {
  return words.map((word, index) => (index % 12 === 11 ? `${word}\n` : word)).join(' ')
}

function variableOf({ variable }: Choice): string {
  return variable
}
