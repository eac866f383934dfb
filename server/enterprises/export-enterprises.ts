import type { FastifyReply } from 'fastify'
import type { Viewer } from '../access/viewer.ts'
import { binder } from '../cases/policy.ts'
import type { Tx } from '../database/tx.ts'
import { streamWorkbook } from '../documents/stream-workbook.ts'
import type { WorkbookColumn, WorkbookFacts } from '../documents/workbook.ts'
import type { App } from '../platform/app.ts'
import { dateOf, timeOf, today } from '../platform/today.ts'
import type { EnterpriseExportQuery, EnterpriseLine } from './contract.ts'
import { filterCondition, orderBy, searchIndex } from './enterprise-filter.ts'
import type { LineRow } from './enterprise-line.ts'
import { districtNames, lineColumns, presentLine } from './enterprise-line.ts'
import { sizeNames, statusNames } from './words.ts'

type ExportRow = EnterpriseLine & { address: string; scope: string }

const columns: WorkbookColumn<ExportRow>[] = [
  { title: '企业名称', width: 40, value: ({ name }) => name },
  { title: '统一社会信用代码', width: 22, value: ({ creditCode }) => creditCode },
  { title: '所在区县', width: 12, value: ({ districtName }) => districtName },
  { title: '企业类型', width: 22, value: ({ kind }) => kind },
  { title: '行业', width: 18, value: ({ industry }) => industry },
  { title: '注册资本', width: 18, value: ({ capitalText }) => capitalText },
  { title: '注册资本（元）', kind: 'fen', width: 18, value: ({ capitalFen }) => capitalFen },
  { title: '币种', width: 6, value: ({ currency }) => currency },
  { title: '成立日期', kind: 'date', value: ({ established }) => established },
  { title: '经营状态', width: 10, value: ({ status }) => statusNames[status] },
  { title: '企业规模', width: 10, value: ({ size }) => size && sizeNames[size] },
  { title: '重点企业', width: 10, value: ({ keyEnterprise }) => (keyEnterprise ? '是' : '') },
  { title: '规模以上', width: 10, value: ({ aboveScale }) => (aboveScale ? '是' : '') },
  { title: '住所', width: 40, value: ({ address }) => address },
  { title: '经营范围', width: 60, value: ({ scope }) => scope },
]

/** Streams what is filtered as xlsx; contact data are never exported. */
export function exportEnterprises(
  app: App,
  viewer: Viewer,
  query: EnterpriseExportQuery,
  reply: FastifyReply,
): Promise<void> {
  const name = `企业名录 ${today(app.clock)}`
  return app.database.transaction(viewer, (tx) =>
    streamWorkbook(
      reply,
      { name, sheet: '企业名录', columns, facts: factsOf(app, viewer, query) },
      readLines(app, tx, query),
    ),
  )
}

async function* readLines(app: App, tx: Tx, query: EnterpriseExportQuery): AsyncGenerator<ExportRow> {
  const { bind, values } = binder()
  const nameOf = districtNames(app.packs, tx.viewer.city)
  const sql = `select ${lineColumns}, e.address, e.scope from enterprises e
    where ${filterCondition(tx.viewer, query, await searchIndex(tx, query.q), bind)} order by ${orderBy(query.sort, query.descending)}`
  for await (const rows of tx.stream<LineRow & { address: string; scope: string }>(sql, values)) {
    for (const { address, scope, ...row } of rows) yield { ...presentLine(nameOf, row), address, scope }
  }
}

function factsOf(
  app: App,
  viewer: Viewer,
  { q, district, status, size, industry, key, aboveScale }: EnterpriseExportQuery,
): WorkbookFacts {
  const pack = app.packs.get(viewer.city)
  const now = app.clock.now()
  const yes = (value: boolean | undefined): string => (value === undefined ? '' : value ? '是' : '否')
  const conditions: [string, string][] = [
    ['查找', q ?? ''],
    ['所在区县', district === 'none' ? '未归到区县' : (pack.districts.find(({ id }) => id === district)?.name ?? '')],
    ['经营状态', status ? statusNames[status] : ''],
    ['企业规模', size ? sizeNames[size] : ''],
    ['行业', industry ?? ''],
    ['重点企业', yes(key)],
    ['规模以上', yes(aboveScale)],
  ]
  return [
    ['城市', pack.name],
    ['导出人', viewer.name],
    ['导出时间', `${dateOf(now)} ${timeOf(now)}`],
    ...conditions.filter(([, value]) => value),
  ]
}
