import { useState } from 'react'
import type { BulkBody, BulkResult } from '../../server/cases/contract.ts'
import type { CasePage } from '../../server/cases/page-contract.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { Dialog } from '../kit/dialog.tsx'
import { useToast } from '../kit/use-toast.ts'
import { ActFields } from './act-fields.tsx'
import { toData, type ActValues } from './act-values.ts'
import { BulkResults } from './bulk-results.tsx'
import { actionOf, type Possible } from './list-acts.ts'
import { MergeTarget } from './merge-target.tsx'
import styles from './act-body.module.css'

interface Props {
  possible: Possible
  total: number
  onClose: () => void
}

/** One act on several cases: its form once, then for each whether it was done. */
export function BulkDialog({ possible: { act, on, why }, total, onClose }: Props) {
  const toast = useToast()
  const [values, setValues] = useState<ActValues>({})
  const [results, setResults] = useState<BulkResult | null>(null)
  const send = useSend((base, body: BulkBody) => api.post<BulkResult>(`${base}/cases/bulk`, body))
  const fields = on[0] ? (actionOf(on[0], act.id)?.fields ?? []) : []
  const merging = act.id === 'merge'
  const targets = merging ? on.filter((page) => page.id !== values['into']) : on
  const finish = (result: BulkResult) => {
    if (result.done < result.results.length) return setResults(result)
    toast.done(`${result.done} 件已${act.name}`)
    onClose()
  }
  const submit = () =>
    send.mutate({ action: act.id, data: toData(fields, values), cases: targets.map(versionOf) }, { onSuccess: finish })

  if (results) return <BulkResults act={act.name} result={results} onClose={onClose} />
  return (
    <Dialog
      open
      title={`${act.name} ${targets.length} 件`}
      width={fields.length > 2 ? 680 : 520}
      onClose={onClose}
      act={`${act.name}这 ${targets.length} 件`}
      onAct={submit}
      busy={send.isPending}
      reason={merging && !values['into'] ? '还没有选留下哪一件' : undefined}
      note={on.length < total ? `另 ${total - on.length} 件不办：${why[0] ?? ''}` : undefined}
    >
      <div className={styles.body}>
        {send.error && <ProblemState error={send.error} title="都没有提交" />}
        {merging ? (
          <MergeTarget pages={on} value={values['into']} onChange={(into) => setValues({ into })} />
        ) : (
          <ActFields
            fields={fields}
            values={values}
            onChange={(change) => setValues({ ...values, ...change })}
            problem={send.error}
          />
        )}
      </div>
    </Dialog>
  )
}

const versionOf = ({ id, version }: CasePage) => ({ id, version })
