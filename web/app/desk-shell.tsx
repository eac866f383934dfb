import { Outlet } from '@tanstack/react-router'
import { KeysOverlay } from '../kit/keys-overlay.tsx'
import { DoorGate } from './door-gate.tsx'
import { useLive } from './live.ts'
import { SearchBox } from './search-box.tsx'
import styles from './shell.module.css'
import { SkipLink } from './skip-link.tsx'
import { TopBar } from './top-bar.tsx'

/** The desk: everything below the bar belongs to the page, which scrolls by itself. */
export function DeskShell() {
  useLive()
  return (
    <div className={styles.desk}>
      <SkipLink />
      <TopBar door="desk">
        <SearchBox />
      </TopBar>
      <div className={styles.page}>
        <DoorGate door="desk">
          <Outlet />
        </DoorGate>
      </div>
      <KeysOverlay />
    </div>
  )
}
