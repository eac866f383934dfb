import type { FastifyReply } from 'fastify'
import type { Viewer } from '../../access/viewer.ts'
import { streamWorkbook } from '../../documents/stream-workbook.ts'
import type { WorkbookColumn } from '../../documents/workbook.ts'
import type { App } from '../../platform/app.ts'
import { dateOf, timeOf } from '../../platform/today.ts'
import type { CoverageQuery, CoveredEnterprise } from './contract.ts'
import { eachCovered } from './list-covered.ts'
import { readCoverage } from './read-coverage.ts'

const columns: readonly WorkbookColumn<CoveredEnterprise>[] = [
  { title: '区县', width: 16, value: ({ districtName }) => districtName },
  { title: '企业', width: 36, value: ({ name }) => name },
  { title: '市领导', width: 24, value: (row) => leadersOf(row, 'city') },
  { title: '区县领导', width: 28, value: (row) => leadersOf(row, 'county') },
  { title: '情况', width: 14, value: wordsOf },
]

const leadersOf = ({ by }: CoveredEnterprise, level: 'city' | 'county'): string =>
  by
    .filter((each) => each.level === level)
    .map(({ post }) => post.name)
    .join('、')

function wordsOf({ by }: CoveredEnterprise): string {
  if (by.length === 0) return '没有人联系'
  return new Set(by.map(({ level }) => level)).size > 1 ? '市、区县重复' : '已覆盖'
}

/** Streams the enterprises of a selection with their leaders as xlsx; the counts stand on the second sheet. */
export async function exportCoverage(
  app: App,
  viewer: Viewer,
  query: CoverageQuery,
  reply: FastifyReply,
): Promise<void> {
  await app.database.transaction(viewer, async (tx) => {
    const { of, rows } = await readCoverage(app, tx)
    const now = app.clock.now()
    await streamWorkbook(
      reply,
      {
        name: `联系覆盖 ${dateOf(now)}`,
        sheet: '联系覆盖',
        columns,
        facts: [
          ['城市', app.packs.get(viewer.city).name],
          ['导出人', viewer.name],
          ['导出时间', `${dateOf(now)} ${timeOf(now)}`],
          ...rows.map(
            ({ name, total, gaps, both }) => [name, `${of} ${total} 户，缺 ${gaps} 户，重复 ${both} 户`] as const,
          ),
        ],
      },
      eachCovered(app, tx, query),
    )
  })
}
