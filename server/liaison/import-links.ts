import type { CityPack, PackPost } from '../../engine/city/types.ts'
import { parseCreditCode } from '../../engine/enterprises/credit-code.ts'
import type { Tx } from '../database/tx.ts'
import { findByCreditCode } from '../enterprises/find-enterprise.ts'
import type { ImportColumn, ImportKind, LoadedRow, ParsedRow, RowProblem, RowToLoad } from '../imports/import-kind.ts'
import type { RowCells } from '../imports/row-cells.ts'
import type { App } from '../platform/app.ts'
import { invalid } from '../platform/refusal.ts'
import { today as todayOf } from '../platform/today.ts'
import type { Grade } from './contract.ts'
import { linkEnterprise, setGrade } from './link-enterprise.ts'
import { linkablePosts } from '../obligations/subjects.ts'

interface ImportedLink {
  post: string
  creditCode: string
  grade: Grade | null
}

const grades: Readonly<Record<string, Grade>> = { 较好: 'good', 一般: 'fair', 困难: 'poor' }

const columns: readonly ImportColumn[] = [
  {
    field: 'post',
    title: '联系领导',
    also: ['领导', '岗位', '联系领导岗位', '包联领导', '挂点领导'],
    required: true,
    example: '分管工业副市长',
  },
  {
    field: 'creditCode',
    title: '统一社会信用代码',
    also: ['社会信用代码', '信用代码'],
    required: true,
    example: '91990100000000001D',
  },
  { field: 'enterprise', title: '企业名称', also: ['企业', '单位名称'], example: '云澜精密制造有限公司' },
  { field: 'grade', title: '运行情况', also: ['企业状况', '分类'], example: '较好' },
]

/** The year's list of who is linked to which enterprise, as it was approved. */
export const liaisonImport: ImportKind<ImportedLink> = {
  id: 'liaison',
  name: '联系名单',
  unit: '户',
  power: 'liaison.manage',
  columns,
  batch: 100,
  rehearse: true,
  rowParser: async (app, viewer) => {
    const pack = app.packs.get(viewer.city)
    return (cells) => parseRow(pack, cells)
  },
  load: async (app, tx, rows) => {
    const loaded: LoadedRow[] = []
    for (const row of rows) loaded.push(await loadRow(app, tx, row))
    return loaded
  },
}

function parseRow(pack: CityPack, cells: RowCells): ParsedRow<ImportedLink> {
  const problems: RowProblem[] = []
  const post = postOf(pack, cells.line('post'), problems)
  const code = parseCreditCode(cells.line('creditCode'))
  if (!code.ok) problems.push({ field: 'creditCode', message: code.problem.message })
  const word = cells.line('grade')
  const grade = grades[word] ?? null
  const notes = word && !grade ? [`运行情况“${word}”应为较好、一般或困难，没有记下。`] : []
  const creditCode = code.ok ? code.creditCode : cells.line('creditCode')
  return {
    key: creditCode,
    label: `${cells.line('post')} ${cells.line('enterprise') || creditCode}`,
    data: { post: post?.id ?? '', creditCode, grade },
    problems,
    notes,
    shown: { post: post?.name ?? cells.line('post'), creditCode, enterprise: cells.line('enterprise'), grade: word },
  }
}

function postOf(pack: CityPack, word: string, problems: RowProblem[]): PackPost | null {
  const found = linkablePosts(pack).filter(({ id, name }) => id === word || name === word)
  if (found.length === 1) return found[0]!
  const message = `没有“${word}”这个可以联系企业的岗位，请写岗位的全名，例如${linkablePosts(pack)[0]?.name ?? ''}。`
  problems.push({ field: 'post', message })
  return null
}

async function loadRow(app: App, tx: Tx, { row, data }: RowToLoad<ImportedLink>): Promise<LoadedRow> {
  const enterprise = await findByCreditCode(tx, data.creditCode)
  if (!enterprise) throw invalid('creditCode', `名录里没有信用代码 ${data.creditCode} 的企业，请先导入企业名录。`)
  const held = await tx.maybeOne<{ id: string; grade: Grade | null }>(
    `select id, grade from liaison_links
     where city = $1 and enterprise = $2 and post = $3 and year = $4 and until is null`,
    [tx.viewer.city, enterprise.id, data.post, Number(todayOf(app.clock).slice(0, 4))],
  )
  if (!held) {
    const { id } = await linkEnterprise(app, tx, {
      ...data,
      enterprise: enterprise.id,
      origin: 'list',
      reason: '按批准的名单',
    })
    return { row, outcome: 'added', target: id }
  }
  if (!data.grade || data.grade === held.grade) return { row, outcome: 'same', target: held.id }
  await setGrade(tx, held.id, data.grade)
  return { row, outcome: 'changed', target: held.id }
}
