import { DatePicker, Input } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { NewContact } from '../../../server/liaison/contract.ts'
import { api } from '../../app/api.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useSend } from '../../app/query.ts'
import { useSession } from '../../app/session.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { Field } from '../../kit/field.tsx'
import { Segments } from '../../kit/segments.tsx'
import { useToast } from '../../kit/use-toast.ts'
import styles from '../liaison.module.css'

const ways = ['登门见面', '电话对接', '企业来访', '会上见面'].map((name) => ({ id: name, name }))

interface Props {
  post: string
  enterprise: { id: string; name: string }
  onClose: () => void
}

/** The first word with an enterprise's principal, kept in a few taps: when, how, whom, and the number exchanged. */
export function ContactDialog({ post, enterprise, onClose }: Props) {
  const { today } = useSession()
  const [draft, setDraft] = useState({ on: today, how: '', principal: '', phone: '' })
  const toast = useToast()
  const send = useSend((base, contact: NewContact) => api.post(`${base}/liaison/contacts`, contact))
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change })
  const record = () =>
    send.mutate(
      { ...draft, post, enterprise: enterprise.id, exchanged: draft.phone.trim() !== '' },
      {
        onSuccess: () => {
          toast.done(`与${enterprise.name}的对接已记下`)
          onClose()
        },
      },
    )
  return (
    <Dialog
      open
      title={`与${enterprise.name}对接`}
      onClose={onClose}
      act="记下"
      onAct={record}
      busy={send.isPending}
      reason={!draft.how ? '选怎样对接的' : !draft.principal.trim() ? '写对方的岗位' : undefined}
    >
      {send.error && <ProblemState error={send.error} title="没有记下" />}
      <div className={styles.form}>
        <Field label="怎样对接的" group>
          <Segments options={ways} value={draft.how || null} columns={2} onChange={(how) => set({ how })} />
        </Field>
        <Field label="日期">
          <DatePicker
            allowClear={false}
            inputReadOnly
            maxDate={dayjs(today)}
            style={{ width: '100%' }}
            value={dayjs(draft.on)}
            onChange={(_, text) => set({ on: String(text) })}
          />
        </Field>
        <Field label="企业负责人岗位" hint="写岗位，不写姓名">
          <Input
            maxLength={60}
            placeholder="例如：总经理"
            value={draft.principal}
            onChange={(event) => set({ principal: event.target.value })}
          />
        </Field>
        <Field label="对方留的电话" hint="写了即为互留联系方式" optional>
          <Input
            maxLength={30}
            inputMode="tel"
            value={draft.phone}
            onChange={(event) => set({ phone: event.target.value })}
          />
        </Field>
      </div>
    </Dialog>
  )
}
