import { Input } from 'antd'
import { useState } from 'react'
import type { EnterpriseView, MergeEnterprises } from '../../server/enterprises/contract.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import { useToast } from '../kit/use-toast.ts'
import { EnterpriseSelect, type ChosenEnterprise } from './enterprise-select.tsx'
import styles from './enterprises.module.css'

/** Merges a duplicate into this enterprise; it says beforehand what moves and that it stays so. */
export function MergeDialog({ enterprise, onClose }: { enterprise: EnterpriseView; onClose: () => void }) {
  const [duplicate, setDuplicate] = useState<ChosenEnterprise | null>(null)
  const [reason, setReason] = useState('')
  const toast = useToast()
  const merge = useSend((base, input: MergeEnterprises) =>
    api.post<EnterpriseView>(`${base}/enterprises/${enterprise.id}/merge`, input),
  )
  const run = () => {
    if (!duplicate) return
    merge.mutate(
      { duplicate: duplicate.id, reason },
      {
        onSuccess: () => {
          toast.done('已并入')
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      title={`哪一家其实就是${enterprise.name}`}
      open
      onClose={onClose}
      act="并入，不再单列"
      onAct={run}
      busy={merge.isPending}
      reason={!duplicate ? '先选重复的那一家' : reason.trim().length < 2 ? '写明理由' : undefined}
      note="并入后不能分开"
    >
      <div className={styles.fields}>
        {merge.error && <ProblemState error={merge.error} title="没有并入" />}
        <Field label="重复的企业" hint="它的名称、信用代码、企业账号都归到这一家">
          <EnterpriseSelect value={duplicate} onChange={setDuplicate} except={enterprise.id} />
        </Field>
        <Field label="理由" hint="留在改动记录里" error={merge.error?.forField('reason')}>
          <Input value={reason} onChange={(event) => setReason(event.target.value)} maxLength={200} />
        </Field>
      </div>
    </Dialog>
  )
}
