import { Outlet } from '@tanstack/react-router'
import { DoorGate } from './door-gate.tsx'
import styles from './shell.module.css'
import { SkipLink } from './skip-link.tsx'
import { TopBar } from './top-bar.tsx'

/** Administration: the desk's frame with its own pages and no search. */
export function AdminShell() {
  return (
    <div className={styles.desk}>
      <SkipLink />
      <TopBar door="admin" />
      <div className={styles.page}>
        <DoorGate door="admin">
          <Outlet />
        </DoorGate>
      </div>
    </div>
  )
}
