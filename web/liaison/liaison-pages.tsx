import { useCityHref } from '../app/address.ts'
import { useCityInfo } from '../app/city.ts'
import { useSession } from '../app/session.ts'
import { cx } from '../kit/cx.ts'
import { Go } from '../kit/go.tsx'
import styles from './liaison-pages.module.css'

interface LiaisonPage {
  path: string
  name: string
  /** Who has something to do or to see there; the server decides what is really allowed. */
  powers: readonly string[]
  /** A part that only some cities have. */
  part?: string
}

const arrangers = ['liaison.manage', 'liaison.approve', 'appeals.supervise', 'appeals.follow', 'admin']
const concerned = [...arrangers, 'appeals.coordinate', 'appeals.head']

const pages: readonly LiaisonPage[] = [
  { path: '/desk/liaison', name: '履职', powers: concerned },
  { path: '/desk/liaison/rosters', name: '名单', powers: concerned },
  { path: '/desk/liaison/grades', name: '运行情况', powers: [...arrangers, 'appeals.coordinate', 'enterprises.grade'] },
  { path: '/desk/liaison/allocations', name: '企业分配', powers: arrangers },
  { path: '/desk/liaison/coverage', name: '联系覆盖', powers: concerned },
  { path: '/desk/liaison/first-contacts', name: '首次对接', powers: concerned },
  { path: '/desk/liaison/appointments', name: '约走访', powers: concerned },
  { path: '/desk/liaison/heard', name: '走访问题', powers: concerned },
  { path: '/desk/liaison/park-units', name: '部门联系园区', powers: concerned, part: 'park-units' },
  { path: '/desk/liaison/bulletins', name: '通报', powers: concerned, part: 'liaison-bulletins' },
  { path: '/desk/liaison/cards', name: '联系卡', powers: concerned },
]

/** The pages of liaison beside each other, below the head of each; `flush` where the page has edges of its own. */
export function LiaisonPages({ flush }: { flush?: boolean }) {
  const href = useCityHref()
  const session = useSession()
  const { parts } = useCityInfo()
  const shown = pages.filter(
    ({ powers, part }) => powers.some((power) => session.powers.includes(power)) && (!part || parts.includes(part)),
  )
  if (shown.length < 2) return null
  return (
    <nav className={cx(styles.pages, flush && styles.flush)} aria-label="联系走访各页">
      {shown.map(({ path, name }) => (
        <Go key={path} to={href(path)} current="exact">
          {name}
        </Go>
      ))}
    </nav>
  )
}
