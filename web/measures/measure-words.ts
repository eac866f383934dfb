import type { Figure, MeasureRow } from '../../server/measures/contract.ts'
import { count } from '../app/format.ts'

export type MeasureLightName = MeasureRow['light']['name']

/** The lights of the document, the worst first, as the head of the page counts them. */
export const lightWords: readonly (readonly [MeasureLightName, string])[] = [
  ['late', '逾期'],
  ['near', '略落后'],
  ['ok', '按期'],
  ['done', '完成'],
  ['wait', '还没有数'],
]

export const taskStateWords: Record<string, string> = {
  'not-started': '未开始',
  'in-progress': '进行中',
  done: '已完成',
}
export const verificationWords: Record<string, string> = {
  unannounced: '暗访核查',
  'on-site': '实地检查',
  survey: '走访调查',
}
export const outcomeWords: Record<string, string> = { kept: '落实到位', partly: '部分落实', 'not-kept': '没有落实' }
export const circulationWords: Record<string, string> = {
  above: '只报上级',
  responsible: '通报到责任单位',
  city: '通报到全市各单位',
}

/** A list of choices for `Segments`. */
export const choicesOf = (words: Record<string, string>) => Object.entries(words).map(([id, name]) => ({ id, name }))

/** `94.2` and `%`, or `3` and `/ 3 期`; a dash where there is nothing to judge. */
export function figureText({ value, unit, d }: Pick<Figure, 'value' | 'unit' | 'd'>): { value: string; unit: string } {
  if (value === null) return { value: '—', unit: '' }
  const beside = d === null || unit === '%' || unit === '分' ? unit : `/ ${count(d)} ${unit}`
  return { value: count(value), unit: beside }
}

/** Below the number: what it counts, and for a share both halves. */
export function figureNote({ label, unit, n, d }: Pick<Figure, 'label' | 'unit' | 'n' | 'd'>): string {
  if (unit === '%' && d !== null) return `${label} ${count(n)} / ${count(d)} 件`
  return label
}

/** Which parts of the system a clause waits for, as a sentence. */
export function notBuiltText({ notBuilt, figure }: Pick<MeasureRow, 'notBuilt'> & { figure: unknown }): string | null {
  if (notBuilt.length === 0) return null
  const parts = notBuilt.join('、')
  return figure ? `这一条还有一部分尚未建成：${parts}` : `尚未建成：${parts}`
}
