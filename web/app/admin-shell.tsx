import { Outlet } from '@tanstack/react-router'
import { KeysOverlay } from '../kit/keys-overlay.tsx'
import { DoorGate } from './door-gate.tsx'
import { useLive } from './live.ts'
import styles from './shell.module.css'
import { SkipLink } from './skip-link.tsx'
import { TopBar } from './top-bar.tsx'

/** Administration: the desk's frame with its own pages and no search. */
export function AdminShell() {
  useLive()
  return (
    <div className={styles.desk}>
      <SkipLink />
      <TopBar door="admin" />
      <div className={styles.page}>
        <DoorGate door="admin">
          <Outlet />
        </DoorGate>
      </div>
      <KeysOverlay />
    </div>
  )
}
