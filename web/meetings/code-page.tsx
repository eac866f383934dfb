import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { Meeting, SignInCode } from '../../server/meetings/contract.ts'
import { useCity, useParam } from '../app/address.ts'
import { api } from '../app/api.ts'
import { clockTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import type { Problem } from '../app/problem.ts'
import { useGet } from '../app/query.ts'
import { useTitle } from '../app/use-title.ts'
import { Button, LinkButton } from '../kit/button.tsx'
import { QrCode } from '../kit/qr-code.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import styles from './code-page.module.css'
import { useMeetingAddresses } from './meeting-addresses.ts'
import { timeSpan } from './meeting-words.ts'

/** Never sooner and never later than this, in milliseconds, should the clocks of server and screen disagree. */
const leastWait = 5_000
const mostWait = 60_000

const countEvery = 5_000

/** Until the next code is asked for. */
const waitUntil = (renewAt: number) => Math.min(Math.max(renewAt - Date.now(), leastWait), mostWait)

/** 签到码, for the screen of the hall: it renews itself, so that a picture of it is soon worth nothing. */
export function CodePage() {
  const city = useCity()
  const id = useParam('id')
  const { meeting: hrefOf } = useMeetingAddresses()
  const meeting = useGet<Meeting>(`/meetings/${id}`)
  const code = useQuery<SignInCode, Problem>({
    queryKey: ['sign-in-code', city, id],
    queryFn: ({ signal }) => api.get<SignInCode>(`/cities/${city}/meetings/${id}/sign-in-code`, { signal }),
    refetchInterval: ({ state }) => (state.data ? waitUntil(state.data.renewAt) : leastWait),
    refetchIntervalInBackground: true,
    staleTime: 0,
  })
  useOften(meeting.refetch)
  const { title, place, startsAt, endsAt, invited, present } = meeting.data ?? {}
  useTitle(title && `签到 ${title}`)
  const error = meeting.error ?? code.error
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1>{title ?? '签到'}</h1>
      {startsAt !== undefined && endsAt !== undefined && <p>{`${timeSpan(startsAt, endsAt)}　${place}`}</p>}
      {error && <ProblemState error={error} title="没有签到码" retry={() => void code.refetch()} />}
      {!code.data && !error && <Skeleton lines={8} />}
      {code.data && (
        <>
          <QrCode value={`${location.origin}${code.data.path}`} label="签到码" size={460} />
          <p className={styles.how}>用手机扫码，登录后即签到</p>
          <p className={styles.until}>{`此码到 ${clockTime(code.data.expiresAt)} 有效，会自己换`}</p>
        </>
      )}
      {present !== undefined && (
        <p className={styles.count} role="status">
          已到 <b>{present}</b> / {invited} 家
        </p>
      )}
      <div className={styles.acts}>
        <LinkButton to={hrefOf(id)}>回到会议</LinkButton>
        <Button onClick={showAlone}>全屏</Button>
      </div>
    </main>
  )
}

/** Counts again every few seconds who has come. */
function useOften(count: () => unknown): void {
  const again = useEffectEvent(count)
  useEffect(() => {
    const timer = setInterval(() => void again(), countEvery)
    return () => clearInterval(timer)
  }, [])
}

/** The code alone on the screen; where the browser refuses, the page stays as it is. */
function showAlone(): void {
  document
    .getElementById('main')
    ?.requestFullscreen()
    .catch(() => undefined)
}
