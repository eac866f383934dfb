import { Outlet } from '@tanstack/react-router'
import { PhoneShell } from '../kit/phone.tsx'
import { useCity } from './address.ts'
import { useCityInfo } from './city.ts'
import { Brand } from './brand.tsx'
import { DoorGate } from './door-gate.tsx'
import { doorHref, type Door } from './doors.ts'
import { useLive } from './live.ts'
import { navOf } from './nav.ts'
import { NoticeBell } from './notice-bell.tsx'
import { PostMenu } from './post-menu.tsx'
import { useSession } from './session.ts'
import { SkipLink } from './skip-link.tsx'
import styles from './phone-door.module.css'
import bar from './top-bar.module.css'

/** A phone-first door: its pages between head and tabs. Pages render a `PhonePage`. */
export function PhoneDoor({ door, label }: { door: Door; label: string }) {
  const city = useCity()
  const info = useCityInfo()
  const { powers } = useSession()
  useLive()
  return (
    <>
      <SkipLink />
      <PhoneShell
        label={label}
        tabs={navOf(door, info, powers)}
        brand={<Brand to={doorHref(city, door)} />}
        account={
          <>
            <NoticeBell />
            <PostMenu className={styles.account} short />
          </>
        }
        who={
          <>
            <NoticeBell />
            <PostMenu className={bar.post} />
          </>
        }
      >
        <DoorGate door={door}>
          <Outlet />
        </DoorGate>
      </PhoneShell>
    </>
  )
}
