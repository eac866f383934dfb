import { parseCreditCode } from '../../../engine/enterprises/credit-code.ts'
import { parseAmount } from '../../../engine/rosters/parse-amount.ts'
import { fieldChanges, recordChanges } from '../../enterprises/change-record.ts'
import { updateEnterprises } from '../../enterprises/enterprise-store.ts'
import type { FoundEnterprise } from '../../enterprises/find-enterprise.ts'
import { findByCreditCode } from '../../enterprises/find-enterprise.ts'
import { requireEdit } from '../../enterprises/policy.ts'
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
import { invalid } from '../../platform/refusal.ts'
import { today } from '../../platform/today.ts'
import { figuresOf } from './figures-of.ts'
import { keepFigure } from './keep-figure.ts'
import { readYear } from './read-year.ts'

export interface ImportedFigure {
  creditCode: string
  figure: string
  year: number
  fen: number
  group: string
}

const columns: readonly ImportColumn[] = [
  {
    field: 'creditCode',
    title: '统一社会信用代码',
    also: ['社会信用代码', '信用代码', '纳税人识别号'],
    required: true,
    example: '91990100000000001D',
  },
  { field: 'enterprise', title: '企业名称', also: ['企业', '纳税人名称', '单位名称'], example: '云澜精密制造有限公司' },
  { field: 'year', title: '年度', also: ['年份', '所属年度', '税款所属年度'], required: true, example: '2025' },
  {
    field: 'amount',
    title: '金额（万元）',
    also: [
      '金额',
      '金额（元）',
      '地方留成',
      '地方留成（万元）',
      '纳税额',
      '纳税额（万元）',
      '税收地方留成',
      '入库税额',
    ],
    required: true,
    example: '1234.56',
  },
  { field: 'figure', title: '指标', also: ['数据名称', '口径'], example: '' },
  { field: 'group', title: '集团', also: ['所属集团', '集团公司'], example: '' },
]

interface Judge {
  figures: readonly { id: string; name: string }[]
  thisYear: number
}

/** Yearly figures that rosters rank by, as the tax office sends them; a later table replaces what an earlier one said. */
export const figureImport: ImportKind<ImportedFigure> = {
  id: 'tax-figures',
  name: '纳税数据',
  unit: '户',
  power: 'liaison.manage',
  columns,
  batch: 100,
  rehearse: true,
  rowParser: async (app, viewer) => {
    const judge = { figures: figuresOf(app.packs.get(viewer.city)), thisYear: Number(today(app.clock).slice(0, 4)) }
    return (cells) => parseFigureRow(cells, judge)
  },
  load: async (app, tx, rows) => {
    const loaded: LoadedRow[] = []
    for (const row of rows) loaded.push(await loadRow(app, tx, row))
    return loaded
  },
}

/** Judges one row of a table of figures. */
export function parseFigureRow(cells: RowCells, { figures, thisYear }: Judge): ParsedRow<ImportedFigure> {
  const problems: RowProblem[] = []
  const code = parseCreditCode(cells.line('creditCode'))
  if (!code.ok) problems.push({ field: 'creditCode', message: code.problem.message })
  const creditCode = code.ok ? code.creditCode : cells.line('creditCode')
  const year = readYear(cells.line('year'), thisYear, problems)
  const amount = parseAmount(cells.line('amount'), cells.heading('amount'))
  if (!amount.ok) problems.push({ field: 'amount', message: amount.message })
  const figure = readFigure(cells.line('figure'), figures, problems)
  const fen = amount.ok ? amount.fen : 0
  const group = cells.line('group')
  return {
    key: `${creditCode}/${figure?.id ?? ''}/${year}`,
    label: `${cells.line('enterprise') || creditCode} ${year || ''}`.trim(),
    data: { creditCode, figure: figure?.id ?? '', year, fen, group },
    problems,
    notes: [],
    shown: {
      creditCode,
      enterprise: cells.line('enterprise'),
      year: cells.line('year'),
      amount: amount.ok ? `${fen / 1_000_000} 万元` : cells.line('amount'),
      figure: figure?.name ?? cells.line('figure'),
      group,
    },
  }
}

function readFigure(word: string, figures: Judge['figures'], problems: RowProblem[]) {
  const [only, ...more] = figures
  if (!only) {
    problems.push({ field: '', message: '本市的名单不按数额排名，不用导入。' })
    return null
  }
  const found = word ? figures.find(({ id, name }) => word === id || word === name) : more.length === 0 ? only : null
  if (found) return found
  problems.push({ field: 'figure', message: `指标应为其中之一：${figures.map(({ name }) => name).join('、')}。` })
  return null
}

async function loadRow(app: App, tx: Tx, { row, data }: RowToLoad<ImportedFigure>): Promise<LoadedRow> {
  const enterprise = await findByCreditCode(tx, data.creditCode)
  if (!enterprise) throw invalid('creditCode', `名录里没有信用代码 ${data.creditCode} 的企业，请先导入企业名录。`)
  const outcome = await keepFigure(app, tx, { ...data, enterprise: enterprise.id })
  const moved = await keepGroup(app, tx, enterprise, data.group)
  return { row, outcome: outcome === 'same' && moved ? 'changed' : outcome, target: enterprise.id }
}

/** A group that the row names replaces the known one; a blank says nothing. */
async function keepGroup(app: App, tx: Tx, before: FoundEnterprise, group: string): Promise<boolean> {
  if (!group || group === before.business_group) return false
  requireEdit(tx.viewer)
  const after = { ...before, business_group: group }
  await updateEnterprises(tx, [after], app.clock.now())
  await recordChanges(app, tx, [{ enterprise: before.id, what: 'import', fields: fieldChanges(before, after) }])
  return true
}
