import { Input } from 'antd'
import { useState } from 'react'
import type { Problem } from '../app/problem.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import { useKeys } from '../kit/use-keys.ts'

interface Props {
  busy: boolean
  problem: Problem | null
  onAnswer: (reply: string) => void
  onClose: () => void
}

const least = 10

/** 当场答复: what the caller was told, word for word as it goes on record. */
export function AnswerDialog({ busy, problem, onAnswer, onClose }: Props) {
  const [reply, setReply] = useState('')
  const short = [...reply.trim()].length < least
  return (
    <Dialog
      open
      title="当场答复"
      onClose={onClose}
      act="登记并答复"
      onAct={() => onAnswer(reply.trim())}
      busy={busy}
      reason={short ? `至少写 ${least} 个字` : undefined}
      note="企业确认解决后才销号"
    >
      {problem && <ProblemState error={problem} title="没有登记" />}
      <Keys onEnter={() => !short && onAnswer(reply.trim())} />
      <Field label="答复内容" hint="答了什么、依据什么">
        <Input.TextArea
          autoFocus
          autoSize={{ minRows: 4, maxRows: 10 }}
          maxLength={4000}
          value={reply}
          onChange={(event) => setReply(event.target.value)}
        />
      </Field>
    </Dialog>
  )
}

/** Inside the dialog, so that it is in force only while the dialog is open. */
function Keys({ onEnter }: { onEnter: () => void }) {
  useKeys([{ key: 'Ctrl+Enter', label: '登记并答复', run: onEnter }])
  return null
}
