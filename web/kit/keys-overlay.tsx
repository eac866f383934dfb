import { useState } from 'react'
import { Dialog } from './dialog.tsx'
import { Kbd } from './kbd.tsx'
import styles from './keys-overlay.module.css'
import { useKeys, useShortcutList } from './use-keys.ts'

/** `?` lists every shortcut of the page. */
export function KeysOverlay() {
  const [open, setOpen] = useState(false)
  useKeys([{ key: '?', label: '全部快捷键', run: () => setOpen(true) }])
  const shortcuts = useShortcutList()
  return (
    <Dialog title="本页快捷键" open={open} onClose={() => setOpen(false)} width={380}>
      <dl className={styles.list}>
        {shortcuts.map(({ key, label }) => (
          <Line key={key} name={key} label={label ?? ''} />
        ))}
      </dl>
      <p className="small muted" style={{ marginTop: 12 }}>
        正在打字时，单键不起作用。
      </p>
    </Dialog>
  )
}

function Line({ name, label }: { name: string; label: string }) {
  return (
    <>
      <dt>
        <Kbd>{name}</Kbd>
      </dt>
      <dd>{label}</dd>
    </>
  )
}
