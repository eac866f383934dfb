import { Input } from 'antd'
import { useState } from 'react'
import type { CreatedPerson } from '../../server/people/contract.ts'
import type { OpenAccount } from '../../server/people/enterprise-accounts/contract.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { EnterpriseSelect, type ChosenEnterprise } from '../enterprises/enterprise-select.tsx'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import styles from './people.module.css'

interface Props {
  onClose: () => void
  onOpened: (account: CreatedPerson) => void
}

const nothing = { enterprise: null as ChosenEnterprise | null, login: '', name: '', phone: '' }

/** An account with which somebody signs in for an enterprise. */
export function OpenAccountDialog({ onClose, onOpened }: Props) {
  const [form, setForm] = useState(nothing)
  const change = (part: Partial<typeof nothing>) => setForm((before) => ({ ...before, ...part }))
  const { mutate, isPending, error } = useSend((base, input: OpenAccount) =>
    api.post<CreatedPerson>(`${base}/enterprise-accounts`, input),
  )
  const { enterprise, login, name, phone } = form
  const open = () =>
    enterprise && mutate({ enterprise: enterprise.id, login, name, ...(phone && { phone }) }, { onSuccess: onOpened })
  const missing = !enterprise ? '先选企业' : !login.trim() || !name.trim() ? '先写账号和联系人' : undefined
  return (
    <Dialog
      title="开企业账号"
      open
      onClose={onClose}
      act="开账号，生成临时密码"
      onAct={open}
      busy={isPending}
      reason={missing}
    >
      <div className={styles.fields}>
        {error && error.errors.length === 0 && <ProblemState error={error} title="没有开成" />}
        <Field label="企业" error={error?.forField('enterprise')}>
          <EnterpriseSelect value={enterprise} onChange={(chosen) => change({ enterprise: chosen })} />
        </Field>
        <Field label="账号" hint="登录用，可用联系人手机号" error={error?.forField('login')}>
          <Input autoComplete="off" value={login} onChange={(event) => change({ login: event.target.value })} />
        </Field>
        <Field label="联系人称呼" error={error?.forField('name')}>
          <Input autoComplete="off" value={name} onChange={(event) => change({ name: event.target.value })} />
        </Field>
        <Field label="电话" optional error={error?.forField('phone')}>
          <Input autoComplete="off" value={phone} onChange={(event) => change({ phone: event.target.value })} />
        </Field>
      </div>
    </Dialog>
  )
}
