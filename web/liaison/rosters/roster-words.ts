import type { RosterLine, RosterPlace } from '../../../server/liaison/rosters/contract.ts'

export const gradeWords = { good: '较好', fair: '一般', poor: '困难' } as const

/** How far a roster is: 没有生成, 第 3 稿，未批准, 已批准. */
export function stateWords({ state, draft }: Pick<RosterLine, 'state' | 'draft'>): string {
  if (state === 'none') return '没有生成'
  return state === 'approved' ? '已批准' : `第 ${draft} 稿，未批准`
}

/** 209 个名额，227 户; where each place is one enterprise, only the enterprises. */
export function sizeWords({ places, enterprises }: Pick<RosterLine, 'places' | 'enterprises'>): string {
  return places === enterprises ? `${enterprises} 户` : `${places} 个名额，${enterprises} 户`
}

/** Beside last year: 新进, ↑ 3, ↓ 2, 不变; nothing where there is no last year. */
export function changeWords({ change, moved }: Pick<RosterPlace, 'change' | 'moved'>): string {
  if (change === null) return ''
  if (change === 'entered') return '新进'
  if (moved === null || moved === 0) return '不变'
  return moved > 0 ? `↑ ${moved}` : `↓ ${-moved}`
}

/** The same in a sentence: 升 3 名. */
export function moveWords({ moved }: Pick<RosterPlace, 'moved'>): string {
  if (moved === null || moved === 0) return '名次不变'
  return moved > 0 ? `升 ${moved} 名` : `降 ${-moved} 名`
}

/** Why a place was given, in the few words of a table cell. */
export function shortWhy({ part, group, rank, why }: RosterPlace): string {
  if (rank === null) return why[0]?.replace(/[，。].*$/, '') ?? part.name
  const tied = why.some((sentence) => sentence.includes('名次并列')) ? '，并列' : ''
  return group ? `集团 ${group.members.length} 户合并${tied}` : `按数额${tied}`
}

/** 400 × 1,000,000 fen → `400.00`: amounts in tables of 万元. */
export function tenThousands(fen: number): string {
  const [whole = '', decimals] = (fen / 1_000_000).toFixed(2).split('.')
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${decimals}`
}
