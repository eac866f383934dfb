import { useState } from 'react'
import type { ImportMode, ImportView } from '../../server/imports/contract.ts'
import { count } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Panel } from '../kit/panel.tsx'
import { Segments } from '../kit/segments.tsx'
import styles from './imports.module.css'
import { useStart } from './use-start.ts'

const modes: { id: ImportMode; name: string }[] = [
  { id: 'all', name: '有一行有误就都不写入' },
  { id: 'good', name: '只写入无误的行' },
]

/** What happens next: how bad rows are dealt with, and the button that begins. */
export function StartPanel({ view }: { view: ImportView }) {
  const [mode, setMode] = useState<ImportMode>('all')
  const { start, cancel, error, busy } = useStart(view.id)
  const missing = view.missing.map((title) => `“${title}”`).join('、')
  return (
    <Panel accent title={`表头在第 ${view.headerRow} 行，下面有 ${count(view.total)} 行`}>
      <div className={styles.fields}>
        {error && <ProblemState error={error} title="没有开始" />}
        <div className={styles.choice}>
          <Field label="遇到有误的行" group hint="先全部核对一遍，再写入">
            <Segments options={modes} value={mode} onChange={(id) => setMode(id as ImportMode)} />
          </Field>
        </div>
        <div className={styles.acts}>
          <Button
            tone="main"
            busy={busy}
            onClick={() => start.mutate(mode)}
            reason={missing ? `先为${missing}选一列` : undefined}
          >
            {`核对并写入 ${count(view.total)} 行`}
          </Button>
          <Button busy={busy} onClick={() => cancel.mutate()}>
            不导了
          </Button>
        </div>
      </div>
    </Panel>
  )
}
