import type { RowProblem } from '../../imports/import-kind.ts'

const earliest = 2000

/** The year of a row, `2025` or `2025年`; 0 with a problem when it is none or lies beyond `latest`. */
export function readYear(text: string, latest: number, problems: RowProblem[]): number {
  const year = Number(/^(\d{4})(\.0+)?年?度?$/.exec(text.trim())?.[1] ?? 0)
  if (year >= earliest && year <= latest) return year
  problems.push({
    field: 'year',
    message: `年度“${text}”不对，应为 ${earliest} 到 ${latest} 之间的一年，如 ${latest - 1}。`,
  })
  return 0
}
