import { Input } from 'antd'
import { useState } from 'react'
import type { CreatedPerson, CreatePerson } from '../../server/people/contract.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { Dialog } from '../kit/dialog.tsx'
import { Field } from '../kit/field.tsx'
import { PostSelect } from './post-select.tsx'
import styles from './people.module.css'

interface Props {
  onClose: () => void
  onCreated: (person: CreatedPerson) => void
}

const nothing = { login: '', name: '', phone: '', post: null as string | null }

/** A new account, with a post from today on if one is chosen. */
export function CreatePersonDialog({ onClose, onCreated }: Props) {
  const [form, setForm] = useState(nothing)
  const change = (part: Partial<typeof nothing>) => setForm((before) => ({ ...before, ...part }))
  const { mutate, isPending, error } = useSend((base, input: CreatePerson) =>
    api.post<CreatedPerson>(`${base}/admin/people`, input),
  )
  const create = () => {
    const { login, name, phone, post } = form
    mutate({ login, name, ...(phone && { phone }), ...(post && { post }) }, { onSuccess: onCreated })
  }
  const missing = !form.login.trim() || !form.name.trim()
  return (
    <Dialog
      title="新建人员"
      open
      onClose={onClose}
      act="建账号，生成临时密码"
      onAct={create}
      busy={isPending}
      reason={missing ? '先写账号和姓名' : undefined}
    >
      <div className={styles.fields}>
        {error && error.errors.length === 0 && <ProblemState error={error} title="没有建成" />}
        <Field label="账号" hint="登录用，字母和数字，建后不改" error={error?.forField('login')}>
          <Input autoComplete="off" value={form.login} onChange={(event) => change({ login: event.target.value })} />
        </Field>
        <Field label="姓名或称呼" hint="只在管理页显示，办件记录只写岗位" error={error?.forField('name')}>
          <Input autoComplete="off" value={form.name} onChange={(event) => change({ name: event.target.value })} />
        </Field>
        <Field label="电话" optional error={error?.forField('phone')}>
          <Input autoComplete="off" value={form.phone} onChange={(event) => change({ phone: event.target.value })} />
        </Field>
        <Field label="岗位" optional hint="自今天起任职" error={error?.forField('post')}>
          <PostSelect value={form.post} onChange={(post) => change({ post })} />
        </Field>
      </div>
    </Dialog>
  )
}
