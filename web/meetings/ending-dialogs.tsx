import { DatePicker, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { ItemEnd, ItemEnding, KindChoices, MeetingItem } from '../../server/meetings/contract.ts'
import { longDate } from '../app/format.ts'
import { useGet } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { Field } from '../kit/field.tsx'
import { Segments } from '../kit/segments.tsx'
import { ActDialog } from './act-dialog.tsx'
import styles from './ending-dialogs.module.css'
import { useMeetingAct, type MeetingAct } from './use-meeting-act.ts'

interface Props {
  meeting: string
  item: MeetingItem
  onClose: () => void
}

interface FormProps extends Props {
  sending: MeetingAct<ItemEnd>
}

const done: Record<ItemEnding, string> = {
  solved: '已记为当场解决',
  'handed-out': '已交办，转成诉求',
  explained: '解释已记下',
}

/** Ends an item in one of the three ways (QH-03); each asks for what makes it checkable. */
export function EndingDialog({ ending, ...props }: Props & { ending: ItemEnding }) {
  const sending = useMeetingAct<ItemEnd>(props.meeting, `items/${props.item.id}/end`, done[ending], props.onClose)
  const Form = { solved: SolvedForm, 'handed-out': HandOutForm, explained: ExplainForm }[ending]
  return <Form {...props} sending={sending} />
}

/** What the ending is about, above its fields. */
function Raised({ item: { number, text } }: { item: MeetingItem }) {
  return <p className={styles.raised}>{`第 ${number} 件：${text}`}</p>
}

function SolvedForm({ item, sending, onClose }: FormProps) {
  const [how, setHow] = useState('')
  const [record, setRecord] = useState('')
  return (
    <ActDialog
      title="当场解决"
      act="记为当场解决"
      failed="没有记下"
      sending={sending}
      input={(): ItemEnd => ({ ending: 'solved', how: how.trim(), record: record.trim() })}
      reason={!how.trim() ? '写明怎样解决的' : !record.trim() ? '写明凭什么查得到' : undefined}
      onClose={onClose}
    >
      <Raised item={item} />
      <Field label="怎样解决的" error={sending.problem?.forField('how')}>
        <Input.TextArea
          autoSize={{ minRows: 2 }}
          maxLength={1000}
          value={how}
          onChange={(event) => setHow(event.target.value)}
        />
      </Field>
      <Field label="凭据" hint="批文号、现场签字等，能查到的" error={sending.problem?.forField('record')}>
        <Input maxLength={400} value={record} onChange={(event) => setRecord(event.target.value)} />
      </Field>
    </ActDialog>
  )
}

/** Unit, person and time limit are set together, or not at all. */
function HandOutForm({ item, sending, onClose }: FormProps) {
  const { data } = useGet<KindChoices>('/meetings/kinds')
  const [unit, setUnit] = useState<string | null>(null)
  const [post, setPost] = useState<string | null>(null)
  const [limit, setLimit] = useState<string | null>(null)
  const [further, setFurther] = useState<Record<string, string>>({})
  const chosen = data?.units.find(({ id }) => id === unit)
  const due = data?.limits.find(({ id }) => id === limit)?.due
  const complete = unit && post && limit && data?.further.every(({ id }) => further[id])
  return (
    <ActDialog
      title="交办"
      act="交办"
      failed="没有交办"
      sending={sending}
      input={(): ItemEnd => ({ ending: 'handed-out', unit: unit ?? '', post: post ?? '', limit: limit ?? '', further })}
      reason={complete ? undefined : '责任单位、负责人、时限要一起定'}
      note={due && `转成诉求，${longDate(due)} 到期`}
      onClose={onClose}
    >
      <Raised item={item} />
      <Field label="责任单位" error={sending.problem?.forField('unit')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="哪个单位办"
          value={unit}
          onChange={(id: string) => {
            setUnit(id)
            setPost(null)
          }}
          options={data?.units.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        />
      </Field>
      <Field label="负责人" hint="以岗位落实到人" error={sending.problem?.forField('post')}>
        <Select
          disabled={!chosen}
          placeholder={chosen ? '哪个岗位' : '先选责任单位'}
          value={post}
          onChange={setPost}
          options={chosen?.posts.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        />
      </Field>
      <Field label="办理时限" error={sending.problem?.forField('limit')} group>
        <Segments options={data?.limits ?? []} value={limit} onChange={setLimit} columns={2} />
      </Field>
      {data?.further.map(({ id, name, choices }) => (
        <Field key={id} label={name} error={sending.problem?.forField(id)} group>
          <Segments
            options={choices}
            value={further[id] ?? null}
            onChange={(chosen) => setFurther({ ...further, [id]: chosen })}
          />
        </Field>
      ))}
    </ActDialog>
  )
}

function ExplainForm({ item, sending, onClose }: FormProps) {
  const { today } = useSession()
  const [ground, setGround] = useState('')
  const [explanation, setExplanation] = useState('')
  const [on, setOn] = useState(today)
  const [to, setTo] = useState('')
  const missing = [
    [ground, '写明依据'],
    [explanation, '写明怎样解释的'],
    [to, '写明向谁说明'],
  ].find(([value]) => (value ?? '').trim().length < 2)?.[1]
  return (
    <ActDialog
      title="解释说明"
      act="记下解释"
      failed="没有记下"
      sending={sending}
      input={(): ItemEnd => ({
        ending: 'explained',
        ground: ground.trim(),
        explanation: explanation.trim(),
        on,
        to: to.trim(),
      })}
      reason={missing}
      note="只用于依法依规办不了的"
      onClose={onClose}
    >
      <Raised item={item} />
      <Field label="法律法规依据" hint="写到条款" error={sending.problem?.forField('ground')}>
        <Input maxLength={400} value={ground} onChange={(event) => setGround(event.target.value)} />
      </Field>
      <Field label="怎样解释的" error={sending.problem?.forField('explanation')}>
        <Input.TextArea
          autoSize={{ minRows: 2 }}
          maxLength={1000}
          value={explanation}
          onChange={(event) => setExplanation(event.target.value)}
        />
      </Field>
      <Field label="哪天说明的">
        <DatePicker
          allowClear={false}
          inputReadOnly
          maxDate={dayjs(today)}
          value={dayjs(on)}
          onChange={(_, text) => setOn(String(text))}
        />
      </Field>
      <Field label="向谁说明" hint="写职务，不写姓名" error={sending.problem?.forField('to')}>
        <Input maxLength={60} value={to} onChange={(event) => setTo(event.target.value)} />
      </Field>
    </ActDialog>
  )
}
