import { Input, TimePicker } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { Held, KindChoices, Meeting, NewInvitations, Reason } from '../../server/meetings/contract.ts'
import { clockTime, dateOf, longDate } from '../app/format.ts'
import { useGet } from '../app/query.ts'
import { Field } from '../kit/field.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { ActDialog } from './act-dialog.tsx'
import { instantOf } from './convene-draft.ts'
import { GuestFields, type Guests } from './guest-fields.tsx'
import { useMeetingAct } from './use-meeting-act.ts'

interface Props {
  meeting: Meeting
  onClose: () => void
}

const leastReason = 2

/** Why a reason does not do yet. */
export const reasonMissing = (reason: string): string | undefined =>
  reason.trim().length < leastReason ? '写明理由' : undefined

/** 取消会议: everybody invited is told why. */
export function CancelDialog({ meeting, onClose }: Props) {
  const [reason, setReason] = useState('')
  const sending = useMeetingAct<Reason>(meeting.id, 'cancel', '会议已取消，通知已发出', onClose)
  return (
    <ActDialog
      title="取消会议"
      act="取消会议"
      failed="会议没有取消"
      sending={sending}
      input={() => ({ reason: reason.trim() })}
      reason={reasonMissing(reason)}
      note="请过的都会收到通知，不能恢复"
      onClose={onClose}
    >
      <Field label="理由" hint="会写进通知">
        <Input.TextArea
          autoSize={{ minRows: 2 }}
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </ActDialog>
  )
}

/** 记为已开: when it really began. */
export function HoldDialog({ meeting, onClose }: Props) {
  const on = dateOf(meeting.startsAt)
  const [from, setFrom] = useState(clockTime(meeting.startsAt))
  const sending = useMeetingAct<Held>(meeting.id, 'held', '已记为开过', onClose)
  return (
    <ActDialog
      title="记为已开"
      act="记为已开"
      failed="没有记下"
      sending={sending}
      input={() => ({ version: meeting.version, startedAt: instantOf(on, from) })}
      note="次数从此算上"
      onClose={onClose}
    >
      <Field label="实际几点开始" hint={longDate(on)}>
        <TimePicker
          format="HH:mm"
          minuteStep={5}
          needConfirm={false}
          allowClear={false}
          value={dayjs(from, 'HH:mm')}
          onChange={(_, text) => setFrom(String(text))}
        />
      </Field>
    </ActDialog>
  )
}

const nobody: Guests = { posts: [], units: [], enterprises: [] }

/** 再请几家: the invitation goes out at once. */
export function InviteDialog({ meeting, onClose }: Props) {
  const { data } = useGet<KindChoices>('/meetings/kinds')
  const [guests, setGuests] = useState(nobody)
  const { posts, units, enterprises } = guests
  const amount = posts.length + units.length + enterprises.length
  const sending = useMeetingAct<NewInvitations>(meeting.id, 'invitations', `又请了 ${amount} 家`, onClose)
  const input = () => ({
    invite: [
      ...posts.map((post) => ({ post })),
      ...units.map((organisation) => ({ organisation })),
      ...enterprises.map(({ id }) => ({ enterprise: id })),
    ],
  })
  return (
    <ActDialog
      title="再请几家"
      act="发出邀请"
      failed="没有发出邀请"
      sending={sending}
      input={input}
      reason={amount === 0 ? '选领导、单位或企业' : undefined}
      onClose={onClose}
    >
      {!data && <Skeleton lines={4} />}
      {data && (
        <GuestFields
          value={guests}
          choices={data}
          error={undefined}
          onChange={(change) => setGuests({ ...guests, ...change })}
        />
      )}
    </ActDialog>
  )
}
