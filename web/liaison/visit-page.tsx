import type { Visit } from '../../server/liaison/contract.ts'
import { useParam } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { DeskPage } from '../kit/desk-page.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { PhonePage } from '../kit/phone.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import type { LiaisonAddresses } from './liaison-addresses.ts'
import { useLiaisonAddresses } from './liaison-addresses.ts'
import { VisitSheet } from './visit-sheet.tsx'

/** One visit, in the cockpit. */
export function VisitPage() {
  const addresses = useLiaisonAddresses('cockpit')
  return (
    <PhonePage title="走访记录" back={addresses.home} wide>
      <Shown addresses={addresses} />
    </PhonePage>
  )
}

/** The same at the desk. */
export function DeskVisitPage() {
  const addresses = useLiaisonAddresses('desk')
  return (
    <DeskPage>
      <PageHead title="走访记录" crumbs={[{ label: '联系走访', to: addresses.home }, { label: '走访记录' }]} />
      <Shown addresses={addresses} />
    </DeskPage>
  )
}

function Shown({ addresses }: { addresses: LiaisonAddresses }) {
  const { data, error, refetch } = useGet<Visit>(`/liaison/visits/${useParam('id')}`)
  if (error) return <ProblemState error={error} title="没有读到这次走访" retry={() => void refetch()} />
  return data ? <VisitSheet visit={data} addresses={addresses} /> : <Skeleton lines={8} />
}
