import { useCityHref } from '../app/address.ts'
import { useSession } from '../app/session.ts'
import { Go } from '../kit/go.tsx'
import styles from './duty-pages.module.css'
import { overseers } from './overseers.ts'

interface DutyPage {
  path: string
  name: string
  powers?: readonly string[]
}

const pages: readonly DutyPage[] = [
  { path: '/desk/document', name: '文件落实' },
  { path: '/desk/obligations', name: '履职总览', powers: [...overseers, 'appeals.coordinate', 'appeals.head'] },
  { path: '/desk/filings', name: '报送' },
  { path: '/desk/obligations/waivers', name: '豁免', powers: overseers },
]

/** The pages that say how far promises are kept, beside each other: the document, who owes what, what is handed in. */
export function DutyPages() {
  const href = useCityHref()
  const { powers } = useSession()
  return (
    <nav className={styles.pages} aria-label="文件落实各页">
      {pages
        .filter((page) => !page.powers || page.powers.some((power) => powers.includes(power)))
        .map(({ path, name }) => (
          <Go key={path} to={href(path)} current="exact">
            {name}
          </Go>
        ))}
    </nav>
  )
}
