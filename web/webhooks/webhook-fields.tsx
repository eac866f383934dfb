import { Checkbox, Input } from 'antd'
import type { NewWebhook, WebhookList } from '../../server/webhooks/contract.ts'
import type { Problem } from '../app/problem.ts'
import { Field } from '../kit/field.tsx'
import styles from './webhooks.module.css'

interface Props {
  value: NewWebhook
  onChange: (change: Partial<NewWebhook>) => void
  events: WebhookList['events']
  problem: Problem | null
}

/** Name, address and what is told there. */
export function WebhookFields({ value, onChange, events, problem }: Props) {
  return (
    <div className={styles.fields}>
      <Field label="名称" hint="接收的是哪个系统" error={problem?.forField('name')}>
        <Input
          autoComplete="off"
          maxLength={60}
          value={value.name}
          onChange={(event) => onChange({ name: event.target.value })}
        />
      </Field>
      <Field label="地址" hint="以 https:// 开头的完整地址" error={problem?.forField('url')}>
        <Input
          autoComplete="off"
          inputMode="url"
          maxLength={500}
          value={value.url}
          onChange={(event) => onChange({ url: event.target.value })}
        />
      </Field>
      <Field group label="推送什么" error={problem?.forField('events')}>
        <Checkbox.Group
          className={styles.events ?? ''}
          value={value.events}
          onChange={(chosen) => onChange({ events: chosen })}
        >
          {events.map(({ id, name, explains }) => (
            <Checkbox key={id} value={id}>
              {name}
              <small>{explains}</small>
            </Checkbox>
          ))}
        </Checkbox.Group>
      </Field>
    </div>
  )
}
