import { useState } from 'react'
import type { CreatedWebhook, NewWebhook, Webhook, WebhookList } from '../../server/webhooks/contract.ts'
import { api } from '../app/api.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useSend } from '../app/query.ts'
import { Dialog } from '../kit/dialog.tsx'
import { WebhookFields } from './webhook-fields.tsx'

interface Props {
  events: WebhookList['events']
  /** The one to change; without it a new one is made. */
  webhook?: Webhook
  onClose: () => void
  onCreated?: (secret: string) => void
}

/** Makes a webhook, or changes one. */
export function WebhookDialog({ events, webhook, onClose, onCreated }: Props) {
  const [value, setValue] = useState<NewWebhook>(webhook ? fieldsOf(webhook) : { name: '', url: '', events: [] })
  const { mutate, isPending, error } = useSend((base, input: NewWebhook) => save(base, webhook, input))
  const missing = !value.name.trim()
    ? '先写名称'
    : !value.url.trim()
      ? '先写地址'
      : value.events.length === 0
        ? '至少选一项'
        : undefined
  const done = (created: CreatedWebhook | null) => (created ? onCreated?.(created.secret) : onClose())
  return (
    <Dialog
      title={webhook ? `改推送地址：${webhook.name}` : '新建推送地址'}
      open
      onClose={onClose}
      act={webhook ? '保存' : '建推送地址'}
      onAct={() => mutate(value, { onSuccess: done })}
      busy={isPending}
      reason={missing}
    >
      {error && error.errors.length === 0 && <ProblemState error={error} title="没有保存" />}
      <WebhookFields
        value={value}
        onChange={(change) => setValue({ ...value, ...change })}
        events={events}
        problem={error}
      />
    </Dialog>
  )
}

const fieldsOf = ({ name, url, events }: Webhook): NewWebhook => ({ name, url, events })

async function save(base: string, webhook: Webhook | undefined, input: NewWebhook): Promise<CreatedWebhook | null> {
  if (!webhook) return api.post<CreatedWebhook>(`${base}/admin/webhooks`, input)
  await api.patch(`${base}/admin/webhooks/${webhook.id}`, input)
  return null
}
