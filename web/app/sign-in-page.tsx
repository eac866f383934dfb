import { useNavigate, useSearch } from '@tanstack/react-router'
import { Input } from 'antd'
import { useState, type FormEvent } from 'react'
import type { SignIn } from '../../server/access/contract.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Go } from '../kit/go.tsx'
import { Panel } from '../kit/panel.tsx'
import { ErrorState } from '../kit/state.tsx'
import { useCity } from './address.ts'
import { useCityInfo } from './city.ts'
import { DemoAccounts } from './demo-accounts.tsx'
import { doorHref, doorsOf } from './doors.ts'
import { Front } from './front.tsx'
import front from './front.module.css'
import { asProblem, type Problem } from './problem.ts'
import { useSessionActs } from './session.ts'
import styles from './sign-in-page.module.css'
import { useTitle } from './use-title.ts'

/** Sign in to one city; afterwards back to where the visitor wanted to go. */
export function SignInPage() {
  const city = useCityInfo()
  useTitle(`登录 ${city.name}`)
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const { submit, busy, problem, asked } = useSignIn()
  const send = (event: FormEvent) => {
    event.preventDefault()
    void submit({ account: account.trim(), password, ...(code.trim() && { code: code.trim() }) })
  }
  const choose = (demo: string) => {
    setAccount(demo)
    void submit({ account: demo, password: city.demoPassword ?? '' })
  }
  return (
    <Front name={`${city.name}助企通`} other={<Go to="/">换一个市</Go>}>
      <h1>登录</h1>
      <p className={front.lead}>
        单位的岗位账号和企业账号都从这里进。进了{city.name}，看到的只有{city.name}的事。
      </p>
      <div className={styles.two}>
        <Panel>
          <form className={styles.form} onSubmit={send} noValidate>
            {problem && problem.errors.length === 0 && <ErrorState title="没有登录">{problem.detail}</ErrorState>}
            <Field label="账号" error={problem?.forField('account')}>
              <Input
                autoFocus
                autoComplete="username"
                value={account}
                onChange={(event) => setAccount(event.target.value)}
              />
            </Field>
            <Field label="密码" error={problem?.forField('password')}>
              <Input.Password
                autoComplete="current-password"
                value={password}
                onChange={(event) => setPassword(event.target.value)}
              />
            </Field>
            {asked && (
              <Field label="6 位数字" hint="手机验证器上的，或一个备用码" error={problem?.forField('code')}>
                <Input
                  autoFocus
                  autoComplete="one-time-code"
                  value={code}
                  onChange={(event) => setCode(event.target.value)}
                />
              </Field>
            )}
            <Button type="submit" tone="main" busy={busy}>
              {busy ? '正在登录' : '登录'}
            </Button>
            <p className="small muted">忘了密码，找本单位管理岗重设。企业没有账号，打企业服务热线开通。</p>
          </form>
        </Panel>
        {city.demoAccounts.length > 0 && <DemoAccounts accounts={city.demoAccounts} onChoose={choose} />}
      </div>
    </Front>
  )
}

/** Signs in and leads on; a refusal stays on the page as a sentence. `asked`: the account has a second step. */
function useSignIn() {
  const city = useCity()
  const navigate = useNavigate()
  const { back }: { back?: string } = useSearch({ strict: false })
  const { signIn } = useSessionActs()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const [asked, setAsked] = useState(false)

  const submit = async (input: SignIn) => {
    if (busy) return
    setBusy(true)
    setProblem(null)
    try {
      const session = await signIn(input)
      const own = doorsOf(session.doors)[0] ?? 'public'
      // Only addresses of this city are gone back to, never one that a foreign link put there.
      await navigate({ href: back?.startsWith(`/${city}/`) ? back : doorHref(city, own), replace: true })
    } catch (error) {
      const refused = asProblem(error)
      setProblem(refused)
      setAsked((before) => before || refused.code === 'second-step-needed')
    } finally {
      setBusy(false)
    }
  }
  return { submit, busy, problem, asked }
}
