import { Input } from 'antd'
import { useState } from 'react'
import type { Problem } from '../../app/problem.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Field } from '../../kit/field.tsx'

interface Props {
  title: string
  /** What is asked for, and what follows from it. */
  label: string
  hint?: string
  act: string
  busy: boolean
  error: Problem | null
  onAct: (words: string) => void
  onClose: () => void
}

/** One act of an allocation that needs a reason in words. */
export function WordsDialog({ title, label, hint, act, busy, error, onAct, onClose }: Props) {
  const [words, setWords] = useState('')
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      act={act}
      onAct={() => onAct(words.trim())}
      busy={busy}
      reason={words.trim().length < 2 ? '写明理由' : undefined}
    >
      {error && <ProblemState error={error} title="没有办成" />}
      <Field label={label} hint={hint}>
        <Input.TextArea
          autoSize={{ minRows: 2 }}
          maxLength={200}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
    </Dialog>
  )
}
