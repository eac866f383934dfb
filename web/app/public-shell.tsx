import { Outlet } from '@tanstack/react-router'
import { Go } from '../kit/go.tsx'
import { useCity } from './address.ts'
import { useCityInfo } from './city.ts'
import { doorHref } from './doors.ts'
import { longDate } from './format.ts'
import { navOf } from './nav.ts'
import { InsideMain } from './notice-page.tsx'
import { actingName } from './post-menu.tsx'
import styles from './public-shell.module.css'
import { useMaybeSession } from './session.ts'
import { SkipLink } from './skip-link.tsx'

/** What everybody may read: the city's masthead in Song type, its pages, who is answerable. */
export function PublicShell() {
  const id = useCity()
  const city = useCityInfo()
  const session = useMaybeSession()
  return (
    <>
      <SkipLink />
      <header className={styles.mast}>
        <div>
          <Go to={doorHref(id, 'public')} className={styles.title}>
            <span className={styles.seal} aria-hidden="true">
              助
            </span>
            {city.name}企业服务公开
          </Go>
          <div className={styles.end}>
            {session && (
              <span className={styles.date}>
                {longDate(session.today)} · {session.workday ? '工作日' : '休息日'}
              </span>
            )}
            {session ? <Go to={`/${id}`}>{actingName(session)}</Go> : <Go to={`/${id}/sign-in`}>登录</Go>}
          </div>
        </div>
      </header>
      <nav className={styles.menu} aria-label="公开栏目">
        <ul>
          {navOf('public', city, []).map((item) => (
            <li key={item.to}>
              <Go to={item.to} current={item.exact ? 'exact' : 'below'}>
                {item.label}
              </Go>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" tabIndex={-1} className={styles.page}>
        <InsideMain value={true}>
          <Outlet />
        </InsideMain>
      </main>
      <footer className={styles.foot}>
        <span>{city.name}企业服务公开</span>
        <Go to="/" className="inline">
          其他城市
        </Go>
      </footer>
    </>
  )
}
