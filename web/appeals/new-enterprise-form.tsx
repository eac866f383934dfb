import { Input, Select } from 'antd'
import { useState, type KeyboardEvent } from 'react'
import type { EnterpriseChoices, EnterpriseView, NewEnterprise } from '../../server/enterprises/contract.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet, useSend } from '../app/query.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import type { ChosenEnterprise } from './intake-draft.ts'
import styles from './new-enterprise-form.module.css'

interface Props {
  /** What was searched for: a name or the beginning of a code. */
  words: string
  onCreated: (enterprise: ChosenEnterprise) => void
  onCancel: () => void
}

/** An enterprise that is not in the registry yet: its code, its name, its district. The code is checked place by place. */
export function NewEnterpriseForm({ words, onCreated, onCancel }: Props) {
  const isCode = /^[0-9A-Za-z]{6,}$/.test(words.trim())
  const [form, setForm] = useState<NewEnterprise>({
    creditCode: isCode ? words.trim() : '',
    name: !isCode && /[\u4e00-\u9fff]/.test(words) ? words.trim() : '',
  })
  const districts = useGet<EnterpriseChoices>('/enterprises/choices').data?.districts ?? []
  const create = useSend((base, input: NewEnterprise) => api.post<EnterpriseView>(`${base}/enterprises`, input))
  const submit = () => !create.isPending && create.mutate(form, { onSuccess: (made) => onCreated(toChosen(made)) })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    submit()
  }
  const set = (change: Partial<NewEnterprise>) => setForm({ ...form, ...change })
  return (
    <div className={styles.form} role="group" aria-label="新登一家企业" onKeyDown={onKeyDown}>
      {create.error && create.error.errors.length === 0 && <ProblemState error={create.error} title="没有登上" />}
      <Field label="统一社会信用代码" hint="18 位" error={create.error?.forField('creditCode')}>
        <Input
          autoFocus={!isCode}
          spellCheck={false}
          value={form.creditCode}
          onChange={(event) => set({ creditCode: event.target.value })}
        />
      </Field>
      <Field label="企业名称" error={create.error?.forField('name')}>
        <Input autoFocus={isCode} value={form.name} onChange={(event) => set({ name: event.target.value })} />
      </Field>
      <Field label="区县" optional>
        <Select
          allowClear
          placeholder="选一个"
          value={form.district ?? null}
          options={districts.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(district: string | undefined) => set({ district })}
        />
      </Field>
      <div className={styles.acts}>
        <Button size="small" onClick={onCancel}>
          不登了
        </Button>
        <Button size="small" busy={create.isPending} onClick={submit} kbd="Enter">
          登上名录
        </Button>
      </div>
    </div>
  )
}

function toChosen({ id, name, creditCode, districtName, keyEnterprise, openCases }: EnterpriseView): ChosenEnterprise {
  return { id, name, creditCode, districtName, keyEnterprise, openCases }
}
