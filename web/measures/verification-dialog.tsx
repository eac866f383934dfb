import { Checkbox, DatePicker, Input } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import type { MeasureDetail, MeasureRow, NewVerification } from '../../server/measures/contract.ts'
import { api } from '../app/api.ts'
import { useSend } from '../app/query.ts'
import { useSession } from '../app/session.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import { Segments } from '../kit/segments.tsx'
import { useToast } from '../kit/use-toast.ts'
import { choicesOf, circulationWords, outcomeWords, verificationWords } from './measure-words.ts'

interface Props {
  measure: MeasureRow
  offices: MeasureDetail['offices']
  onClose: () => void
}

type Draft = { -readonly [K in keyof NewVerification]: NewVerification[K] }

/** Supervision records a verification: how, when, what was found, to whom it goes up and who is told. */
export function VerificationDialog({ measure, offices, onClose }: Props) {
  const toast = useToast()
  const { today } = useSession()
  const [draft, setDraft] = useState<Draft>({
    kind: 'unannounced',
    date: today,
    findings: '',
    outcome: 'kept',
    reportedTo: [],
    circulation: 'responsible',
  })
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const send = useSend((base, body: NewVerification) => api.post(`${base}/measures/${measure.id}/verifications`, body))
  const done = () => {
    toast.done('已登记核查')
    onClose()
  }
  const wrong = (field: string) => send.error?.forField(field)
  return (
    <Dialog
      open
      title={`登记核查：${measure.name}`}
      width={640}
      onClose={onClose}
      act="登记核查"
      onAct={() => send.mutate(draft, { onSuccess: done })}
      busy={send.isPending}
      reason={draft.reportedTo.length === 0 ? '写明结果报给谁' : undefined}
      note="登记后留痕，不能改。"
    >
      <Field group label="核查方式">
        <Segments
          options={choicesOf(verificationWords)}
          value={draft.kind}
          onChange={(kind) => change({ kind: kind as Draft['kind'] })}
        />
      </Field>
      <Field label="核查日期" error={wrong('date')}>
        <DatePicker
          allowClear={false}
          maxDate={dayjs(today)}
          value={dayjs(draft.date)}
          onChange={(_, text) => change({ date: String(text) })}
        />
      </Field>
      <Field label="发现的情况" error={wrong('findings')}>
        <Input.TextArea
          rows={4}
          maxLength={2000}
          value={draft.findings}
          onChange={(event) => change({ findings: event.target.value })}
        />
      </Field>
      <Field group label="核查结论">
        <Segments
          options={choicesOf(outcomeWords)}
          value={draft.outcome}
          onChange={(outcome) => change({ outcome: outcome as Draft['outcome'] })}
        />
      </Field>
      <Field group label="结果报送" error={wrong('reportedTo')}>
        <Checkbox.Group
          options={offices.map(({ id, shortName }) => ({ value: id, label: shortName }))}
          value={draft.reportedTo}
          onChange={(reportedTo) => change({ reportedTo })}
        />
      </Field>
      <Field group label="通报范围">
        <Segments
          options={choicesOf(circulationWords)}
          value={draft.circulation}
          onChange={(circulation) => change({ circulation: circulation as Draft['circulation'] })}
        />
      </Field>
      {send.error && send.error.errors.length === 0 && <p role="alert">{send.error.detail}</p>}
    </Dialog>
  )
}
