import { Input } from 'antd'
import { useState } from 'react'
import type { CardRow, CardSending, NewCard } from '../../../server/liaison/cards/contract.ts'
import { api } from '../../app/api.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useSend } from '../../app/query.ts'
import type { ChosenEnterprise } from '../../enterprises/enterprise-select.tsx'
import { EnterpriseSelect } from '../../enterprises/enterprise-select.tsx'
import { Button } from '../../kit/button.tsx'
import { Dialog } from '../../kit/dialog.tsx'
import { Field } from '../../kit/field.tsx'
import { Segments } from '../../kit/segments.tsx'
import { useToast } from '../../kit/use-toast.ts'
import styles from '../liaison.module.css'

interface Props {
  row: CardRow
  onClose: () => void
}

/** Fills in or changes a post's card; the earlier version stays. */
export function WriteCardDialog({ row: { post, card }, onClose }: Props) {
  const [draft, setDraft] = useState({
    officePhone: card?.officePhone ?? '',
    mobile: card?.mobile ?? '',
    helps: card?.helps ?? '',
  })
  const toast = useToast()
  const send = useSend((base, input: NewCard) => api.put(`${base}/liaison/posts/${post.id}/card`, input))
  const set = (field: keyof typeof draft) => (event: { target: { value: string } }) =>
    setDraft({ ...draft, [field]: event.target.value })
  const write = () =>
    send.mutate(
      { ...draft, version: card?.version ?? 0 },
      {
        onSuccess: () => {
          toast.done(`${post.name}的联系卡已存`)
          onClose()
        },
      },
    )
  return (
    <Dialog
      open
      title={`${post.name}的联系卡`}
      onClose={onClose}
      act="保存"
      onAct={write}
      busy={send.isPending}
      reason={missing(draft)}
      note={card ? '原来的一版留着' : '手机只给联系的企业和本市工作人员看'}
    >
      {send.error && <ProblemState error={send.error} title="没有存下" />}
      <div className={styles.form}>
        <Field label="办公电话">
          <Input maxLength={30} value={draft.officePhone} onChange={set('officePhone')} />
        </Field>
        <Field label="手机" optional hint="只给持卡的企业和工作人员看">
          <Input maxLength={30} value={draft.mobile} onChange={set('mobile')} />
        </Field>
        <Field label="能帮什么">
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={300} value={draft.helps} onChange={set('helps')} />
        </Field>
      </div>
    </Dialog>
  )
}

function missing({ officePhone, mobile, helps }: Record<'officePhone' | 'mobile' | 'helps', string>) {
  if (!officePhone.trim() && !mobile.trim()) return '办公电话和手机至少写一个'
  return helps.trim().length < 2 ? '写一句能帮什么' : undefined
}

/** Sends a card to the linked enterprises, or to others it concerns. */
export function SendCardDialog({ row: { post, links }, onClose }: Props) {
  const [to, setTo] = useState<'linked' | 'key' | 'others'>(links > 0 ? 'linked' : 'key')
  const [others, setOthers] = useState<ChosenEnterprise[]>([])
  const toast = useToast()
  const send = useSend((base, sending: CardSending) =>
    api.post<{ sent: number }>(`${base}/liaison/posts/${post.id}/card/sendings`, sending),
  )
  const go = () =>
    send.mutate(sendingOf(to, others), {
      onSuccess: ({ sent }) => {
        toast.done(sent > 0 ? `联系卡已发给 ${sent} 户` : '这些企业都已经收到过')
        onClose()
      },
    })
  return (
    <Dialog
      open
      title={`发送${post.name}的联系卡`}
      onClose={onClose}
      act="发送"
      onAct={go}
      busy={send.isPending}
      reason={to === 'others' && others.length === 0 ? '先选企业' : undefined}
      note="收到过的不重发"
    >
      {send.error && <ProblemState error={send.error} title="没有发出" />}
      <div className={styles.form}>
        <Field label="发给谁" group>
          <Segments
            options={[
              { id: 'linked', name: `联系的 ${links} 户` },
              { id: 'key', name: '全部重点企业' },
              { id: 'others', name: '另选企业' },
            ]}
            value={to}
            onChange={(id) => setTo(id === 'linked' || id === 'key' ? id : 'others')}
          />
        </Field>
        {to === 'others' && (
          <>
            <Field label="企业">
              <EnterpriseSelect
                value={null}
                onChange={(one) => one && setOthers([...others.filter(({ id }) => id !== one.id), one])}
              />
            </Field>
            <ul className={styles.chosen}>
              {others.map(({ id, name }) => (
                <li key={id}>
                  <span>{name}</span>
                  <Button tone="text" size="small" onClick={() => setOthers(others.filter((each) => each.id !== id))}>
                    去掉
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  )
}

const sendingOf = (to: 'linked' | 'key' | 'others', others: readonly ChosenEnterprise[]): CardSending => ({
  linked: to === 'linked',
  ...(to === 'key' && { key: true }),
  ...(to === 'others' && { enterprises: others.map(({ id }) => id) }),
})
