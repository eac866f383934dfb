import { useState } from 'react'
import type { ConfirmMinutes, Meeting, Minutes } from '../../server/meetings/contract.ts'
import { longTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { Button } from '../kit/button.tsx'
import { Panel } from '../kit/panel.tsx'
import { EmptyState } from '../kit/state.tsx'
import { Tag } from '../kit/tag.tsx'
import { useConfirm } from '../kit/use-confirm.tsx'
import type { MeetingAddresses } from './meeting-addresses.ts'
import { MinutesEditor } from './minutes-editor.tsx'
import styles from './minutes-panel.module.css'
import { useMeetingAct } from './use-meeting-act.ts'

/** The minutes: a draft while they are written, frozen once confirmed; corrections stand beside what was. */
export function MinutesPanel({ meeting, addresses }: { meeting: Meeting; addresses: MeetingAddresses }) {
  const [writing, setWriting] = useState(false)
  const [latest, ...former] = meeting.minutes
  const written = meeting.may.minute && !writing
  return (
    <Panel
      title="会议纪要"
      note={latest ? (latest.confirmed ? '已确认，定稿' : '草稿') : undefined}
      more={
        <>
          {meeting.minuted && (
            <a className="inline" href={addresses.paper(meeting.id)} download>
              下载纪要
            </a>
          )}
          {written && (
            <Button size="small" onClick={() => setWriting(true)}>
              {!latest ? '起草纪要' : latest.confirmed ? '更正' : '接着写'}
            </Button>
          )}
          {written && latest && !latest.confirmed && <Confirm meeting={meeting} version={latest.version} />}
        </>
      }
      pad={false}
    >
      {writing && (
        <div className={styles.pad}>
          <MinutesEditor meeting={meeting} onClose={() => setWriting(false)} />
        </div>
      )}
      {!writing && latest && <Version minutes={latest} />}
      {!writing && !latest && (
        <EmptyState bare title={meeting.state === 'called' ? '会还没有开' : '还没有纪要'}>
          提出的问题和结果由系统写进纪要，不用再抄。
        </EmptyState>
      )}
      {!writing && former.some(({ confirmed }) => confirmed) && (
        <details className={styles.former}>
          <summary>更正以前的纪要</summary>
          {former
            .filter(({ confirmed }) => confirmed)
            .map((minutes) => (
              <Version key={minutes.version} minutes={minutes} />
            ))}
        </details>
      )}
    </Panel>
  )
}

function Version({ minutes: { text, at, by, confirmed, correction } }: { minutes: Minutes }) {
  return (
    <article className={styles.version}>
      <p className={styles.text}>{text}</p>
      <p className={styles.by}>
        {`${by} ${longTime(at)} ${confirmed ? '确认' : '存稿'}`}
        {correction && (
          <>
            {' '}
            <Tag>更正</Tag> {correction}
          </>
        )}
      </p>
    </article>
  )
}

/** Confirming freezes them, and makes the meeting one that is followed up. */
function Confirm({ meeting, version }: { meeting: Meeting; version: number }) {
  const confirm = useConfirm()
  const sending = useMeetingAct<ConfirmMinutes>(meeting.id, 'minutes/confirm', '纪要已确认')
  const pending = meeting.list.filter(({ ended }) => !ended).length
  const ask = async () => {
    const content = '确认后不能再改，只能更正，原来的留着。'
    if (await confirm({ title: '确认这份纪要？', content, act: '确认纪要' })) sending.run({ version })
  }
  return (
    <>
      <Button
        size="small"
        tone="main"
        busy={sending.busy}
        reason={pending > 0 ? `还有 ${pending} 件没有结果` : undefined}
        onClick={() => void ask()}
      >
        确认纪要
      </Button>
      {sending.problem && <ProblemState bare error={sending.problem} title="没有确认" />}
    </>
  )
}
