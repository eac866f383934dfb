import type { AllocationLine, AllocationView, RuleLine } from '../../../server/liaison/allocation/contract.ts'
import type { LightName } from '../../kit/mark.tsx'

export const originWords = { kept: '不变', new: '新入', moved: '调入', 'by-hand': '手改' } as const

export const ruleLights = {
  met: { name: 'done', word: '满足' },
  'at-bound': { name: 'stuck', word: '卡住' },
  broken: { name: 'near', word: '没做到' },
} as const satisfies Record<RuleLine['state'], { name: LightName; word: string }>

const stateWords = { draft: '未审定', submitted: '待审定', approved: '已审定' } as const

/** `第 3 稿，未审定`. */
export function draftWords({ draft, state }: Pick<AllocationView, 'draft' | 'state'>): string {
  return draft === 0 ? '还没有计算' : `第 ${draft} 稿，${stateWords[state]}`
}

/** The state of one line of the list: what it waits for, or where it stands. */
export function lineState({ state, draft, waits }: AllocationLine): string {
  if (waits) return waits
  return state === null ? '可以开始' : draftWords({ draft, state })
}

/** What is missing in a line, for its light. */
export function lineLack({ owedReasons, broken }: AllocationLine): string {
  const lacks = [
    owedReasons > 0 ? `${owedReasons} 处手改缺理由` : '',
    broken > 0 ? `${broken} 条规则没做到` : '',
  ].filter(Boolean)
  return lacks.join('，')
}

/** `减 3 分`, `加 2 分`, `得分不变`. */
export const scoreWords = (score: number): string =>
  score === 0 ? '得分不变' : `${score > 0 ? '加' : '减'} ${Math.abs(score)} 分`

/** How many rules are broken or bind, as the head of the rules says it. */
export function rulesHead(rules: readonly RuleLine[]): string {
  const broken = rules.filter(({ state }) => state === 'broken').length
  return `必须做到 ${rules.length} 条，${broken > 0 ? `${broken} 条没做到` : '都没有违反'}`
}
