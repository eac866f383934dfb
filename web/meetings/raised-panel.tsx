import { Input } from 'antd'
import { useState } from 'react'
import type { InvitedMeeting, MeetingItem, NewItem } from '../../server/meetings/contract.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useDraft } from '../app/use-draft.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Light } from '../kit/light.tsx'
import { Panel } from '../kit/panel.tsx'
import { EmptyState } from '../kit/state.tsx'
import { useInvitedAddresses } from './invited-addresses.ts'
import styles from './invited-page.module.css'
import { raisedLight } from './invited-words.ts'
import { EndedFacts } from './item-row.tsx'
import { useMeetingAct } from './use-meeting-act.ts'

const leastText = 5

/** What the enterprise raised at the meeting, and what became of each. */
export function RaisedPanel({ meeting }: { meeting: InvitedMeeting }) {
  const [raising, setRaising] = useState(false)
  const { list, mayRaise } = meeting
  return (
    <Panel title={list.length > 0 ? `您提的 ${list.length} 件` : '您提的问题'} pad={false}>
      {list.length === 0 && (
        <EmptyState bare title="还没有提">
          会上提的每件事，当场解决、交给单位限期办，或者说明原因，结果都写在这里。
        </EmptyState>
      )}
      <ul aria-label="您提的问题">
        {list.map((item) => (
          <Raised key={item.id} item={item} />
        ))}
      </ul>
      {mayRaise && (
        <div className={styles.raised}>
          {raising ? (
            <RaiseForm meeting={meeting.id} onDone={() => setRaising(false)} />
          ) : (
            <Button size="large" wide onClick={() => setRaising(true)}>
              提一个问题
            </Button>
          )}
        </div>
      )}
    </Panel>
  )
}

function Raised({ item }: { item: MeetingItem }) {
  const { matter } = useInvitedAddresses()
  const { name, words } = raisedLight(item)
  return (
    <li className={styles.raised}>
      <p className={styles.text}>{item.text}</p>
      <Light name={name}>{words}</Light>
      {item.ended && <EndedFacts ended={item.ended} matter={matter} />}
    </li>
  )
}

function RaiseForm({ meeting, onDone }: { meeting: string; onDone: () => void }) {
  const draft = useDraft(`meeting-item:${meeting}`, { text: '' })
  const done = () => {
    draft.clear()
    onDone()
  }
  const sending = useMeetingAct<NewItem>(meeting, 'items', '提上去了', done)
  const text = draft.value.text.trim()
  return (
    <div className={styles.form}>
      {sending.problem && <ProblemState error={sending.problem} title="没有提上，您写的还在" />}
      <Field label="什么问题" hint={`至少 ${leastText} 个字`} error={sending.problem?.forField('text')}>
        <Input.TextArea
          autoFocus
          autoSize={{ minRows: 3 }}
          maxLength={2000}
          value={draft.value.text}
          onChange={(event) => draft.set({ text: event.target.value })}
        />
      </Field>
      <Button
        tone="main"
        size="large"
        wide
        busy={sending.busy}
        disabled={[...text].length < leastText}
        onClick={() => sending.run({ text })}
      >
        提上去
      </Button>
      <Button size="large" wide onClick={onDone}>
        先不提
      </Button>
    </div>
  )
}
