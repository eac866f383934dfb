import { Input } from 'antd'
import { useState } from 'react'
import type { Meeting, MinutesCorrection, MinutesDraft } from '../../server/meetings/contract.ts'
import { clockTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useDraft } from '../app/use-draft.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { ErrorState } from '../kit/state.tsx'
import { useKeys } from '../kit/use-keys.ts'
import { outlineOf } from './minutes-outline.ts'
import styles from './minutes-panel.module.css'
import { useMeetingAct } from './use-meeting-act.ts'

const leastText = 5

/** Writes the minutes: every key is kept in this browser, 存稿 keeps them for the others too. */
export function MinutesEditor({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const latest = meeting.minutes[0]
  const version = latest?.version ?? 0
  const draft = useDraft(`minutes:${meeting.id}`, { text: latest?.text ?? outlineOf(meeting), base: version })
  const [why, setWhy] = useState('')
  const correcting = latest?.confirmed ?? false
  const done = () => {
    draft.clear()
    onClose()
  }
  const keep = useMeetingAct<MinutesDraft>(meeting.id, 'minutes', '纪要已存稿', done)
  const correct = useMeetingAct<MinutesCorrection>(meeting.id, 'minutes/corrections', '纪要已更正', done)
  const sending = correcting ? correct : keep
  const text = draft.value.text.trim()
  const reason =
    [...text].length < leastText ? '还没有内容' : correcting && why.trim().length < 2 ? '写明为什么更正' : undefined
  const save = () => {
    if (reason || sending.busy) return
    if (correcting) correct.run({ version, text, correction: why.trim() })
    else keep.run({ version, text })
  }
  useKeys([{ key: 'Ctrl+s', label: '存稿', run: save }])
  return (
    <div className={styles.editor}>
      {sending.problem && <ProblemState error={sending.problem} title="没有存上，写的都还在" />}
      {draft.value.base !== version && (
        <ErrorState
          title="别人存过新的一稿"
          acts={
            <Button size="small" onClick={draft.clear}>
              看新的一稿
            </Button>
          }
        >
          您这里写的还没有存。存上会盖过那一稿，先对一对。
        </ErrorState>
      )}
      <Field label="会议内容" hint="写议了什么、定了什么；提出的问题和结果不用抄">
        <Input.TextArea
          autoFocus
          autoSize={{ minRows: 12, maxRows: 30 }}
          maxLength={20_000}
          value={draft.value.text}
          onChange={(event) => draft.set({ text: event.target.value, base: draft.value.base })}
        />
      </Field>
      {correcting && (
        <Field label="为什么更正">
          <Input maxLength={200} value={why} onChange={(event) => setWhy(event.target.value)} />
        </Field>
      )}
      <div className={styles.acts}>
        <Button tone="main" kbd="Ctrl+s" busy={sending.busy} reason={reason} onClick={save}>
          {correcting ? '更正' : '存稿'}
        </Button>
        <Button onClick={onClose}>先放着</Button>
        {draft.savedAt !== null && <span>{`${clockTime(draft.savedAt)} 已存在这台电脑上`}</span>}
      </div>
    </div>
  )
}
