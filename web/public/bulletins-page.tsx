import type { Bulletin, PublicFront } from '../../server/public/contract.ts'
import { useFilters } from '../app/address.ts'
import { useCityInfo } from '../app/city.ts'
import { dateOf } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { monthName } from '../appeals/months.ts'
import { Button } from '../kit/button.tsx'
import { Go } from '../kit/go.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import { BulletinFigures } from './bulletin-figures.tsx'
import styles from './bulletins-page.module.css'
import { usePublicAddresses } from './public-addresses.ts'

/** The published bulletins: the months at one side, one of them unit by unit. */
export function BulletinsPage() {
  const [{ month }] = useFilters()
  const { data, error, refetch } = useGet<PublicFront>('/public')
  if (error) return <ProblemState error={error} retry={() => void refetch()} />
  if (!data) return <Skeleton lines={12} />
  const chosen = month ?? data.bulletins[0]?.month
  if (!chosen) {
    return (
      <EmptyState alone title="还没有发布过通报">
        每月的办理情况核定后在这里公布，公布后数字不再改动。
      </EmptyState>
    )
  }
  return (
    <div className={styles.page}>
      <Months front={data} chosen={chosen} />
      <Sheet month={chosen} />
    </div>
  )
}

function Months({ front, chosen }: { front: PublicFront; chosen: string }) {
  const { bulletins } = usePublicAddresses()
  return (
    <nav className={styles.months} aria-label="各期通报">
      <ul>
        {front.bulletins.map(({ month, number }) => (
          <li key={month}>
            <Go to={bulletins(month)} aria-current={month === chosen ? 'page' : undefined}>
              {monthName(month)}
              <small>{number}</small>
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Sheet({ month }: { month: string }) {
  const { name } = useCityInfo()
  const { data, error, refetch } = useGet<Bulletin>(`/public/bulletins/${month}`)
  const bulletin = data?.month === month ? data : undefined
  const title = `关于 ${monthName(month)}企业诉求办理情况的通报`
  useTitle(title)
  return (
    <Panel pad={false}>
      <article className={styles.sheet}>
        <header>
          <h1>{title}</h1>
          {bulletin?.frozen && <p>{`${bulletin.frozen.number}　${dateOf(bulletin.frozen.at)}　${name}`}</p>}
        </header>
        {error && <ProblemState bare error={error} title="没有读到这一期" retry={() => void refetch()} />}
        {!bulletin && !error && <Skeleton lines={10} />}
        {bulletin && (
          <>
            <BulletinFigures bulletin={bulletin} />
            <footer>
              <p>
                {`这个数怎么来的：${monthName(month)}登记并分办的事项，按牵头单位统计；按期与否按本市时限逐件计算；企业回答少于 ${bulletin.minimumSample} 件的，样本太少，不计分。公布后数字不再改动。`}
              </p>
              <span className="no-print">
                <Button onClick={() => window.print()}>打印</Button>
              </span>
            </footer>
          </>
        )}
      </article>
    </Panel>
  )
}
