import { Checkbox, Input } from 'antd'
import { useState } from 'react'
import type { ChangePreferences, NoticePreferences } from '../../server/notices/contract.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet, useSend } from '../app/query.ts'
import { Button } from '../kit/button.tsx'
import { Field } from '../kit/field.tsx'
import { Panel } from '../kit/panel.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { useToast } from '../kit/use-toast.ts'
import styles from './notice-settings.module.css'

/** What reaches the person and where; each choice is kept at once. */
export function NoticeSettings() {
  const { data, error, refetch } = useGet<NoticePreferences>('/notices/preferences')
  const toast = useToast()
  const change = useSend((base, choice: ChangePreferences) =>
    api.put<NoticePreferences>(`${base}/notices/preferences`, choice),
  )
  const keep = (choice: ChangePreferences) => change.mutate(choice, { onSuccess: () => toast.done('已保存') })
  if (error) return <ProblemState error={error} title="没有读到消息设置" retry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  return (
    <>
      {change.error && change.error.errors.length === 0 && <ProblemState error={change.error} title="没有保存" />}
      {data.kinds.map((kind) => (
        <Panel key={kind.id} title={kind.name} note={kind.explains} pad={false}>
          <ul className={styles.channels}>
            {kind.channels.map(({ id, wanted, fixed }) => {
              const channel = data.channels.find((each) => each.id === id)
              return (
                <li key={id}>
                  <Checkbox
                    checked={wanted}
                    disabled={fixed || change.isPending}
                    onChange={({ target }) =>
                      keep({ choices: [{ channel: id, kind: kind.id, wanted: target.checked }] })
                    }
                  >
                    {channel?.name}
                  </Checkbox>
                  <span>{fixed ? '必须收到，不能关' : wanted && channel?.unavailable}</span>
                </li>
              )
            })}
          </ul>
        </Panel>
      ))}
      <MailAddress
        key={data.mail}
        mail={data.mail}
        busy={change.isPending}
        problem={change.error?.forField('mail')}
        onKeep={(mail) => keep({ mail, choices: [] })}
      />
    </>
  )
}

interface MailProps {
  mail: string | null
  busy: boolean
  problem: string | undefined
  onKeep: (mail: string | null) => void
}

function MailAddress({ mail, busy, problem, onKeep }: MailProps) {
  const [value, setValue] = useState(mail ?? '')
  return (
    <Panel>
      <form
        className={styles.mail}
        onSubmit={(event) => {
          event.preventDefault()
          onKeep(value.trim() || null)
        }}
      >
        <Field label="电子邮件发到" optional error={problem}>
          <Input
            type="email"
            inputMode="email"
            autoComplete="email"
            maxLength={120}
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        </Field>
        <Button type="submit" busy={busy} disabled={value.trim() === (mail ?? '')}>
          保存邮箱
        </Button>
      </form>
    </Panel>
  )
}
