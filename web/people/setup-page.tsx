import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Input, Select } from 'antd'
import { useState } from 'react'
import type { Setup, SetupView } from '../../server/people/setup/contract.ts'
import { api } from '../app/api.ts'
import { Front } from '../app/front.tsx'
import front from '../app/front.module.css'
import { ProblemState } from '../app/problem-state.tsx'
import { asProblem, type Problem } from '../app/problem.ts'
import { Button, LinkButton } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import styles from './setup-page.module.css'

/** `/setup`: opens a city and creates its first administrator, for whoever reads the server's log. */
export function SetupPage() {
  const setup = useQuery({ queryKey: ['setup'], queryFn: () => api.get<SetupView>('/setup') })
  return (
    <Front name="助企通">
      <h1>开通一个市</h1>
      <p className={front.lead}>为还没有人管理的市建第一位系统管理岗。以后的人员由这位管理岗来建。</p>
      {setup.isPending && <Skeleton lines={6} />}
      {setup.error && <ProblemState error={setup.error} retry={() => void setup.refetch()} />}
      {setup.data && (setup.data.open ? <SetupForm cities={setup.data.cities} /> : <AllOpen />)}
    </Front>
  )
}

function AllOpen() {
  return (
    <EmptyState title="每个市都有系统管理岗了" acts={<LinkButton to="/">选一个市登录</LinkButton>}>
      要加人员，请登录后在管理页新建。
    </EmptyState>
  )
}

function SetupForm({ cities }: Pick<SetupView, 'cities'>) {
  const only = cities.length === 1 ? cities[0]!.id : ''
  const [form, setForm] = useState<Setup>({ code: '', city: only, login: '', name: '系统管理岗', password: '' })
  const change = (part: Partial<Setup>) => setForm((before) => ({ ...before, ...part }))
  const { submit, busy, problem } = useSetup()
  return (
    <Panel className={styles.sheet}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit(form)
        }}
      >
        {problem && problem.errors.length === 0 && <ProblemState error={problem} title="没有开通" />}
        <Field label="初始化口令" hint="写在服务器启动时的日志里" error={problem?.forField('code')}>
          <Input autoFocus autoComplete="off" value={form.code} onChange={(e) => change({ code: e.target.value })} />
        </Field>
        <Field label="哪个市" error={problem?.forField('city')}>
          <Select
            placeholder="选一个市"
            value={form.city || null}
            onChange={(city: string) => change({ city })}
            options={cities.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
        <Field label="账号" hint="登录用，字母和数字" error={problem?.forField('login')}>
          <Input autoComplete="username" value={form.login} onChange={(e) => change({ login: e.target.value })} />
        </Field>
        <Field label="姓名或称呼" error={problem?.forField('name')}>
          <Input autoComplete="off" value={form.name} onChange={(e) => change({ name: e.target.value })} />
        </Field>
        <Field label="密码" hint="至少 10 位，两种以上字符" error={problem?.forField('password')}>
          <Input.Password
            autoComplete="new-password"
            value={form.password}
            onChange={(e) => change({ password: e.target.value })}
          />
        </Field>
        <Button type="submit" tone="main" busy={busy}>
          {busy ? '正在开通' : '开通，去登录'}
        </Button>
      </form>
    </Panel>
  )
}

function useSetup() {
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const submit = async (form: Setup) => {
    if (busy) return
    setBusy(true)
    setProblem(null)
    try {
      const { city } = await api.post<{ city: string }>('/setup', form)
      await navigate({ href: `/${city}/sign-in` })
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setBusy(false)
    }
  }
  return { submit, busy, problem }
}
