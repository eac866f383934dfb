import { Input } from 'antd'
import { useState } from 'react'
import type { NoticeReading } from '../../server/calendar/contract.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Panel } from '../kit/panel.tsx'
import { useReadNotice } from './use-year-import.ts'
import styles from './years-admin.module.css'

interface Props {
  onRead: (reading: NoticeReading) => void
  onBlank: () => void
}

/** The first step: the text of the notice as it was published, or an empty sheet. */
export function NoticePaste({ onRead, onBlank }: Props) {
  const [text, setText] = useState('')
  const { mutate, isPending, error } = useReadNotice()
  return (
    <Panel title="收到新一年的通知" note="先读出日子，核对以后再公布" accent>
      <div className={styles.stack}>
        {error && error.errors.length === 0 && <ProblemState error={error} title="没有读通知" bare />}
        <Field label="通知全文" hint="从标题到发文日期，整篇粘贴" error={error?.forField('text')}>
          <Input.TextArea value={text} rows={8} onChange={(event) => setText(event.target.value)} />
        </Field>
        <div className={styles.acts}>
          <Button
            tone="main"
            busy={isPending}
            disabled={text.trim() === ''}
            onClick={() => mutate(text, { onSuccess: onRead })}
          >
            读出放假的日子
          </Button>
          <Button onClick={onBlank}>不粘贴，逐个填写</Button>
        </div>
      </div>
    </Panel>
  )
}
