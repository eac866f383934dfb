import { useCityHref } from '../app/address.ts'
import { useSession } from '../app/session.ts'
import { Go } from '../kit/go.tsx'
import styles from './liaison-pages.module.css'

interface LiaisonPage {
  path: string
  name: string
  /** Only for those who arrange liaison, or oversee it. */
  arranging?: boolean
}

const pages: readonly LiaisonPage[] = [
  { path: '/desk/liaison', name: '履职' },
  { path: '/desk/liaison/allocations', name: '企业分配', arranging: true },
]

const arrangers = ['liaison.manage', 'liaison.approve', 'appeals.supervise', 'appeals.follow', 'admin']

/** The pages of liaison beside each other, below the head of each. */
export function LiaisonPages() {
  const href = useCityHref()
  const { powers } = useSession()
  const arranges = arrangers.some((power) => powers.includes(power))
  return (
    <nav className={styles.pages} aria-label="联系走访各页">
      {pages
        .filter(({ arranging }) => !arranging || arranges)
        .map(({ path, name }) => (
          <Go key={path} to={href(path)} current="exact">
            {name}
          </Go>
        ))}
    </nav>
  )
}
