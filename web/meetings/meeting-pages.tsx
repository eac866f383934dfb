import { cx } from '../kit/cx.ts'
import { Go } from '../kit/go.tsx'
import { useMeetingAddresses } from './meeting-addresses.ts'
import styles from './meeting-pages.module.css'

/** The pages of meetings beside each other, below the head of each; `tight` on a white sheet that fills the window. */
export function MeetingPages({ tight }: { tight?: boolean }) {
  const { home, list, quota } = useMeetingAddresses()
  return (
    <nav className={cx(styles.pages, tight && styles.tight)} aria-label="会议各页">
      <Go to={home} current="exact">
        月历
      </Go>
      <Go to={list()} current="exact">
        台账
      </Go>
      <Go to={quota} current="exact">
        该开几次
      </Go>
    </nav>
  )
}
