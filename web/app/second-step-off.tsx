import { Input } from 'antd'
import { useState, type FormEvent } from 'react'
import type { EndSecondStep, SecondStepView } from '../../server/access/second-step/contract.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Light } from '../kit/light.tsx'
import { useToast } from '../kit/use-toast.ts'
import { api } from './api.ts'
import { longTime } from './format.ts'
import { ProblemState } from './problem-state.tsx'
import { useSend } from './query.ts'
import styles from './sign-in-page.module.css'

/** It is on: since when, how many codes are left, and turning it off again. */
export function SecondStepOff({ state: { enabledAt, recoveryLeft } }: { state: SecondStepView }) {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const toast = useToast()
  const { mutate, error, isPending } = useSend((base, input: EndSecondStep) =>
    api.post(`${base}/session/second-step/end`, input),
  )
  const send = (event: FormEvent) => {
    event.preventDefault()
    mutate({ password, code: code.trim() }, { onSuccess: () => toast.done('两步登录已关闭') })
  }
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <Light name="done">{`已开启，${longTime(enabledAt ?? 0)}`}</Light>
      <p>{`还剩 ${recoveryLeft} 个备用码。换手机或备用码快用完时，先关闭，再重新开启。`}</p>
      {error && error.errors.length === 0 && <ProblemState error={error} title="没有关闭" />}
      <Field label="密码" error={error?.forField('password')}>
        <Input.Password
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </Field>
      <Field label="6 位数字或备用码" error={error?.forField('code')}>
        <Input autoComplete="one-time-code" value={code} onChange={(event) => setCode(event.target.value)} />
      </Field>
      <Button type="submit" busy={isPending} disabled={!password || code.trim().length < 6}>
        关闭两步登录
      </Button>
    </form>
  )
}
