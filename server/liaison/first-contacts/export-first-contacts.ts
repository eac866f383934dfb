import type { FastifyReply } from 'fastify'
import type { Viewer } from '../../access/viewer.ts'
import { streamWorkbook } from '../../documents/stream-workbook.ts'
import type { WorkbookColumn } from '../../documents/workbook.ts'
import type { App } from '../../platform/app.ts'
import { dateOf, timeOf } from '../../platform/today.ts'
import type { FirstContactQuery, FirstContactRow } from './contract.ts'
import { readFirstContacts } from './read-first-contacts.ts'

const columns: readonly WorkbookColumn<FirstContactRow>[] = [
  { title: '单位', width: 16, value: ({ post }) => post.unit },
  { title: '领导岗位', width: 22, value: ({ post }) => post.name },
  { title: '企业', width: 34, value: ({ enterprise }) => enterprise.name },
  { title: '区县', width: 12, value: ({ district }) => district },
  { title: '期限', kind: 'date', value: ({ due }) => due },
  { title: '对接日期', kind: 'date', value: ({ on }) => on },
  { title: '状态', value: ({ light }) => light.words },
  { title: '怎样对接的', width: 30, value: ({ how }) => how },
  { title: '企业负责人岗位', value: ({ principal }) => principal },
  { title: '互留联系方式', value: ({ on, exchanged }) => (on ? (exchanged ? '是' : '否') : null) },
]

/** Streams first contacts as xlsx, without telephone numbers. */
export async function exportFirstContacts(
  app: App,
  viewer: Viewer,
  query: FirstContactQuery,
  reply: FastifyReply,
): Promise<void> {
  await app.database.transaction(viewer, async (tx) => {
    const { rows, source, today } = await readFirstContacts(app, tx, query)
    const now = app.clock.now()
    await streamWorkbook(
      reply,
      {
        name: `首次对接 ${today}`,
        sheet: '首次对接',
        columns,
        facts: [
          ['城市', app.packs.get(viewer.city).name],
          ['依据', source],
          ['导出人', viewer.name],
          ['导出时间', `${dateOf(now)} ${timeOf(now)}`],
        ],
      },
      eachOf(rows),
    )
  })
}

async function* eachOf(rows: readonly FirstContactRow[]): AsyncGenerator<FirstContactRow> {
  yield* rows
}
