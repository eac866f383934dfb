import type { ReactNode } from 'react'
import { Go } from '../kit/go.tsx'
import { useCity } from './address.ts'
import { useCityInfo } from './city.ts'
import { Brand } from './brand.tsx'
import { doorHref, type Door } from './doors.ts'
import { longDate } from './format.ts'
import { navOf } from './nav.ts'
import { NoticeBell } from './notice-bell.tsx'
import { PostMenu } from './post-menu.tsx'
import { useSession } from './session.ts'
import styles from './top-bar.module.css'

/** The dark bar of desk and administration: brand, pages, search, date, post. */
export function TopBar({ door, children }: { door: Door; children?: ReactNode }) {
  const city = useCity()
  const info = useCityInfo()
  const session = useSession()
  return (
    <header className={styles.bar}>
      <Brand to={doorHref(city, door)} />
      <nav className={styles.nav} aria-label="主导航">
        <ul>
          {navOf(door, info, session.powers).map((item) => (
            <li key={item.to}>
              <Go to={item.to} current={item.exact ? 'exact' : 'below'}>
                {item.label}
              </Go>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.end}>
        {children}
        <span className={styles.date}>
          {longDate(session.today)} · {session.workday ? '工作日' : '休息日'}
        </span>
        <NoticeBell />
        <PostMenu className={styles.post} />
      </div>
    </header>
  )
}
