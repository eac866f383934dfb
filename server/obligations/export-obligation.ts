import type { FastifyReply } from 'fastify'
import type { Viewer } from '../access/viewer.ts'
import { streamWorkbook } from '../documents/stream-workbook.ts'
import type { WorkbookColumn } from '../documents/workbook.ts'
import type { App } from '../platform/app.ts'
import { dateOf, timeOf } from '../platform/today.ts'
import type { StandingRow, StandingsQuery } from './contract.ts'
import { readObligation } from './read-obligation.ts'
import { statusWords } from './status-words.ts'

const columnsOf = (unit: string): WorkbookColumn<StandingRow>[] => [
  { title: '单位', width: 16, value: ({ subject }) => subject.unit },
  { title: '岗位', width: 24, value: ({ subject }) => subject.name },
  { title: '状态', width: 14, value: ({ status }) => statusWords[status] },
  { title: `已有（${unit}）`, kind: 'number', value: ({ done }) => done },
  { title: `应有（${unit}）`, kind: 'number', value: ({ owed }) => owed },
  { title: `到今天应有（${unit}）`, kind: 'number', width: 16, value: ({ expected }) => expected },
  { title: `还差（${unit}）`, kind: 'number', value: ({ remaining }) => remaining },
  { title: '期限', kind: 'date', value: ({ due }) => due },
  { title: '完成日期', kind: 'date', value: ({ reachedOn }) => reachedOn },
  { title: '怎么算的', width: 60, value: ({ why }) => why.join('；') },
]

/** Streams how everybody the viewer sees stands with one obligation in one period as xlsx. */
export async function exportObligation(
  app: App,
  viewer: Viewer,
  reply: FastifyReply,
  id: string,
  asked: StandingsQuery,
): Promise<void> {
  await app.database.transaction(viewer, async (tx) => {
    const read = await readObligation(app, tx, id, asked)
    const now = app.clock.now()
    await streamWorkbook(
      reply,
      {
        name: `${read.name} ${read.period?.name ?? read.year}（到 ${read.today}）`,
        sheet: '履职情况',
        columns: columnsOf(read.unit),
        facts: [
          ['城市', app.packs.get(viewer.city).name],
          ['事项', read.name],
          ['依据', read.source],
          ['由谁尽', read.owedBy],
          ['导出人', viewer.name],
          ['导出时间', `${dateOf(now)} ${timeOf(now)}`],
        ],
      },
      eachOf(read.rows),
    )
  })
}

async function* eachOf(rows: readonly StandingRow[]): AsyncGenerator<StandingRow> {
  yield* rows
}
