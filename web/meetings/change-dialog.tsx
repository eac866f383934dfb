import { Input, Select } from 'antd'
import { useState } from 'react'
import type { KindChoices, Meeting, MeetingChange } from '../../server/meetings/contract.ts'
import { clockTime, dateOf } from '../app/format.ts'
import { useGet } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { Field } from '../kit/field.tsx'
import { ActDialog } from './act-dialog.tsx'
import { AgendaEditor } from './agenda-editor.tsx'
import { instantOf } from './convene-draft.ts'
import { reasonMissing } from './meeting-dialogs.tsx'
import { TimeFields } from './time-fields.tsx'
import { useMeetingAct } from './use-meeting-act.ts'

interface Props {
  meeting: Meeting
  onClose: () => void
}

const valuesOf = ({ title, place, startsAt, endsAt, hostPost, agenda }: Meeting) => ({
  title,
  place,
  on: dateOf(startsAt),
  from: clockTime(startsAt),
  until: clockTime(endsAt),
  host: hostPost,
  agenda,
})

/** 改期或修改: what changes is told to everybody invited, what it was before stays in the history. */
export function ChangeDialog({ meeting, onClose }: Props) {
  const { today } = useSession()
  const { data } = useGet<KindChoices>('/meetings/kinds')
  const [value, setValue] = useState(() => valuesOf(meeting))
  const [reason, setReason] = useState('')
  const sending = useMeetingAct<MeetingChange>(meeting.id, 'changes', '已改，通知已发出', onClose)
  const change = changeOf(meeting, value)
  const set = (part: Partial<typeof value>) => setValue({ ...value, ...part })
  const errorOf = (field: string) => sending.problem?.forField(field)
  return (
    <ActDialog
      title="改期或修改"
      act={change.startsAt === undefined ? '改' : '改期'}
      failed="没有改"
      sending={sending}
      input={() => ({ ...change, version: meeting.version, reason: reason.trim() })}
      reason={Object.keys(change).length === 0 ? '还没有改动' : reasonMissing(reason)}
      note="请过的都会收到通知"
      onClose={onClose}
    >
      <TimeFields value={value} today={today} error={errorOf('startsAt') ?? errorOf('endsAt')} onChange={set} />
      <Field label="地点" error={errorOf('place')}>
        <Input maxLength={120} value={value.place} onChange={(event) => set({ place: event.target.value })} />
      </Field>
      <Field label="主持" error={errorOf('host')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          value={value.host}
          onChange={(host: string) => set({ host })}
          options={data?.leaders.map(({ id, name, unit }) => ({ value: id, label: `${name}（${unit}）` })) ?? []}
        />
      </Field>
      <Field label="会议名称" error={errorOf('title')}>
        <Input maxLength={80} value={value.title} onChange={(event) => set({ title: event.target.value })} />
      </Field>
      <Field label="议程" group>
        <AgendaEditor value={value.agenda} onChange={(agenda) => set({ agenda })} />
      </Field>
      <Field label="理由" hint="会写进通知" error={errorOf('reason')}>
        <Input maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ActDialog>
  )
}

/** Only what is different from the meeting as it stands. */
function changeOf(meeting: Meeting, value: ReturnType<typeof valuesOf>): Omit<MeetingChange, 'version' | 'reason'> {
  const startsAt = instantOf(value.on, value.from)
  const endsAt = instantOf(value.on, value.until)
  const agenda = value.agenda.filter(({ what }) => what.trim())
  return {
    ...(value.title.trim() !== meeting.title && { title: value.title.trim() }),
    ...(value.place.trim() !== meeting.place && { place: value.place.trim() }),
    ...(startsAt !== meeting.startsAt && { startsAt }),
    ...(endsAt !== meeting.endsAt && { endsAt }),
    ...(value.host !== meeting.hostPost && { host: value.host }),
    ...(JSON.stringify(agenda) !== JSON.stringify(meeting.agenda) && { agenda }),
  }
}
