import type { Owed } from '../../server/liaison/contract.ts'
import type { LightName } from '../kit/mark.tsx'

const units: Record<string, string> = {
  link: '户',
  visit: '次',
  contact: '户',
  meeting: '次',
  filing: '份',
  report: '份',
}

/** The measure word of what is counted. */
export const unitOf = ({ act }: Pick<Owed, 'act'>): string => units[act] ?? '次'

type Counted = Pick<Owed, 'act' | 'status' | 'done' | 'owed' | 'expected' | 'remaining'>

/** How many are missing against what should be done by now. */
export const behindBy = ({ status, expected, done, remaining }: Counted): number =>
  status === 'late' ? remaining : Math.max(Math.min(expected - done, remaining), 0)

/** The light of one thing owed: its shape and its words. */
export function owedLight(owed: Counted): { name: LightName; words: string } {
  const { status, remaining } = owed
  const unit = unitOf(owed)
  if (status === 'met') return { name: 'done', words: owed.owed === 0 ? '本期没有' : '已够' }
  if (status === 'met-late') return { name: 'done', words: '过期后补齐' }
  if (status === 'waived') return { name: 'hold', words: '本期免除' }
  if (status === 'late') return { name: 'late', words: `过期，差 ${remaining} ${unit}` }
  const behind = behindBy(owed)
  if (behind > 0) return { name: 'near', words: `落后 ${behind} ${unit}` }
  return status === 'at-risk'
    ? { name: 'near', words: `期限近，差 ${remaining} ${unit}` }
    : { name: 'ok', words: '正常' }
}
