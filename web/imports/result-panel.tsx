import type { ImportView } from '../../server/imports/contract.ts'
import { count } from '../app/format.ts'
import { LinkButton } from '../kit/button.tsx'
import { Panel } from '../kit/panel.tsx'
import { StatLine } from '../kit/stat-line.tsx'
import { useImportAddresses } from './import-addresses.ts'
import styles from './imports.module.css'

/** What an import brought: counts that open their rows, and the way to what was loaded. */
export function ResultPanel({ view }: { view: ImportView }) {
  const addresses = useImportAddresses()
  const { id, kind, kindName, unit, total, added, changed, same, bad } = view
  const rowsOf = (state: string) => `${addresses.one(id)}?state=${state}`
  return (
    <Panel accent title={`${count(total)} 行都有着落`}>
      <div className={styles.fields}>
        <StatLine
          stats={[
            { label: '新增', value: count(added), unit, to: rowsOf('added') },
            { label: '更新', value: count(changed), unit, to: rowsOf('changed') },
            { label: '以前已导入，没有变化', value: count(same), unit, to: rowsOf('same') },
            { label: '有误，没有写入', value: count(bad), unit: '行', to: rowsOf('bad') },
          ]}
        />
        <div className={styles.acts}>
          <LinkButton tone="main" to={addresses.loaded(kind)}>{`看${kindName}`}</LinkButton>
          {bad > 0 && (
            <a className={styles.download} href={addresses.report(id, 'bad')} download>
              {`下载有误的 ${count(bad)} 行`}
            </a>
          )}
          <a className={styles.download} href={addresses.report(id)} download>
            下载每一行的结果
          </a>
          <LinkButton to={addresses.list()}>导入另一份</LinkButton>
        </div>
      </div>
    </Panel>
  )
}
