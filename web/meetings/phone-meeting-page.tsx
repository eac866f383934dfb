import type { Meeting } from '../../server/meetings/contract.ts'
import { useParam } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { PhonePage } from '../kit/phone.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { useMeetingAddresses } from './meeting-addresses.ts'
import { MeetingSheet } from './meeting-sheet.tsx'

/** One meeting in a leader's hand. */
export function PhoneMeetingPage() {
  const { data, error, refetch } = useGet<Meeting>(`/meetings/${useParam('id')}`)
  const addresses = useMeetingAddresses('cockpit')
  useTitle(data?.title)
  return (
    <PhonePage title={data?.title ?? '会议'} back={addresses.home} wide>
      {error && <ProblemState error={error} title="没有读到这次会议" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {data && <MeetingSheet meeting={data} addresses={addresses} />}
    </PhonePage>
  )
}
