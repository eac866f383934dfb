import { mostPoints } from './score-pair.ts'
import type { ProblemFault } from './result-types.ts'
import type { AllocationProblem, LoadRule, Rule } from './types.ts'

/** What must be put right before enterprises can be shared out; nothing when all is sound. */
export function checkProblem(problem: AllocationProblem): readonly ProblemFault[] {
  return [noLeaders, duplicates, unknownIds, handPairs, parkFaults, ruleFaults, boundFaults, pointFaults].flatMap(
    (check) => check(problem),
  )
}

type Check = (problem: AllocationProblem) => readonly ProblemFault[]

const noLeaders: Check = ({ leaders }) =>
  leaders.length > 0 ? [] : [fault('no-leaders', 'leaders', '没有可以分配的领导，应至少有一位。')]

const duplicates: Check = ({ leaders, enterprises, scheme }) =>
  [
    { field: 'leaders', word: '领导', ids: leaders.map(({ id }) => id) },
    { field: 'enterprises', word: '企业', ids: enterprises.map(({ id }) => id) },
    { field: 'rules', word: '规则', ids: scheme.rules.map(({ id }) => id) },
  ].flatMap(({ field, word, ids }) =>
    repeated(ids).map((id) => fault('duplicate-id', field, `${word}“${id}”出现了不止一次，应各列一次。`)),
  )

const unknownIds: Check = ({ leaders, enterprises, scheme, byHand, forbidden, otherLists }) => {
  const known = new Set(leaders.map(({ id }) => id))
  const listed = new Set(enterprises.map(({ id }) => id))
  const pairs = [
    ...byHand.map((pair) => ({ ...pair, field: 'byHand' })),
    ...forbidden.map((pair) => ({ ...pair, field: 'forbidden' })),
  ]
  const named = scheme.rules.flatMap((rule) => (rule.kind === 'load' ? (rule.leaders ?? []) : []))
  return [
    ...pairs
      .filter(({ leader }) => !known.has(leader))
      .map(({ leader, field }) => fault('unknown-leader', field, `没有“${leader}”这位领导，应从名单里选。`)),
    ...named
      .filter((leader) => !known.has(leader))
      .map((leader) => fault('unknown-leader', 'rules', `规则提到的“${leader}”不在领导名单里，应从名单里选。`)),
    ...pairs
      .filter(({ enterprise }) => !listed.has(enterprise))
      .map(({ enterprise, field }) =>
        fault('unknown-enterprise', field, `“${enterprise}”不在企业名单里，应从名单里选。`),
      ),
    ...scheme.rules
      .filter((rule) => rule.kind === 'no-overlap')
      .filter(({ list }) => !otherLists[list])
      .map(({ list }) =>
        fault('unknown-list', 'otherLists', `没有给出名单“${list}”，应一并给出，没有企业时给空名单。`),
      ),
  ]
}

const handPairs: Check = ({ byHand }) =>
  repeated(byHand.map(({ enterprise }) => enterprise)).map((enterprise) =>
    fault('hand-pair-twice', 'byHand', `“${enterprise}”手改了不止一次，应只留一次。`),
  )

const parkFaults: Check = ({ scheme, leaders }) =>
  scheme.rules.some((rule) => rule.kind === 'own-park' && rule.everyLeader)
    ? leaders
        .filter(({ park }) => park == null)
        .map(({ name }) => fault('park-missing', 'leaders', `${name}还没有园区，应先定下每位领导的园区。`))
    : []

/** Kinds of rules of which one says all. */
const ruleFaults: Check = ({ scheme, forbidden }) => [
  ...[...Map.groupBy(scheme.rules, ({ kind }) => kind).values()]
    .filter(([first, ...others]) => others.length > 0 && first?.kind !== 'load' && first?.kind !== 'no-overlap')
    .map((rules) => rules.map(({ name }) => `“${name}”`).join('和'))
    .map((names) => fault('rule-declared-twice', 'rules', `${names}说的是同一种规则，应只写一条。`)),
  ...(forbidden.length > 0 && !scheme.rules.some(({ kind }) => kind === 'no-forbidden-pair')
    ? [fault('rule-not-declared', 'forbidden', '给出了须回避的企业，但方案没有回避这条规则，应先在方案里写明。')]
    : []),
]

const boundFaults: Check = ({ scheme }) => scheme.rules.filter(isLoad).flatMap(boundsOf)

function boundsOf({ id, name, min, max }: LoadRule): readonly ProblemFault[] {
  const wrong = [min, max].filter((bound) => bound !== undefined && !isCount(bound))
  if (wrong.length > 0) return [fault('not-a-count', id, `“${name}”的户数写的是 ${wrong[0]}，应是 0 或更大的整数。`)]
  if ((min ?? 0) <= (max ?? Infinity)) return []
  return [fault('bounds-crossed', id, `“${name}”的下限 ${min} 大于上限 ${max}，下限应不大于上限。`)]
}

/** Sums of cost must stay whole numbers that a computer keeps exactly. */
const pointFaults: Check = ({ scheme, enterprises, leaders }) => {
  const wrong = [...scheme.score, { id: 'balance', ...scheme.balance }].filter(({ points }) => !isCount(points))
  if (wrong.length > 0)
    return wrong.map(({ id, points }) => fault('not-a-count', id, `分值写的是 ${points}，应是 0 或更大的整数。`))
  const chain =
    (leaders.length + 1) * 32 * (mostPoints(scheme.score) + 1) + 4 * scheme.balance.points * (enterprises.length + 1)
  const largest = 4 * (enterprises.length + 1) * chain * enterprises.length * (scheme.rules.length + 1)
  if (largest < Number.MAX_SAFE_INTEGER) return []
  return [fault('points-too-large', 'score', '分值太大，会算不准，应把各项分值同比缩小。')]
}

function isLoad(rule: Rule): rule is LoadRule {
  return rule.kind === 'load'
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

function repeated(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return [...new Set(ids.filter((id) => seen.size === seen.add(id).size))]
}

function fault(code: ProblemFault['code'], field: string, sentence: string): ProblemFault {
  return { code, field, sentence }
}
