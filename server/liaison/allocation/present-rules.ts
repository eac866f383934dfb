import type { Breach, Loosened, RuleState } from '../../../engine/allocation/result-types.ts'
import type { LoadRule, Rule } from '../../../engine/allocation/types.ts'
import type { RuleLine } from './contract.ts'
import type { Current } from './current.ts'

/** The rules that must hold, each with its state, its figure and what loosening it would do. */
export const presentRules = ({ problem, result }: Current): RuleLine[] =>
  problem.scheme.rules.flatMap((rule) => {
    const state = result.rules.find((each) => each.rule === rule.id)
    return state ? [presentRule(problem.leaders, rule, state)] : []
  })

type Leaders = Current['problem']['leaders']

function presentRule(leaders: Leaders, rule: Rule, state: RuleState): RuleLine {
  return {
    id: rule.id,
    name: rule.name,
    duties: [...rule.duties],
    source: rule.notFromDocument ?? null,
    state: state.state,
    holds: state.holds,
    of: state.of,
    figure: figureOf(rule, state),
    notes: state.state === 'broken' ? brokenNotes(leaders, state.breaches) : loosenedNotes(state.loosened),
  }
}

const counted = { leaders: '位', enterprises: '户' } as const

function figureOf(rule: Rule, { state, holds, of, atBound }: RuleState): string {
  const measure = rule.kind === 'load' ? counted.leaders : counted.enterprises
  if (state === 'at-bound') return `${new Set(atBound.map(({ leader }) => leader)).size} 位到${sideOf(atBound)}`
  if (rule.kind === 'no-overlap') return of - holds === 0 ? '0 户重复' : `${of - holds} 户重复`
  return `${holds} / ${of} ${measure}`
}

const sideOf = (atBound: RuleState['atBound']): string => (atBound.every(({ side }) => side === 'max') ? '顶' : '底')

/** Whom a broken rule misses, and by how many enterprises; the whole list is in the leaders' column. */
function brokenNotes(leaders: Leaders, breaches: readonly Breach[]): string[] {
  const nameOf = (id: string | null) => leaders.find((each) => each.id === id)?.name ?? ''
  const named = breaches
    .slice(0, 3)
    .map(({ leader, by, byHand }) => `${nameOf(leader)}差 ${by} 户${byHand ? '（手改造成）' : ''}`)
  return [named.join('；') + (breaches.length > 3 ? `，共 ${breaches.length} 处` : '')]
}

/** What each bound one looser would do, or that it would do nothing. */
const loosenedNotes = (loosened: readonly Loosened[]): string[] =>
  loosened.map((each) => `${each.side === 'max' ? '放到' : '降到'} ${each.to} 户，${gainWords(each)}`)

function gainWords({ matched, score, moved, mends }: Loosened): string {
  if (mends > 0) return `少差 ${mends} 户`
  if (matched > 0) return `多 ${matched} 户相符`
  if (score !== 0) return `${score > 0 ? '加' : '减'} ${Math.abs(score)} 分`
  return moved > 0 ? `${moved} 户换人，得分不变` : '结果不变'
}

/** What a load rule is about, in one word beside a leader: 户数, 困难. */
export const shortName = ({ grade }: LoadRule): string => grade ?? '户数'
