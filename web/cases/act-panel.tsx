import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { CaseAction, CasePage } from '../../server/cases/page-contract.ts'
import { Button } from '../kit/button.tsx'
import { Panel } from '../kit/panel.tsx'
import { useKeys } from '../kit/use-keys.ts'
import { useToast } from '../kit/use-toast.ts'
import { ActBody } from './act-body.tsx'
import styles from './act-panel.module.css'
import { hintOf } from './needs.ts'
import { useActForm } from './use-act-form.ts'

interface Props {
  page: CasePage
  action: CaseAction
  onClose: () => void
}

/** The form of one action, beside the case it is about. Ctrl 回车 submits, leaving keeps the draft. */
export function ActPanel({ page, action, onClose }: Props) {
  const toast = useToast()
  const frame = useRef<HTMLFormElement>(null)
  const form = useActForm(page, action, () => {
    toast.done(`${page.number} ${action.name}：已记录`)
    onClose()
  })
  const send = () => {
    if (!form.reason) form.submit()
  }
  useKeys([{ key: 'Ctrl+Enter', label: action.name, run: send }])
  useEffect(() => {
    const form = frame.current
    form?.scrollIntoView({ block: 'nearest' })
    // Without a line to write in, Enter sends the form as it stands.
    if (!form?.contains(document.activeElement)) form?.querySelector<HTMLElement>('[type=submit]')?.focus()
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    // Before a list takes the key for itself.
    if (event.key !== 'Enter' || !event.ctrlKey) return
    event.preventDefault()
    event.stopPropagation()
    send()
  }
  return (
    <Panel accent title={action.name} className={styles.panel ?? ''}>
      <form
        ref={frame}
        noValidate
        onKeyDownCapture={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <ActBody page={page} action={action} form={form} />
        <p className={styles.hint}>{hintOf(page, action)}</p>
        <div className={styles.foot}>
          <Button onClick={onClose}>先不办</Button>
          <Button type="submit" tone="main" busy={form.busy} kbd="Ctrl Enter" disabled={Boolean(form.reason)}>
            {action.name}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
