import type { FilingRow } from '../../server/obligations/filings/contract.ts'
import type { LightName } from '../kit/mark.tsx'

/** The light of a paper that is owed: its shape, and how long there still is. */
export function filingLight(
  { status, daysLeft, due, waived, filing }: FilingRow,
  today: string,
): { name: LightName; words: string } {
  if (waived !== null && status === 'waived') return { name: 'hold', words: '豁免' }
  if (status === 'met') return { name: 'done', words: '已报' }
  if (status === 'met-late') return { name: 'done', words: '过期后报' }
  const back = filing?.state === 'returned' ? '退回，' : ''
  if (status === 'late') return { name: 'late', words: `${back}过期` }
  if (due === today) return { name: 'near', words: `${back}今日到期` }
  return { name: status === 'at-risk' ? 'near' : 'ok', words: `${back}还剩 ${daysLeft} 个工作日` }
}

export type FilingGroup = 'owed' | 'late' | 'returned' | 'unread' | 'done'

/** Which of the counted groups a row stands in; a row may stand in several. */
export const filingGroups: Readonly<Record<FilingGroup, (row: FilingRow) => boolean>> = {
  owed: ({ status }) => status === 'on-course' || status === 'at-risk',
  late: ({ status }) => status === 'late',
  returned: ({ filing }) => filing?.state === 'returned',
  unread: ({ filing }) => filing?.state === 'filed',
  done: ({ status }) => status === 'met' || status === 'met-late',
}

export const stateWords = { filed: '待审核', accepted: '审核通过', returned: '已退回' } as const
