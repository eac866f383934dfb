import type { FastifyReply } from 'fastify'
import type { Viewer } from '../../access/viewer.ts'
import { streamWorkbook } from '../../documents/stream-workbook.ts'
import type { WorkbookColumn } from '../../documents/workbook.ts'
import type { App } from '../../platform/app.ts'
import { dateOf, timeOf } from '../../platform/today.ts'
import { statusWords } from '../status-words.ts'
import type { FilingRow } from './contract.ts'
import { readFilings } from './read-filings.ts'

const stateWords = { filed: '待审核', accepted: '审核通过', returned: '已退回' } as const

const columns: WorkbookColumn<FilingRow>[] = [
  { title: '报送事项', width: 24, value: ({ name }) => name },
  { title: '期', width: 20, value: ({ period }) => period.name },
  { title: '单位', width: 16, value: ({ subject }) => subject.unit },
  { title: '岗位', width: 24, value: ({ subject }) => subject.name },
  { title: '期限', kind: 'date', value: ({ due }) => due },
  { title: '状态', width: 14, value: ({ status }) => statusWords[status] },
  { title: '计入日期', kind: 'date', value: ({ countedOn }) => countedOn },
  { title: '材料', width: 16, value: ({ filing }) => filing?.paper ?? null },
  { title: '写明的园区或区县', width: 18, value: ({ filing }) => filing?.unit ?? null },
  { title: '标题', width: 36, value: ({ filing }) => filing?.title ?? null },
  { title: '审核', width: 12, value: ({ filing }) => filing && stateWords[filing.state] },
  { title: '退回理由或豁免理由', width: 36, value: ({ filing, waived }) => waived ?? (filing?.reason || null) },
]

/** Streams what the viewer sees of a year's filings as xlsx. */
export async function exportFilings(app: App, viewer: Viewer, reply: FastifyReply, year?: number): Promise<void> {
  await app.database.transaction(viewer, async (tx) => {
    const filings = await readFilings(app, tx, year)
    const now = app.clock.now()
    await streamWorkbook(
      reply,
      {
        name: `报送情况 ${filings.year} 年（到 ${filings.today}）`,
        sheet: '报送情况',
        columns,
        facts: [
          ['城市', app.packs.get(viewer.city).name],
          ['导出人', viewer.name],
          ['导出时间', `${dateOf(now)} ${timeOf(now)}`],
          ...filings.kinds.map(({ name, source }) => [name, source] as const),
        ],
      },
      eachOf(filings.rows),
    )
  })
}

async function* eachOf(rows: readonly FilingRow[]): AsyncGenerator<FilingRow> {
  yield* rows
}
