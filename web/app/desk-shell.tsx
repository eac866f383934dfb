import { Outlet } from '@tanstack/react-router'
import { DoorGate } from './door-gate.tsx'
import styles from './shell.module.css'
import { SkipLink } from './skip-link.tsx'
import { TopBar } from './top-bar.tsx'

/** The desk: everything below the bar belongs to the page, which scrolls by itself. */
export function DeskShell() {
  return (
    <div className={styles.desk}>
      <SkipLink />
      <TopBar door="desk" />
      <div className={styles.page}>
        <DoorGate door="desk">
          <Outlet />
        </DoorGate>
      </div>
    </div>
  )
}
