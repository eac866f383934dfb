import { useQuery } from '@tanstack/react-query'
import type { CitySummary } from '../../server/access/contract.ts'
import { LinkButton } from '../kit/button.tsx'
import { Go } from '../kit/go.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import styles from './cities-page.module.css'
import { citiesQuery } from './city.ts'
import { Front } from './front.tsx'
import front from './front.module.css'
import { ProblemState } from './problem-state.tsx'

/** `/`: the cities of this installation, each with its own document. */
export function CitiesPage() {
  const cities = useQuery(citiesQuery)
  return (
    <Front name="助企通">
      <h1>到哪个市办事</h1>
      <p className={front.lead}>每个市照自己的文件办。进了一个市，看到的只有这个市的事。</p>
      {cities.isPending && <Skeleton lines={5} />}
      {cities.error && <ProblemState error={cities.error} retry={() => void cities.refetch()} />}
      {cities.data && <CityList cities={cities.data} />}
    </Front>
  )
}

function CityList({ cities }: { cities: CitySummary[] }) {
  if (cities.length === 0) {
    return (
      <EmptyState title="还没有开通一个市" acts={<LinkButton to="/setup">开通一个市</LinkButton>}>
        由安装的人凭服务器日志里的口令开通。
      </EmptyState>
    )
  }
  return (
    <Panel pad={false}>
      <ul className={styles.list}>
        {cities.map((city) => (
          <li key={city.id}>
            <Go to={`/${city.id}`} className={styles.city}>
              {city.name}
            </Go>
            <span className={styles.province}>{city.province}</span>
            <span className={styles.ways}>
              <Go to={`/${city.id}/public`}>公开</Go>
              <Go to={`/${city.id}/sign-in`}>登录</Go>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
