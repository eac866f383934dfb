import { parseCreditCode } from '../../../engine/enterprises/credit-code.ts'
import { gradeNames } from '../../../engine/rosters/phrase-reason.ts'
import type { RunningGrade } from '../../../engine/rosters/types.ts'
import { findByCreditCode } from '../../enterprises/find-enterprise.ts'
import type { Tx } from '../../database/tx.ts'
import type {
  ImportColumn,
  ImportKind,
  LoadedRow,
  ParsedRow,
  RowProblem,
  RowToLoad,
} from '../../imports/import-kind.ts'
import type { RowCells } from '../../imports/row-cells.ts'
import type { App } from '../../platform/app.ts'
import { invalid, Refusal } from '../../platform/refusal.ts'
import { today } from '../../platform/today.ts'
import { gradePowers } from './policy.ts'
import { readYear } from './read-year.ts'
import { reportGrades } from './report-grades.ts'

interface ImportedGrade {
  creditCode: string
  year: number
  grade: RunningGrade
  note: string
}

const columns: readonly ImportColumn[] = [
  {
    field: 'creditCode',
    title: '统一社会信用代码',
    also: ['社会信用代码', '信用代码'],
    required: true,
    example: '91990100000000001D',
  },
  { field: 'enterprise', title: '企业名称', also: ['企业', '单位名称'], example: '云澜精密制造有限公司' },
  { field: 'year', title: '年度', also: ['年份'], required: true, example: '2026' },
  {
    field: 'grade',
    title: '运行情况',
    also: ['运营情况', '分类', '档次', '企业状况'],
    required: true,
    example: '较好',
  },
  { field: 'note', title: '说明', also: ['备注'], example: '' },
]

/** How enterprises run, as counties report it; the post of a county loads those of its own district only. */
export const gradeImport: ImportKind<ImportedGrade> = {
  id: 'running-grades',
  name: '企业运行情况',
  unit: '户',
  power: gradePowers,
  columns,
  batch: 100,
  rehearse: true,
  rowParser: async (app) => {
    const thisYear = Number(today(app.clock).slice(0, 4))
    return (cells) => parseGradeRow(cells, thisYear)
  },
  load: async (app, tx, rows) => {
    const loaded: LoadedRow[] = []
    for (const row of rows) loaded.push(await loadRow(app, tx, row))
    return loaded
  },
}

/** Judges one row of a county's report; the coming year may be reported as well. */
export function parseGradeRow(cells: RowCells, thisYear: number): ParsedRow<ImportedGrade> {
  const problems: RowProblem[] = []
  const code = parseCreditCode(cells.line('creditCode'))
  if (!code.ok) problems.push({ field: 'creditCode', message: code.problem.message })
  const creditCode = code.ok ? code.creditCode : cells.line('creditCode')
  const year = readYear(cells.line('year'), thisYear + 1, problems)
  const grade = readGrade(cells.line('grade'), problems)
  const note = cells.line('note')
  return {
    key: `${creditCode}/${year}`,
    label: cells.line('enterprise') || creditCode,
    data: grade && { creditCode, year, grade, note },
    problems,
    notes: [],
    shown: {
      creditCode,
      enterprise: cells.line('enterprise'),
      year: cells.line('year'),
      grade: grade ? gradeNames[grade] : cells.line('grade'),
      note,
    },
  }
}

function readGrade(word: string, problems: RowProblem[]): RunningGrade | null {
  const found = (['good', 'fair', 'poor'] as const).find((grade) => [gradeNames[grade], grade].includes(word))
  if (found) return found
  const message = word ? `运行情况“${word}”认不出，应为较好、一般或困难。` : '没有运行情况，应为较好、一般或困难。'
  problems.push({ field: 'grade', message })
  return null
}

async function loadRow(app: App, tx: Tx, { row, data }: RowToLoad<ImportedGrade>): Promise<LoadedRow> {
  const { creditCode, year, grade, note } = data
  const enterprise = await findByCreditCode(tx, creditCode)
  if (!enterprise) throw invalid('creditCode', `名录里没有信用代码 ${creditCode} 的企业，请先导入企业名录。`)
  const { id, name } = enterprise
  const { changed } = await reportGrades(app, tx, { year, rows: [{ enterprise: id, grade, note }] }).catch(
    (error: unknown) => {
      if (!(error instanceof Refusal) || error.errors.length === 0) throw error
      throw invalid('creditCode', `${name}：${error.detail}`)
    },
  )
  return { row, outcome: changed.length > 0 ? 'added' : 'same', target: id }
}
