import type { CasePage } from '../../server/cases/page-contract.ts'
import { useParam } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { PhonePage } from '../kit/phone.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { MatterActs } from './matter-acts.tsx'
import { MatterAsked } from './matter-asked.tsx'
import { MatterHistory } from './matter-history.tsx'
import { MatterNow } from './matter-now.tsx'
import styles from './matter-page.module.css'
import { usePortalAddresses } from './portal-addresses.ts'

/** One matter as its enterprise sees it: what is asked of it now, what happened, what it said, what else it can do. */
export function MatterPage() {
  const number = useParam('number')
  const { matters } = usePortalAddresses()
  const { data, error, refetch } = useGet<CasePage>(`/cases/${encodeURIComponent(number)}`)
  const page = data?.number === number ? data : undefined
  useTitle(page && `${page.number} ${page.title}`)
  return (
    <PhonePage title="事项" back={matters()} aside={number} wide>
      {error && <ProblemState error={error} title="没有读到这件事" retry={() => void refetch()} />}
      {!page && !error && <Skeleton lines={9} />}
      {page && (
        <div className={styles.columns}>
          <div>
            <MatterNow page={page} />
            <MatterActs page={page} />
          </div>
          <div>
            <MatterHistory page={page} />
            <MatterAsked page={page} />
          </div>
        </div>
      )}
    </PhonePage>
  )
}
