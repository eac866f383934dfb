import type { ImportKindView, ImportLine } from '../../server/imports/contract.ts'
import { shortTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { DeskPage } from '../kit/desk-page.tsx'
import { LedgerTable, type Column } from '../kit/ledger-table.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Panel } from '../kit/panel.tsx'
import { ListRowLink } from '../kit/row-list.tsx'
import { EmptyState } from '../kit/state.tsx'
import { Tag } from '../kit/tag.tsx'
import { useImportAddresses } from './import-addresses.ts'
import { isUnderWay, resultWords, stateWords } from './import-words.ts'
import styles from './imports.module.css'
import { UploadPanel } from './upload-panel.tsx'
import { useWatch } from './use-watch.ts'

const columns: Column<ImportLine>[] = [
  { id: 'at', head: '时间', width: 100, cell: (row) => shortTime(row.createdAt) },
  { id: 'file', head: '文件', main: true, cell: (row) => row.fileName },
  { id: 'kind', head: '种类', width: 80, cell: (row) => row.kindName },
  { id: 'state', head: '状态', width: 120, cell: (row) => <StateTag line={row} /> },
  { id: 'result', head: '结果', width: 250, cell: resultWords },
  { id: 'by', head: '导入人', width: 160, cell: (row) => row.by },
]

/** 导入: take in a table, and what became of the latest ones. */
export function ImportsPage() {
  const kinds = useGet<ImportKindView[]>('/imports/kinds')
  const imports = useGet<ImportLine[]>('/imports')
  const addresses = useImportAddresses()
  useWatch(imports.data?.some(isUnderWay) ?? false, () => void imports.refetch())
  return (
    <DeskPage>
      <PageHead title="导入" note="先看后导，哪一行有误都说得清；同一份再导一次，不会多出来" />
      <div className={styles.beside}>
        <UploadPanel kinds={kinds.data} error={kinds.error} />
        <Panel title="最近导入过的" pad={false}>
          <LedgerTable
            loose
            label="最近的导入，新的在前"
            columns={columns}
            rows={imports.data}
            rowId={(row) => row.id}
            href={(row) => addresses.one(row.id)}
            empty={
              <EmptyState bare title="还没有导入过。">
                从一份 xlsx 或 csv 表格开始，列名不必和模板一样。
              </EmptyState>
            }
            error={imports.error && <ProblemState bare error={imports.error} retry={() => void imports.refetch()} />}
            phone={phoneRow(addresses.one)}
          />
        </Panel>
      </div>
    </DeskPage>
  )
}

function phoneRow(hrefOf: (id: string) => string) {
  return (row: ImportLine) => <ListRowLink to={hrefOf(row.id)} title={row.fileName} line={resultWords(row)} />
}

function StateTag({ line: { state } }: { line: ImportLine }) {
  return <Tag {...((state === 'preview' || state === 'refused') && { tone: 'todo' as const })}>{stateWords[state]}</Tag>
}
