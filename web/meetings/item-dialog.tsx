import { Input, Select } from 'antd'
import { useState } from 'react'
import type { KindChoices, Meeting, NewItem } from '../../server/meetings/contract.ts'
import { useGet } from '../app/query.ts'
import { Field } from '../kit/field.tsx'
import { EnterpriseSelect } from '../enterprises/enterprise-select.tsx'
import { ActDialog } from './act-dialog.tsx'
import { useMeetingAct } from './use-meeting-act.ts'

const leastText = 5

/** 登记问题: who raised what at the meeting. Those who came are offered first. */
export function ItemDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { data } = useGet<KindChoices>('/meetings/kinds')
  const [enterprise, setEnterprise] = useState<{ id: string; name: string } | null>(null)
  const [by, setBy] = useState('')
  const [topic, setTopic] = useState<string | null>(null)
  const [text, setText] = useState('')
  const sending = useMeetingAct<NewItem>(meeting.id, 'items', '已登记', onClose)
  const guests = meeting.invitations.filter(({ who, withdrawn }) => who === 'enterprise' && !withdrawn)
  const input = () => ({ enterprise: enterprise?.id ?? null, by: by.trim(), topic, text: text.trim() })
  return (
    <ActDialog
      title="登记问题"
      act="登记"
      failed="没有登记"
      sending={sending}
      input={input}
      reason={[...text.trim()].length < leastText ? `至少写 ${leastText} 个字` : undefined}
      note={!enterprise && '没有企业的不能交办'}
      onClose={onClose}
    >
      <Field label="问题或意见" hint="照原话记" error={sending.problem?.forField('text')}>
        <Input.TextArea
          autoSize={{ minRows: 3 }}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      {guests.length > 0 && (
        <Field label="哪户企业提的" error={sending.problem?.forField('enterprise')}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            allowClear
            placeholder="请来的企业"
            value={enterprise?.id ?? null}
            onChange={(id: string | null) => setEnterprise(guests.find(({ of }) => of.id === id)?.of ?? null)}
            options={guests.map(({ of }) => ({ value: of.id, label: of.name }))}
          />
        </Field>
      )}
      {guests.length === 0 && (
        <Field label="哪户企业提的" optional error={sending.problem?.forField('enterprise')}>
          <EnterpriseSelect value={enterprise} onChange={setEnterprise} />
        </Field>
      )}
      <Field label="谁提的" hint="职务或单位" optional error={sending.problem?.forField('by')}>
        <Input maxLength={60} value={by} onChange={(event) => setBy(event.target.value)} />
      </Field>
      <Field label="类别" optional error={sending.problem?.forField('topic')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={topic}
          onChange={(id: string | null) => setTopic(id ?? null)}
          options={data?.topics.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        />
      </Field>
    </ActDialog>
  )
}
