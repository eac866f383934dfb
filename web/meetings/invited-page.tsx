import type { InvitedMeeting } from '../../server/meetings/contract.ts'
import { useParam } from '../app/address.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { FactList } from '../kit/fact-list.tsx'
import { Panel } from '../kit/panel.tsx'
import { PhonePage } from '../kit/phone.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { FeedDialog } from './feed-dialog.tsx'
import { useInvitedAddresses } from './invited-addresses.ts'
import styles from './invited-page.module.css'
import { AnswerPanel } from './answer-panel.tsx'
import { timeSpan } from './meeting-words.ts'
import { RaisedPanel } from './raised-panel.tsx'

/** An invitation as the enterprise reads it: when and where, come or not, and what became of what it raised. */
export function InvitedPage() {
  const { data, error, refetch } = useGet<InvitedMeeting>(`/meetings/invited/${useParam('id')}`)
  const { home } = useInvitedAddresses()
  useTitle(data?.title)
  return (
    <PhonePage title="会议邀请" back={home} wide>
      {error && <ProblemState error={error} title="没有读到这份邀请" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={9} />}
      {data && (
        <div className={styles.columns}>
          <div>
            <Notice meeting={data} />
            <AnswerPanel meeting={data} />
          </div>
          <div>
            <RaisedPanel meeting={data} />
            {data.state === 'called' && <FeedDialog wide />}
          </div>
        </div>
      )}
    </PhonePage>
  )
}

function Notice({ meeting }: { meeting: InvitedMeeting }) {
  const { title, startsAt, endsAt, place, host, unit, form, kind, agenda, cancelled } = meeting
  return (
    <Panel pad={false}>
      <h2 className={styles.title}>{title}</h2>
      <FactList
        form="lined"
        facts={[
          ['取消了', cancelled],
          ['时间', timeSpan(startsAt, endsAt)],
          ['地点', place],
          ['主持', host],
          ['召集', unit],
          ['类型', form ? `${kind}，${form}` : kind],
          ['签到', meeting.signedInAt === null ? '到会扫现场的签到码' : '您已签到'],
        ]}
      />
      {agenda.length > 0 && (
        <ol className={styles.agenda} aria-label="议程">
          {agenda.map(({ what, by }, index) => (
            <li key={index}>{by ? `${what}（${by}）` : what}</li>
          ))}
        </ol>
      )}
    </Panel>
  )
}
