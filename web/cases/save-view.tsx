import { Input } from 'antd'
import { useState } from 'react'
import type { CaseView, NewCaseView } from '../../server/cases/contract.ts'
import type { Filters } from '../app/address.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { Button } from '../kit/button.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import { Segments } from '../kit/segments.tsx'
import { useToast } from '../kit/use-toast.ts'
import { toFilter } from './case-filter.ts'
import styles from './save-view.module.css'

/** 存为视图: the conditions in force under a name, for oneself or the whole office. */
export function SaveView({ query }: { query: Filters }) {
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const toast = useToast()
  const save = useSend((base, view: NewCaseView) => api.post<CaseView>(`${base}/cases/views`, view))
  const submit = () =>
    save.mutate(
      { name: name.trim(), shared, filter: toFilter(query) },
      {
        onSuccess: () => {
          toast.done(`已存为视图：${name.trim()}`)
          setOpen(false)
          setName('')
        },
      },
    )
  return (
    <>
      <Button tone="text" onClick={() => setOpen(true)}>
        存为视图
      </Button>
      <Dialog
        title="把现在的条件存为视图"
        open={open}
        onClose={() => setOpen(false)}
        width={420}
        act="存下"
        onAct={submit}
        busy={save.isPending}
        reason={name.trim() ? undefined : '还没有写名称'}
        note="左边多一个入口，件数随时更新"
      >
        <div className={styles.form}>
          {save.error && <ProblemState error={save.error} />}
          <Field label="名称" hint="不超过 30 个字">
            <Input autoFocus maxLength={30} value={name} onChange={(event) => setName(event.target.value)} />
          </Field>
          <Field label="给谁用" group>
            <Segments
              options={[
                { id: 'own', name: '只给本岗位' },
                { id: 'shared', name: '科室共用' },
              ]}
              value={shared ? 'shared' : 'own'}
              onChange={(id) => setShared(id === 'shared')}
            />
          </Field>
        </div>
      </Dialog>
    </>
  )
}
