import { useNavigate } from '@tanstack/react-router'
import { App, Input } from 'antd'
import { useState, type FormEvent } from 'react'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Go } from '../kit/go.tsx'
import { Panel } from '../kit/panel.tsx'
import { ErrorState } from '../kit/state.tsx'
import { useCity } from './address.ts'
import { useCityInfo } from './city.ts'
import { Front } from './front.tsx'
import front from './front.module.css'
import { asProblem, type Problem } from './problem.ts'
import { useSession, useSessionActs } from './session.ts'
import styles from './sign-in-page.module.css'

/** Change one's own password; whoever still has a temporary one comes here first. */
export function PasswordPage() {
  const city = useCity()
  const { passwordTemporary } = useSession()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const { submit, busy, problem } = usePasswordChange()
  const send = (event: FormEvent) => {
    event.preventDefault()
    void submit(current, next)
  }
  return (
    <Front name={`${useCityInfo().name}助企通`} other={<Go to={`/${city}`}>不换，回首页</Go>}>
      <h1>换密码</h1>
      <p className={front.lead}>
        {passwordTemporary ? '现在用的是临时密码，换掉以后才能办事。' : '换好后，其他地方的登录随即失效。'}
      </p>
      <div className={styles.two}>
        <Panel>
          <form className={styles.form} onSubmit={send} noValidate>
            {problem && problem.errors.length === 0 && <ErrorState title="密码没有换">{problem.detail}</ErrorState>}
            <Field label="现在的密码" error={problem?.forField('current')}>
              <Input.Password
                autoFocus
                autoComplete="current-password"
                value={current}
                onChange={(e) => setCurrent(e.target.value)}
              />
            </Field>
            <Field label="新密码" error={problem?.forField('next')}>
              <Input.Password autoComplete="new-password" value={next} onChange={(e) => setNext(e.target.value)} />
            </Field>
            <Button type="submit" tone="main" busy={busy}>
              换成新密码
            </Button>
          </form>
        </Panel>
      </div>
    </Front>
  )
}

function usePasswordChange() {
  const city = useCity()
  const navigate = useNavigate()
  const { changePassword } = useSessionActs()
  const { message } = App.useApp()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const submit = async (current: string, next: string) => {
    if (busy) return
    setBusy(true)
    setProblem(null)
    try {
      await changePassword(current, next)
      message.success('密码已换。')
      await navigate({ to: '/$city', params: { city } })
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setBusy(false)
    }
  }
  return { submit, busy, problem }
}
