import type { FastifyReply } from 'fastify'
import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import { streamWorkbook } from '../documents/stream-workbook.ts'
import type { WorkbookFacts } from '../documents/workbook.ts'
import type { App } from '../platform/app.ts'
import { dateOf, timeOf, today } from '../platform/today.ts'
import type { CaseQuery } from './contract.ts'
import { describeFilter } from './describe-filter.ts'
import { columnsOf } from './ledger-columns.ts'
import { streamCases } from './list-cases.ts'
import { loadNames } from './names.ts'

/** Streams the ledger as it is filtered and sorted on the page, as xlsx, with a sheet that says what it is. */
export const exportCases = (app: App, viewer: Viewer, query: CaseQuery, reply: FastifyReply): Promise<void> =>
  app.database.transaction(viewer, async (tx) =>
    streamWorkbook(
      reply,
      {
        name: `事项台账 ${today(app.clock)}`,
        sheet: '台账',
        columns: columnsOf(viewer),
        facts: await factsOf(app, tx, query),
      },
      streamCases(app, tx, query),
    ),
  )

const factsOf = async (app: App, tx: Tx, query: CaseQuery): Promise<WorkbookFacts> => {
  const { sort: _sort, page: _page, size: _size, ...filter } = query
  const now = app.clock.now()
  return [
    ['导出人', tx.viewer.name],
    ['导出时间', `${dateOf(now)} ${timeOf(now)}`],
    ['条件', describeFilter(filter, app.packs.get(tx.viewer.city), await loadNames(tx))],
  ]
}
