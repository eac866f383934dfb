import { useNavigate } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from '../kit/button.tsx'
import { Light } from '../kit/light.tsx'
import { useCity } from './address.ts'
import { sessionQuery } from './session.ts'
import styles from './sign-in-page.module.css'

/** The codes for when the phone is lost, the only time they can be seen. */
export function RecoverySheet({ codes }: { codes: readonly string[] }) {
  const city = useCity()
  const client = useQueryClient()
  const navigate = useNavigate()
  const leave = async () => {
    await client.fetchQuery({ ...sessionQuery(city), staleTime: 0 })
    await navigate({ to: '/$city', params: { city } })
  }
  return (
    <div className={styles.form}>
      <Light name="done">两步登录已开启，其他地方的登录已失效</Light>
      <p>手机不在身边时，用下面的备用码登录，每个只能用一次。现在抄下来或打印，离开后就看不到了。</p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button onClick={() => window.print()}>打印</Button>
      <Button tone="main" onClick={() => void leave()}>
        已记下，去办事
      </Button>
    </div>
  )
}
