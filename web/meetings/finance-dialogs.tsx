import { DatePicker, Input, InputNumber } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import type {
  Demand,
  Meeting,
  NewDemand,
  NewRecommendation,
  Recommendation,
  RecommendationResult,
} from '../../server/meetings/contract.ts'
import { money } from '../app/format.ts'
import { useSession } from '../app/session.ts'
import { EnterpriseSelect } from '../enterprises/enterprise-select.tsx'
import { Field } from '../kit/field.tsx'
import { Segments } from '../kit/segments.tsx'
import { ActDialog } from './act-dialog.tsx'
import { useMeetingAct } from './use-meeting-act.ts'

const fenPerWan = 1_000_000

/** 万元 as people write it → fen; null while it is not an amount. */
export const fenOf = (wan: number | null): number | null => (wan && wan > 0 ? Math.round(wan * fenPerWan) : null)

interface WanProps {
  value: number | null
  onChange: (wan: number | null) => void
  id?: string
}

function WanInput(props: WanProps) {
  return <InputNumber {...props} min={0} max={1_000_000} precision={4} suffix="万元" style={{ width: '100%' }} />
}

/** 登记需求: how much an enterprise needs, and for what. */
export function DemandDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const [enterprise, setEnterprise] = useState<{ id: string; name: string } | null>(null)
  const [wan, setWan] = useState<number | null>(null)
  const [use, setUse] = useState('')
  const sending = useMeetingAct<NewDemand>(meeting.id, 'demands', '需求已登记', onClose)
  const amount = fenOf(wan)
  return (
    <ActDialog
      title="登记融资需求"
      act="登记"
      failed="没有登记"
      sending={sending}
      input={() => ({ enterprise: enterprise?.id ?? '', amount: amount ?? 0, use: use.trim() })}
      reason={!enterprise ? '先选企业' : !amount ? '写明金额' : use.trim().length < 2 ? '写明用途' : undefined}
      onClose={onClose}
    >
      <Field label="企业" error={sending.problem?.forField('enterprise')}>
        <EnterpriseSelect value={enterprise} onChange={setEnterprise} />
      </Field>
      <Field label="需要多少" error={sending.problem?.forField('amount')}>
        <WanInput value={wan} onChange={setWan} />
      </Field>
      <Field label="用途" error={sending.problem?.forField('use')}>
        <Input maxLength={200} value={use} onChange={(event) => setUse(event.target.value)} />
      </Field>
    </ActDialog>
  )
}

/** 推荐给银行. */
export function RecommendDialog(props: { meeting: string; demand: Demand; onClose: () => void }) {
  const { meeting, demand, onClose } = props
  const [bank, setBank] = useState('')
  const path = `demands/${demand.id}/recommend`
  const sending = useMeetingAct<NewRecommendation>(meeting, path, '已记下推荐', onClose)
  return (
    <ActDialog
      title={`推荐${demand.enterprise.name}`}
      act="推荐"
      failed="没有记下"
      sending={sending}
      input={() => ({ bank: bank.trim() })}
      reason={bank.trim().length < 2 ? '写明推荐给哪家' : undefined}
      note={`需要 ${money(demand.amount)}`}
      onClose={onClose}
    >
      <Field label="金融机构" error={sending.problem?.forField('bank')}>
        <Input maxLength={60} value={bank} onChange={(event) => setBank(event.target.value)} />
      </Field>
    </ActDialog>
  )
}

const results = [
  { id: 'granted', name: '给了授信' },
  { id: 'refused', name: '没有给' },
]

/** 登记结果: granted with amount and day, or refused with the bank's reason. */
export function ResultDialog(props: { meeting: string; recommendation: Recommendation; onClose: () => void }) {
  const { meeting, recommendation, onClose } = props
  const { today } = useSession()
  const [result, setResult] = useState('granted')
  const [wan, setWan] = useState<number | null>(null)
  const [on, setOn] = useState(today)
  const [reason, setReason] = useState('')
  const path = `recommendations/${recommendation.id}/result`
  const sending = useMeetingAct<RecommendationResult>(meeting, path, '结果已登记', onClose)
  const amount = fenOf(wan)
  const granted = result === 'granted'
  const input = (): RecommendationResult =>
    granted ? { granted: true, amount: amount ?? 0, on } : { granted: false, reason: reason.trim() }
  return (
    <ActDialog
      title={`${recommendation.bank}的结果`}
      act="登记结果"
      failed="没有登记"
      sending={sending}
      input={input}
      reason={
        granted ? (amount ? undefined : '写明授信多少') : reason.trim().length < 2 ? '写明为什么没有给' : undefined
      }
      onClose={onClose}
    >
      <Field label="结果" group>
        <Segments options={results} value={result} onChange={setResult} />
      </Field>
      {granted && (
        <>
          <Field label="授信多少" error={sending.problem?.forField('amount')}>
            <WanInput value={wan} onChange={setWan} />
          </Field>
          <Field label="哪天" error={sending.problem?.forField('on')}>
            <DatePicker
              allowClear={false}
              inputReadOnly
              maxDate={dayjs(today)}
              value={dayjs(on)}
              onChange={(_, text) => setOn(String(text))}
            />
          </Field>
        </>
      )}
      {!granted && (
        <Field label="银行的理由" error={sending.problem?.forField('reason')}>
          <Input maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      )}
    </ActDialog>
  )
}
