import { Outlet } from '@tanstack/react-router'
import { KeysOverlay } from '../kit/keys-overlay.tsx'
import { useCity } from './address.ts'
import { DoorGate } from './door-gate.tsx'
import { doorHref } from './doors.ts'
import { useLive } from './live.ts'
import { SearchBox } from './search-box.tsx'
import styles from './shell.module.css'
import { SkipLink } from './skip-link.tsx'
import { TopBar } from './top-bar.tsx'

/** The desk: everything below the bar belongs to the page, which scrolls by itself. */
export function DeskShell() {
  const city = useCity()
  useLive()
  return (
    <div className={styles.desk}>
      <SkipLink />
      <TopBar door="desk">
        <SearchBox to={`${doorHref(city, 'desk')}/cases`} />
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
