import { Input, Select } from 'antd'
import { useState } from 'react'
import { api } from '../../app/api.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useSend } from '../../app/query.ts'
import { useSession } from '../../app/session.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { Field } from '../../kit/field.tsx'
import { useToast } from '../../kit/use-toast.ts'
import styles from '../liaison.module.css'
import type { When } from './when-fields.tsx'
import { WhenFields } from './when-fields.tsx'

interface Option {
  id: string
  name: string
}

interface Props {
  title: string
  /** With whom: the linked enterprises of a leader, or an enterprise's own leaders. */
  label: string
  options: readonly Option[]
  chosen?: string
  /** Where the proposal goes, below the city's API path, and what it says. */
  path: string
  bodyOf: (chosen: string, what: When & { purpose: string }) => object
  onClose: () => void
}

/** Proposes a day for a visit, by a leader or by an enterprise; the other side confirms it or names another. */
export function PlanDialog({ title, label, options, chosen, path, bodyOf, onClose }: Props) {
  const { today } = useSession()
  const [who, setWho] = useState<string | null>(chosen ?? (options.length === 1 ? options[0]!.id : null))
  const [when, setWhen] = useState<When>({ day: nextDay(today), half: 'morning' })
  const [purpose, setPurpose] = useState('')
  const toast = useToast()
  const send = useSend((base, body: object) => api.post(`${base}${path}`, body))
  const propose = () =>
    who &&
    send.mutate(bodyOf(who, { ...when, purpose }), {
      onSuccess: () => {
        toast.done('已经约出去，对方答复后会告知')
        onClose()
      },
    })
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      act="约"
      onAct={propose}
      busy={send.isPending}
      reason={!who ? `先选${label}` : purpose.trim().length < 2 ? '写一句为什么事' : undefined}
    >
      {send.error && <ProblemState error={send.error} title="没有约出去" />}
      <div className={styles.form}>
        <Field label={label}>
          <Select
            style={{ width: '100%' }}
            showSearch={{ optionFilterProp: 'label' }}
            value={who}
            options={options.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setWho}
          />
        </Field>
        <WhenFields value={when} today={today} onChange={setWhen} />
        <Field label="为什么事">
          <Input.TextArea
            autoSize={{ minRows: 2 }}
            maxLength={300}
            value={purpose}
            onChange={(event) => setPurpose(event.target.value)}
          />
        </Field>
      </div>
    </Dialog>
  )
}

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
