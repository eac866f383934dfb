import type { CaseList } from '../../server/cases/contract.ts'
import type { PublicFront } from '../../server/public/contract.ts'
import { useCityInfo } from '../app/city.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { LinkButton } from '../kit/button.tsx'
import { Go } from '../kit/go.tsx'
import { Panel } from '../kit/panel.tsx'
import { PhonePage } from '../kit/phone.tsx'
import { RowList } from '../kit/row-list.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import { StatLine } from '../kit/stat-line.tsx'
import { AskedToCome } from '../meetings/asked-to-come.tsx'
import { OwnLeadersRow } from '../liaison/own/own-leaders-row.tsx'
import { AskedPanel } from './asked-panel.tsx'
import styles from './home-page.module.css'
import { groupOf } from './matter-groups.ts'
import { MatterRow } from './matter-row.tsx'
import { usePortalAddresses } from './portal-addresses.ts'

const shown = 5

/** What an enterprise comes for: say what is wrong, answer what it is asked, see how its matters go. */
export function HomePage() {
  const city = useCityInfo()
  const { enterprise } = useSession()
  const { newMatter, calendar, open } = usePortalAddresses()
  const contact = useGet<PublicFront>('/public').data?.contact
  const asked = useGet<CaseList>('/cases', { ...groupOf('asked').query, sort: 'due', size: 3 }).data
  return (
    <PhonePage
      title={`助企通 · ${city.name}`}
      hero={
        <div className={styles.hero}>
          <p className={styles.company}>{enterprise?.name}</p>
          <Go to={newMatter} className={styles.say}>
            说一件难事
          </Go>
          <p className={styles.hint}>
            三项就能提交
            {contact && (
              <>
                。也可以打 <a href={`tel:${contact.hotline}`}>{contact.hotline}</a>（{contact.name}），登记在同一本台账
              </>
            )}
          </p>
        </div>
      }
    >
      {asked && asked.total > 0 && <AskedPanel asked={asked} />}
      <AskedToCome />
      <MyMatters />
      <OwnLeadersRow />
      <Panel pad={false}>
        <StatLine
          stats={[
            { label: '算一算哪天到期', value: <span className={styles.link}>工作日历</span>, to: calendar },
            { label: '全市办得怎样', value: <span className={styles.link}>公开通报</span>, to: open },
          ]}
        />
      </Panel>
    </PhonePage>
  )
}

function MyMatters() {
  const { matters, newMatter } = usePortalAddresses()
  const { data, error, refetch } = useGet<CaseList>('/cases', { mode: 'all', sort: '-last', size: shown })
  return (
    <Panel
      title="我的事项"
      pad={false}
      more={data && data.total > 0 && <Go to={matters()}>{`全部 ${data.total} 件`}</Go>}
    >
      {error && <ProblemState bare error={error} title="没有读到您的事项" retry={() => void refetch()} />}
      {!data && !error && (
        <div className={styles.wait}>
          <Skeleton lines={6} />
        </div>
      )}
      {data?.total === 0 && (
        <EmptyState bare title="还没有提交过事项" acts={<LinkButton to={newMatter}>说一件难事</LinkButton>}>
          用电、用地、融资、用工、拖欠账款、检查收费，都可以说。
        </EmptyState>
      )}
      {data && data.total > 0 && (
        <RowList label="我的事项">
          {data.rows.map((row) => (
            <MatterRow key={row.id} row={row} />
          ))}
        </RowList>
      )}
    </Panel>
  )
}
