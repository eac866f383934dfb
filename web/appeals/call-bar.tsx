import { Select } from 'antd'
import { clockTime } from '../app/format.ts'
import { Button } from '../kit/button.tsx'
import { useKeys } from '../kit/use-keys.ts'
import styles from './call-bar.module.css'
import { CallTime } from './call-time.tsx'
import type { Intake } from './use-intake.ts'
import { useCall } from './use-call.ts'

/** The head of the intake: how the matter comes in, how long the call has lasted, whether the draft is safe. */
export function CallBar({ intake }: { intake: Intake }) {
  const { draft, set, kinds, kind, savedAt } = intake
  const call = useCall()
  const byPhone = draft.channel === 'phone'
  useKeys(
    byPhone
      ? [
          { key: 'F8', label: '接起，开始计时', run: call.begin },
          { key: 'F9', label: '挂断后整理', run: call.end },
        ]
      : [],
  )
  return (
    <header className={styles.bar}>
      <h1>登记诉求</h1>
      {kinds.length > 1 && (
        <Select
          aria-label="种类"
          size="small"
          popupMatchSelectWidth={false}
          value={kind?.id ?? null}
          options={kinds.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id: string) => set({ kind: id, topic: '', channel: '' })}
        />
      )}
      <Select
        aria-label="渠道"
        size="small"
        popupMatchSelectWidth={false}
        value={draft.channel || null}
        options={(kind?.channels ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(channel: string) => set({ channel })}
      />
      {byPhone && <CallTime call={call} />}
      <span className={styles.end}>
        {savedAt && <span className={styles.saved}>{`草稿 ${clockTime(savedAt)} 已存`}</span>}
        {byPhone && !call.since && (
          <Button size="small" kbd="F8" onClick={call.begin}>
            接起
          </Button>
        )}
        {byPhone && call.since && !call.until && (
          <Button size="small" kbd="F9" onClick={call.end}>
            挂断后整理
          </Button>
        )}
      </span>
    </header>
  )
}
