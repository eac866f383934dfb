import { Checkbox, Input } from 'antd'
import { useState } from 'react'
import type { CreateApiKey, CreatedApiKey, Scope } from '../../server/people/api-keys/contract.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import styles from './people.module.css'

interface Props {
  scopes: Scope[]
  onClose: () => void
  onCreated: (key: CreatedApiKey) => void
}

/** A key for one other system, with no more scopes than it needs. */
export function CreateKeyDialog({ scopes, onClose, onCreated }: Props) {
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const { mutate, isPending, error } = useSend((base, input: CreateApiKey) =>
    api.post<CreatedApiKey>(`${base}/admin/api-keys`, input),
  )
  const missing = !name.trim() ? '先写系统名称' : chosen.length === 0 ? '至少选一项' : undefined
  return (
    <Dialog
      title="新建接口密钥"
      open
      onClose={onClose}
      act="建密钥"
      onAct={() => mutate({ name, scopes: chosen }, { onSuccess: onCreated })}
      busy={isPending}
      reason={missing}
    >
      <div className={styles.fields}>
        {error && error.errors.length === 0 && <ProblemState error={error} title="没有建成" />}
        <Field label="哪个系统" hint="办件记录里写这个名称" error={error?.forField('name')}>
          <Input autoComplete="off" value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field group label="能办什么" hint="用得着的才选" error={error?.forField('scopes')}>
          <Checkbox.Group
            value={chosen}
            onChange={setChosen}
            options={scopes.map((scope) => ({ value: scope.id, label: scope.name }))}
          />
        </Field>
      </div>
    </Dialog>
  )
}
