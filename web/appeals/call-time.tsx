import { useEffect, useState } from 'react'
import styles from './call-time.module.css'
import type { Call } from './use-call.ts'

/** 通话中 03:42; after hanging up how long it was. */
export function CallTime({ call: { since, until } }: { call: Call }) {
  const [now, setNow] = useState(Date.now)
  const running = since !== null && until === null
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [running])
  if (since === null) return null
  return (
    <span className={styles.call} role="timer" aria-live="off">
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        aria-hidden="true"
      >
        <path
          d="M2.5 3.5 5 2l2 3-1.5 1.5a8 8 0 0 0 4 4L11 9l3 2-1.5 2.5c-4.5 1-11-5.500-10-10z"
          strokeLinejoin="round"
        />
      </svg>
      {running ? '通话中' : '已挂断，通话'}
      <b className="num">{minutesOf((until ?? Math.max(now, since)) - since)}</b>
    </span>
  )
}

/** 222000 → `03:42` */
export function minutesOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  return [Math.floor(seconds / 60), seconds % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
