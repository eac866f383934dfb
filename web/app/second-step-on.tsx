import { Input } from 'antd'
import { useState, type FormEvent } from 'react'
import type { Invitation, RecoveryCodes } from '../../server/access/second-step/contract.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { QrCode } from '../kit/qr-code.tsx'
import { api } from './api.ts'
import { ProblemState } from './problem-state.tsx'
import { useSend } from './query.ts'
import styles from './sign-in-page.module.css'

interface Props {
  /** It is on; these are the codes for paper. */
  onOn: (codes: string[]) => void
}

/** Turning it on: the password, the code on the phone, a first number. */
export function SecondStepOn({ onOn }: Props) {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const begin = useSend((base, given: string) =>
    api.post<Invitation>(`${base}/session/second-step`, { password: given }),
  )
  const confirm = useSend((base, given: string) =>
    api.post<RecoveryCodes>(`${base}/session/second-step/confirm`, { code: given }),
  )
  // Awaited, not left to the form: the page shows another face as soon as the step is on.
  const confirmed = () =>
    confirm.mutateAsync(code.trim()).then(
      ({ codes }) => onOn(codes),
      () => undefined,
    )
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (begin.data) void confirmed()
    else begin.mutate(password)
  }
  const { error } = begin.data ? confirm : begin
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      {error && error.errors.length === 0 && <ProblemState error={error} title="没有开启" />}
      {begin.data ? (
        <>
          <Scan invitation={begin.data} />
          <Field label="手机上的 6 位数字" error={error?.forField('code')}>
            <Input
              autoFocus
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={6}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          </Field>
          <Button type="submit" tone="main" busy={confirm.isPending} disabled={code.trim().length < 6}>
            开启两步登录
          </Button>
        </>
      ) : (
        <>
          <Field label="密码" hint="先确认是本人" error={error?.forField('password')}>
            <Input.Password
              autoFocus
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          </Field>
          <Button type="submit" tone="main" busy={begin.isPending} disabled={!password}>
            取二维码
          </Button>
        </>
      )}
    </form>
  )
}

function Scan({ invitation: { uri, letters } }: { invitation: Invitation }) {
  return (
    <>
      <p>用手机上的验证器应用扫这个码，再把它显示的数字输在下面。</p>
      <QrCode value={uri} label="两步登录的二维码" size={200} />
      <p className="small muted">不能扫，就在验证器里手工输入密钥：</p>
      <p className={styles.letters}>{letters.match(/.{1,4}/g)?.join(' ')}</p>
    </>
  )
}
