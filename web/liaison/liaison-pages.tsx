import { useCityHref } from '../app/address.ts'
import { usePower } from '../app/session.ts'
import { Go } from '../kit/go.tsx'
import styles from './liaison-pages.module.css'

interface LiaisonPage {
  path: string
  name: string
  /** Only for those who arrange liaison. */
  arranging?: boolean
}

const pages: readonly LiaisonPage[] = [{ path: '/desk/liaison', name: '履职' }]

/** The pages of liaison beside each other, below the head of each. */
export function LiaisonPages() {
  const href = useCityHref()
  const manages = usePower('liaison.manage')
  return (
    <nav className={styles.pages} aria-label="联系走访各页">
      {pages
        .filter(({ arranging }) => !arranging || manages)
        .map(({ path, name }) => (
          <Go key={path} to={href(path)} current="exact">
            {name}
          </Go>
        ))}
    </nav>
  )
}
