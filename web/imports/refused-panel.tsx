import type { ImportView } from '../../server/imports/contract.ts'
import { count } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { Button } from '../kit/button.tsx'
import { ErrorState } from '../kit/state.tsx'
import { useImportAddresses } from './import-addresses.ts'
import styles from './imports.module.css'
import { useStart } from './use-start.ts'

/** Nothing was loaded because of bad rows: go on with the good ones, or take the bad ones home. */
export function RefusedPanel({ view }: { view: ImportView }) {
  const addresses = useImportAddresses()
  const { start, cancel, error, busy } = useStart(view.id)
  return (
    <>
      {error && <ProblemState error={error} title="没有开始" />}
      <ErrorState
        title={`导入 ${count(view.total)} 行，${count(view.bad)} 行有误，一行也没有写入`}
        acts={
          <>
            {view.good > 0 && (
              <Button tone="main" busy={busy} onClick={() => start.mutate('good')}>
                {`只写入无误的 ${count(view.good)} 行`}
              </Button>
            )}
            <a className={styles.download} href={addresses.report(view.id, 'bad')} download>
              {`下载有误的 ${count(view.bad)} 行`}
            </a>
            <Button busy={busy} onClick={() => cancel.mutate()}>
              不导了
            </Button>
          </>
        }
      >
        下载的表格保持原来的列，另有“问题”一栏；改好后直接再导，写进去过的不会重复。
      </ErrorState>
    </>
  )
}
