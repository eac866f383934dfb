import type { FastifyReply } from 'fastify'
import type { Viewer } from '../../access/viewer.ts'
import { streamWorkbook } from '../../documents/stream-workbook.ts'
import type { WorkbookColumn } from '../../documents/workbook.ts'
import type { App } from '../../platform/app.ts'
import { dateOf, timeOf } from '../../platform/today.ts'
import type { HeardFilter, HeardRow } from './contract.ts'
import { eachHeard } from './list-heard.ts'

const columns: readonly WorkbookColumn<HeardRow>[] = [
  { title: '编号', width: 16, value: ({ matter }) => matter.number },
  { title: '问题', width: 40, value: ({ matter }) => matter.title },
  { title: '企业', width: 32, value: ({ matter }) => matter.enterprise?.name ?? '' },
  { title: '听到的领导', width: 24, value: ({ post }) => post.name },
  { title: '走访日期', kind: 'date', value: ({ visit }) => visit.on },
  { title: '牵头单位', width: 18, value: ({ matter }) => matter.lead?.shortName ?? '' },
  { title: '环节', width: 14, value: ({ matter }) => matter.stage.name },
  { title: '时限', width: 20, value: ({ matter }) => matter.timeLeft?.text ?? '' },
  { title: '提到哪一级', width: 26, value: ({ step }) => step },
  { title: '办理结果', width: 20, value: ({ matter }) => matter.outcome?.name ?? '' },
  { title: '了结', kind: 'instant', value: ({ matter }) => matter.closedAt },
]

/** Streams the ledger of problems heard at visits as xlsx. */
export async function exportHeard(app: App, viewer: Viewer, filter: HeardFilter, reply: FastifyReply): Promise<void> {
  await app.database.transaction(viewer, async (tx) => {
    const now = app.clock.now()
    await streamWorkbook(
      reply,
      {
        name: `走访问题台账 ${dateOf(now)}`,
        sheet: '走访问题台账',
        columns,
        facts: [
          ['城市', app.packs.get(viewer.city).name],
          ['导出人', viewer.name],
          ['导出时间', `${dateOf(now)} ${timeOf(now)}`],
        ],
      },
      eachHeard(app, tx, filter),
    )
  })
}
