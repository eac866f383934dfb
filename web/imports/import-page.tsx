import type { ImportView } from '../../server/imports/contract.ts'
import { useParam } from '../app/address.ts'
import { longTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { LinkButton } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { ProgressBar } from '../kit/progress-bar.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState, ErrorState } from '../kit/state.tsx'
import { useImportAddresses } from './import-addresses.ts'
import { isUnderWay, progressWords, stateWords } from './import-words.ts'
import styles from './imports.module.css'
import { MappingPanel } from './mapping-panel.tsx'
import { PreviewPanel } from './preview-panel.tsx'
import { RefusedPanel } from './refused-panel.tsx'
import { ResultPanel } from './result-panel.tsx'
import { RowsPanel } from './rows-panel.tsx'
import { StartPanel } from './start-panel.tsx'
import { useWatch } from './use-watch.ts'

/** One import: looked at, under way, or what came of it. */
export function ImportPage() {
  const id = useParam('id')
  const shown = useGet<ImportView>(`/imports/${id}`)
  useTitle(shown.data && `导入 ${shown.data.fileName}`)
  useWatch(shown.data ? isUnderWay(shown.data) : false, () => void shown.refetch())
  return (
    <DeskPage>
      {shown.isPending && <Skeleton lines={10} />}
      {shown.error && <ProblemState error={shown.error} retry={() => void shown.refetch()} />}
      {shown.data && <Import view={shown.data} />}
    </DeskPage>
  )
}

function Import({ view }: { view: ImportView }) {
  const addresses = useImportAddresses()
  return (
    <>
      <PageHead
        title={view.fileName}
        note={`导入${view.kindName}，${stateWords[view.state]}；${view.by} ${longTime(view.createdAt)}`}
        crumbs={[{ label: '导入', to: addresses.list() }, { label: view.kindName }]}
      />
      <div className={styles.column}>
        <Stage view={view} />
      </div>
    </>
  )
}

function Stage({ view }: { view: ImportView }) {
  const addresses = useImportAddresses()
  switch (view.state) {
    case 'preview':
      return (
        <>
          <StartPanel view={view} />
          <MappingPanel view={view} />
          <PreviewPanel view={view} />
        </>
      )
    case 'checking':
    case 'loading':
      return (
        <ProgressBar
          text={progressWords(view)}
          done={view.read}
          total={view.state === 'checking' ? view.total : view.good}
        >
          可以离开本页，回来时接着看；系统重启也会接着做。
        </ProgressBar>
      )
    case 'refused':
      return (
        <>
          <RefusedPanel view={view} />
          <RowsPanel view={view} />
        </>
      )
    case 'done':
      return (
        <>
          <ResultPanel view={view} />
          <RowsPanel view={view} />
        </>
      )
    case 'failed':
      return (
        <ErrorState title="导入没有做完" acts={<LinkButton to={addresses.list()}>重新上传</LinkButton>}>
          {view.failure}
        </ErrorState>
      )
    case 'cancelled':
      return (
        <EmptyState
          title="这次导入已取消，一行也没有写入。"
          acts={<LinkButton to={addresses.list()}>导入另一份</LinkButton>}
        />
      )
  }
}
