import { Modal } from 'antd'
import { useContext, useRef, type FormEvent, type ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './dialog.module.css'
import { KeyLayer, useOpenLayer } from './use-keys.ts'

interface Props {
  title: ReactNode
  open: boolean
  onClose: () => void
  width?: number
  /** Label of the main button, a verb: 申请延期. Without it the dialog only shows something. */
  act?: string
  onAct?: () => void
  busy?: boolean
  /** Why it can't be done yet; the button stays greyed. */
  reason?: string | undefined
  /** What follows, beside the buttons. */
  note?: ReactNode
  children: ReactNode
}

/** A dialog for one act. The first field has the focus, Enter in a line of text submits it, Esc closes it, shortcuts of the page behind are silent. */
export function Dialog({ title, open, onClose, width = 520, act, onAct, busy, reason, note, children }: Props) {
  const layer = useContext(KeyLayer) + 1
  useOpenLayer(layer, open)
  const form = useRef<HTMLFormElement>(null)
  // Whoever was quicker than the opening keeps the field they chose.
  const focusFirst = () => {
    if (form.current?.contains(document.activeElement)) return
    form.current?.querySelector<HTMLElement>('input,textarea')?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy && !reason) onAct?.()
  }
  return (
    <Modal
      title={title}
      open={open}
      onCancel={onClose}
      width={width}
      footer={null}
      destroyOnHidden
      afterOpenChange={(shown) => shown && focusFirst()}
    >
      <KeyLayer value={layer}>
        <form ref={form} className={styles.body} onSubmit={submit} noValidate>
          {children}
          {act && (
            <div className={styles.foot}>
              <span className={styles.say}>{reason ?? note}</span>
              <Button onClick={onClose}>取消</Button>
              <Button type="submit" tone="main" busy={busy} disabled={Boolean(reason)}>
                {act}
              </Button>
            </div>
          )}
        </form>
      </KeyLayer>
    </Modal>
  )
}
