import { Input } from 'antd'
import { useState } from 'react'
import type { ChangePerson, PersonView } from '../../server/people/contract.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import styles from './people.module.css'

/** Name, phone and e-mail of a person. */
export function ChangePersonDialog({ person, onClose }: { person: PersonView; onClose: () => void }) {
  const [name, setName] = useState(person.name)
  const [phone, setPhone] = useState(person.phone ?? '')
  const [email, setEmail] = useState(person.email ?? '')
  const { mutate, isPending, error } = useSend((base, input: ChangePerson) =>
    api.patch<PersonView>(`${base}/admin/people/${person.id}`, input),
  )
  const save = () => mutate({ name, phone: phone.trim() || null, email: email.trim() || null }, { onSuccess: onClose })
  return (
    <Dialog
      title="改人员信息"
      open
      onClose={onClose}
      act="保存"
      onAct={save}
      busy={isPending}
      reason={name.trim() ? undefined : '先写姓名'}
    >
      <div className={styles.fields}>
        {error && error.errors.length === 0 && <ProblemState error={error} title="没有保存" />}
        <Field label="姓名或称呼" error={error?.forField('name')}>
          <Input value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field label="电话" optional error={error?.forField('phone')}>
          <Input value={phone} onChange={(event) => setPhone(event.target.value)} />
        </Field>
        <Field label="电子邮箱" optional error={error?.forField('email')}>
          <Input value={email} onChange={(event) => setEmail(event.target.value)} />
        </Field>
      </div>
    </Dialog>
  )
}
