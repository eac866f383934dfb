import type { LeaderPage } from '../../server/liaison/contract.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { PhonePage } from '../kit/phone.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import { LeaderSheet } from './leader-sheet.tsx'
import { useLiaisonAddresses } from './liaison-addresses.ts'

/** The leader's second page: my enterprises, the visits I owe, what is open there. */
export function MyEnterprisesPage() {
  const { post } = useSession()
  const addresses = useLiaisonAddresses('cockpit')
  const { data, error, refetch } = useGet<LeaderPage>(post && `/liaison/posts/${post.id}`)
  const notLinked = error?.status === 404 || error?.status === 403 || !post
  return (
    <PhonePage title="我的企业" aside={data && `${data.enterprises.length} 户`} wide>
      {notLinked && (
        <EmptyState title="您的岗位没有联系企业">联系名单里没有这个岗位；全部领导的情况在工作台的联系走访。</EmptyState>
      )}
      {error && !notLinked && <ProblemState error={error} title="没有读到联系的企业" retry={() => void refetch()} />}
      {!data && !error && post && <Skeleton lines={10} />}
      {data && <LeaderSheet page={data} addresses={addresses} />}
    </PhonePage>
  )
}
