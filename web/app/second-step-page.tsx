import { useState } from 'react'
import type { SecondStepView } from '../../server/access/second-step/contract.ts'
import { Go } from '../kit/go.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { useCity } from './address.ts'
import { useCityInfo } from './city.ts'
import { Front } from './front.tsx'
import front from './front.module.css'
import { ProblemState } from './problem-state.tsx'
import { useGet } from './query.ts'
import { RecoverySheet } from './recovery-sheet.tsx'
import { SecondStepOff } from './second-step-off.tsx'
import { SecondStepOn } from './second-step-on.tsx'
import { useSession } from './session.ts'
import styles from './sign-in-page.module.css'

/** One's own second step of signing in: on or off. */
export function SecondStepPage() {
  const city = useCity()
  const { secondStepOwed } = useSession()
  const [codes, setCodes] = useState<string[] | null>(null)
  const { data, error, refetch } = useGet<SecondStepView>('/session/second-step')
  return (
    <Front name={`${useCityInfo().name}助企通`} other={<Go to={`/${city}`}>回首页</Go>}>
      <h1>两步登录</h1>
      <p className={front.lead}>
        {secondStepOwed
          ? '这个岗位要求两步登录，开启以后才能办事。'
          : '登录时除了密码，再输手机验证器上的 6 位数字。密码被人知道了，也进不来。'}
      </p>
      <div className={styles.two}>
        <Panel>
          {error && <ProblemState error={error} retry={() => void refetch()} />}
          {!data && !error && <Skeleton lines={4} />}
          {codes && <RecoverySheet codes={codes} />}
          {data && !codes && (data.enabledAt ? <SecondStepOff state={data} /> : <SecondStepOn onOn={setCodes} />)}
        </Panel>
      </div>
    </Front>
  )
}
