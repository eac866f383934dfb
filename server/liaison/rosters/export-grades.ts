import type { FastifyReply } from 'fastify'
import { gradeNames } from '../../../engine/rosters/phrase-reason.ts'
import type { Viewer } from '../../access/viewer.ts'
import { streamWorkbook } from '../../documents/stream-workbook.ts'
import type { WorkbookColumn } from '../../documents/workbook.ts'
import type { App } from '../../platform/app.ts'
import { dateOf, timeOf, today } from '../../platform/today.ts'
import type { GradedEnterprise, GradeFilters } from './grade-contract.ts'
import { streamGrades } from './read-grades.ts'

/** Streams how the filtered enterprises run as xlsx; filled in, it can be imported again. */
export function exportGrades(app: App, viewer: Viewer, filters: GradeFilters, reply: FastifyReply): Promise<void> {
  const pack = app.packs.get(viewer.city)
  const year = filters.year ?? Number(today(app.clock).slice(0, 4))
  const now = app.clock.now()
  return app.database.transaction(viewer, (tx) =>
    streamWorkbook(
      reply,
      {
        name: `${year} 年企业运行情况`,
        sheet: '运行情况',
        columns: [{ title: '年度', width: 6, kind: 'number', value: () => year }, ...columns],
        facts: [
          ['城市', pack.name],
          ['导出人', viewer.name],
          ['导出时间', `${dateOf(now)} ${timeOf(now)}`],
        ],
      },
      streamGrades(pack, tx, { ...filters, year }),
    ),
  )
}

const columns: WorkbookColumn<GradedEnterprise>[] = [
  { title: '企业名称', width: 40, value: ({ name }) => name },
  { title: '统一社会信用代码', width: 22, value: ({ creditCode }) => creditCode },
  { title: '区县', width: 12, value: ({ district }) => district?.name ?? '' },
  { title: '行业', width: 20, value: ({ industry }) => industry },
  { title: '运行情况', width: 10, value: ({ grade }) => grade && gradeNames[grade] },
  { title: '上年', width: 10, value: ({ lastYear }) => lastYear && gradeNames[lastYear] },
  { title: '说明', width: 30, value: ({ note }) => note },
  { title: '上报单位', width: 14, value: ({ unit }) => unit },
  { title: '上报人', width: 24, value: ({ reportedBy }) => reportedBy },
  { title: '上报时间', kind: 'instant', value: ({ reportedAt }) => reportedAt },
]
