import type { Meeting } from '../../server/meetings/contract.ts'
import { useParam } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { useTitle } from '../app/use-title.ts'
import { Button, LinkButton } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { Light } from '../kit/light.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { useMeetingAddresses } from './meeting-addresses.ts'
import { MeetingSheet } from './meeting-sheet.tsx'
import { meetingLight } from './meeting-words.ts'

/** One meeting at the desk. */
export function MeetingPage() {
  const { data, error, refetch } = useGet<Meeting>(`/meetings/${useParam('id')}`)
  const addresses = useMeetingAddresses('desk')
  useTitle(data?.title)
  return (
    <DeskPage>
      <PageHead
        title={data?.title ?? '会议'}
        note={data && <State meeting={data} />}
        crumbs={[{ label: '会议', to: addresses.home }, { label: data?.kind.name ?? '…' }]}
        acts={
          data && (
            <>
              {data.may.signInOthers && <LinkButton to={addresses.signIn(data.id)}>签到码</LinkButton>}
              <Button onClick={() => window.print()}>打印</Button>
            </>
          )
        }
      />
      {error && <ProblemState error={error} title="没有读到这次会议" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {data && <MeetingSheet meeting={data} addresses={addresses} />}
    </DeskPage>
  )
}

function State({ meeting }: { meeting: Meeting }) {
  const { name, words } = meetingLight(meeting, useSession().today)
  return <Light name={name}>{words}</Light>
}
