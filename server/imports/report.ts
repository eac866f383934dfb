import type { FastifyReply } from 'fastify'
import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import { streamWorkbook } from '../documents/stream-workbook.ts'
import type { WorkbookColumn } from '../documents/workbook.ts'
import type { App } from '../platform/app.ts'
import type { RowState } from './contract.ts'
import type { ImportColumn, ImportKind, RowProblem } from './import-kind.ts'
import type { ImportRecord } from './import-record.ts'
import { requireImport } from './import-record.ts'

interface Line {
  row: number
  state: RowState
  label: string
  problems: RowProblem[]
  notes: string[]
  source: string[] | null
}

const stateNames: Record<RowState, string> = {
  good: '无误，未写入',
  bad: '有误',
  added: '新增',
  changed: '更新',
  same: '以前已导入',
}

/**
 * Streams what became of every row; with `onlyBad`, the bad rows under the headings of the file, so that they can be put
 * right in place and imported again.
 */
export function sendReport(
  app: App,
  viewer: Viewer,
  kinds: readonly ImportKind[],
  id: string,
  onlyBad: boolean,
  reply: FastifyReply,
): Promise<void> {
  return app.database.transaction(viewer, async (tx) => {
    const record = await requireImport(tx, id)
    const titles = new Map(
      kinds.find((kind) => kind.id === record.kind)?.columns.map(({ field, title }) => [field, title]),
    )
    const base = record.file_name.replace(/\.[^.]+$/, '')
    await streamWorkbook(
      reply,
      {
        name: `${base} ${onlyBad ? '有误的行' : '导入结果'}`,
        sheet: onlyBad ? '有误的行' : '导入结果',
        columns: [...resultColumns(titles), ...(onlyBad ? sourceColumns(record) : [])],
        facts: [
          ['文件', record.file_name],
          ['导入人', record.created_name],
        ],
      },
      readLines(tx, id, onlyBad),
    )
  })
}

function resultColumns(titles: Map<string, string>): WorkbookColumn<Line>[] {
  const sentence = ({ field, message }: RowProblem): string =>
    titles.has(field) ? `${titles.get(field)}：${message}` : message
  return [
    { title: '文件行号', kind: 'number', value: ({ row }) => row },
    { title: '结果', width: 12, value: ({ state }) => stateNames[state] },
    { title: '是哪一行', width: 36, value: ({ label }) => label },
    { title: '问题', width: 60, value: ({ problems }) => problems.map(sentence).join('\n') },
    { title: '说明', width: 40, value: ({ notes }) => notes.join('\n') },
  ]
}

function sourceColumns({ headers }: ImportRecord): WorkbookColumn<Line>[] {
  return headers.map((title, index) => ({ title, value: ({ source }) => source?.[index] ?? '' }))
}

async function* readLines(tx: Tx, id: string, onlyBad: boolean): AsyncGenerator<Line> {
  const sql = `select row, state, label, problems, notes, source from import_rows
    where city = $1 and import = $2 and (not $3 or state = 'bad') order by row`
  for await (const lines of tx.stream<Line>(sql, [tx.viewer.city, id, onlyBad])) yield* lines
}

/** The headings of a kind, with one example row. */
export async function sendTemplate(kind: ImportKind, reply: FastifyReply): Promise<void> {
  const columns = kind.columns.map((column: ImportColumn) => ({ title: column.title, value: () => column.example }))
  const facts = kind.columns.filter(({ required }) => required).map(({ title }) => ['必填', title] as const)
  const example = (async function* () {
    yield null
  })()
  await streamWorkbook(reply, { name: `${kind.name}导入模板`, sheet: kind.name, columns, facts }, example)
}
