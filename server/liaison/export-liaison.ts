import type { FastifyReply } from 'fastify'
import type { Viewer } from '../access/viewer.ts'
import { streamWorkbook } from '../documents/stream-workbook.ts'
import type { WorkbookColumn } from '../documents/workbook.ts'
import type { App } from '../platform/app.ts'
import { dateOf, timeOf } from '../platform/today.ts'
import type { LeaderRow, LiaisonOverview } from './contract.ts'
import { statusWords } from '../obligations/status-words.ts'
import { readOverview } from './read-overview.ts'

/** Streams the leaders with what each owes as xlsx, a pair of columns for each obligation. */
export async function exportLiaison(app: App, viewer: Viewer, reply: FastifyReply): Promise<void> {
  await app.database.transaction(viewer, async (tx) => {
    const overview = await readOverview(app, tx)
    const now = app.clock.now()
    await streamWorkbook(
      reply,
      {
        name: `联系走访 ${overview.today}`,
        sheet: '联系走访',
        columns: columnsOf(overview),
        facts: [
          ['城市', app.packs.get(viewer.city).name],
          ['导出人', viewer.name],
          ['导出时间', `${dateOf(now)} ${timeOf(now)}`],
          ...overview.totals.map(({ name, source }) => [name, source] as const),
        ],
      },
      rowsOf(overview),
    )
  })
}

const columnsOf = ({ totals }: LiaisonOverview): WorkbookColumn<LeaderRow>[] => [
  { title: '单位', width: 16, value: ({ post }) => post.unit },
  { title: '岗位', width: 24, value: ({ post }) => post.name },
  { title: '联系企业（户）', kind: 'number', value: ({ links }) => links },
  ...totals.flatMap(({ obligation, name }): WorkbookColumn<LeaderRow>[] => [
    { title: name, width: 20, value: (row) => doneOf(row, obligation) },
    { title: `${name}：状态`, width: 20, value: (row) => statusOf(row, obligation) },
  ]),
  { title: '企业在办（件）', kind: 'number', value: ({ open }) => open },
  { title: '其中逾期（件）', kind: 'number', value: ({ late }) => late },
]

const find = ({ owed }: LeaderRow, obligation: string) => owed.find((each) => each.obligation === obligation)

const doneOf = (row: LeaderRow, obligation: string): string | null => {
  const owed = find(row, obligation)
  return owed ? `${owed.done} / ${owed.owed}` : null
}

const statusOf = (row: LeaderRow, obligation: string): string | null => {
  const owed = find(row, obligation)
  return owed ? statusWords[owed.status] : null
}

async function* rowsOf({ leaders }: LiaisonOverview): AsyncGenerator<LeaderRow> {
  yield* leaders
}
