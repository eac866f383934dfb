import { PassThrough } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { contentDisposition } from './content-disposition.ts'
import type { WorkbookPlan } from './workbook.ts'
import { writeWorkbook } from './workbook.ts'

export interface WorkbookDownload<Row> extends WorkbookPlan<Row> {
  /** The file's name without its ending. */
  name: string
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Answers with an xlsx file whose rows are written as they come. Await it inside the transaction that reads the rows.
 * A failure before the first row is an ordinary refusal; one after it breaks the download off, so that nobody takes
 * half a table for the whole.
 */
export async function streamWorkbook<Row>(
  reply: FastifyReply,
  download: WorkbookDownload<Row>,
  rows: AsyncIterable<Row>,
): Promise<void> {
  const started = await firstRowRead(rows)
  const target = new PassThrough()
  reply
    .type(xlsxType)
    .header('content-disposition', contentDisposition('attachment', `${download.name}.xlsx`))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .send(target)
  try {
    await writeWorkbook(target, download, started)
  } catch (error) {
    target.destroy(error as Error)
    throw error
  }
}

/** Reads the first row at once, so that a failing query still becomes an answer. */
async function firstRowRead<Row>(rows: AsyncIterable<Row>): Promise<AsyncIterable<Row>> {
  const iterator = rows[Symbol.asyncIterator]()
  let next = await iterator.next()
  return (async function* () {
    try {
      while (!next.done) {
        yield next.value
        next = await iterator.next()
      }
    } finally {
      await iterator.return?.()
    }
  })()
}
