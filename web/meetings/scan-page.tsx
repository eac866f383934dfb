import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { SignedIn } from '../../server/meetings/contract.ts'
import { useCity, useFilters } from '../app/address.ts'
import { api } from '../app/api.ts'
import { useCityInfo } from '../app/city.ts'
import { doorHref, doorsOf } from '../app/doors.ts'
import { clockTime, dueTime } from '../app/format.ts'
import { Front } from '../app/front.tsx'
import { ProblemState } from '../app/problem-state.tsx'
import type { Problem } from '../app/problem.ts'
import { useMaybeSession } from '../app/session.ts'
import { LinkButton } from '../kit/button.tsx'
import { FactList } from '../kit/fact-list.tsx'
import { Light } from '../kit/light.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import styles from './scan-page.module.css'

/** Where the code on the screen leads: whoever is signed in is present from now on. */
export function ScanPage() {
  const city = useCity()
  const [{ token }] = useFilters()
  const { mutate, data, error, isPending } = useMutation<SignedIn, Problem, string>({
    mutationFn: (scanned) => api.post<SignedIn>(`/cities/${city}/meetings/sign-in`, { token: scanned }),
  })
  useEffect(() => {
    if (token) mutate(token)
  }, [token, mutate])
  return (
    <Front name={`${useCityInfo().name}助企通`}>
      <h1>会议签到</h1>
      <div className={styles.body}>
        {!token && <EmptyState title="地址里没有签到码">对着会场屏幕上的码再扫一次。</EmptyState>}
        {isPending && <Skeleton lines={4} label="正在签到" />}
        {error && <ProblemState error={error} title="没有签到" />}
        {data && <Done signedIn={data} />}
      </div>
    </Front>
  )
}

function Done({ signedIn: { meeting, as, signedInAt, again } }: { signedIn: SignedIn }) {
  const city = useCity()
  const [door = 'public'] = doorsOf(useMaybeSession()?.doors ?? [])
  const home = doorHref(city, door)
  const hasMeetings = door !== 'public' && door !== 'admin'
  return (
    <Panel accent>
      <div className={styles.done}>
        <p role="status">
          <Light name="done" large>
            {again ? `已经在 ${clockTime(signedInAt)} 签过到` : '签到成功'}
          </Light>
        </p>
        <FactList
          form="lined"
          facts={[
            ['会议', meeting.title],
            ['地点', meeting.place],
            ['开始', dueTime(meeting.startsAt)],
            ['身份', as],
            ['签到', clockTime(signedInAt)],
          ]}
        />
        <LinkButton to={hasMeetings ? `${home}/meetings/${meeting.id}` : home} tone="main" size="large" wide>
          看会议
        </LinkButton>
      </div>
    </Panel>
  )
}
