import { useState } from 'react'
import type { Webhook, WebhookList } from '../../server/webhooks/contract.ts'
import { longTime, shortTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet } from '../app/query.ts'
import { Button } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { LedgerTable, type Column } from '../kit/ledger-table.tsx'
import { Light } from '../kit/light.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { EmptyState } from '../kit/state.tsx'
import { SecretDialog } from '../people/secret-dialog.tsx'
import { WebhookDialog } from './webhook-dialog.tsx'
import { WebhookPanel } from './webhook-panel.tsx'

/** Which other systems are told what happens, and whether it reaches them. */
export function WebhooksPage() {
  const list = useGet<WebhookList>('/admin/webhooks')
  const [creating, setCreating] = useState(false)
  const [open, setOpen] = useState<string | null>(null)
  const [secret, setSecret] = useState<string | null>(null)
  const events = list.data?.events ?? []
  const chosen = list.data?.webhooks.find(({ id }) => id === open)
  return (
    <DeskPage fill>
      <PageHead
        tight
        title="推送"
        note="事情有进展就告诉其他系统，也经网关发短信、企业微信、钉钉"
        acts={
          <Button tone="main" onClick={() => setCreating(true)}>
            新建推送地址
          </Button>
        }
      />
      <LedgerTable
        label="推送地址，启用的在前"
        columns={columns(events, setOpen)}
        rows={list.data?.webhooks}
        rowId={({ id }) => id}
        empty={
          <EmptyState bare title="还没有推送地址">
            热线系统要知道办理结果，或要用短信通知到人，就在这里加一个。
          </EmptyState>
        }
        error={list.error && <ProblemState bare error={list.error} retry={() => void list.refetch()} />}
        phone={(webhook) => (
          <Button wide onClick={() => setOpen(webhook.id)}>
            {webhook.name} <State webhook={webhook} />
          </Button>
        )}
      />
      {chosen && <WebhookPanel webhook={chosen} events={events} onClose={() => setOpen(null)} onSecret={setSecret} />}
      {creating && (
        <WebhookDialog
          events={events}
          onClose={() => setCreating(false)}
          onCreated={(created) => {
            setCreating(false)
            setSecret(created)
          }}
        />
      )}
      {secret && (
        <SecretDialog title="签名密钥" facts={[]} secretName="密钥" secret={secret} onClose={() => setSecret(null)}>
          密钥只显示这一次，请交给接收方的维护人员，用来核对消息的签名。
        </SecretDialog>
      )}
    </DeskPage>
  )
}

function columns(events: WebhookList['events'], open: (id: string) => void): Column<Webhook>[] {
  const names = (ids: string[]) => ids.map((id) => events.find((event) => event.id === id)?.name ?? id).join('、')
  return [
    {
      id: 'name',
      head: '名称',
      width: 160,
      cell: ({ id, name }) => (
        <Button tone="text" size="small" onClick={() => open(id)}>
          {name}
        </Button>
      ),
    },
    { id: 'url', head: '地址', cell: ({ url }) => url },
    { id: 'events', head: '推送什么', cell: ({ events: wanted }) => names(wanted) },
    { id: 'state', head: '近 7 天', width: 190, cell: (webhook) => <State webhook={webhook} /> },
    {
      id: 'last',
      head: '最近送到',
      width: 110,
      right: true,
      cell: ({ lastDeliveredAt }) =>
        lastDeliveredAt ? <span title={longTime(lastDeliveredAt)}>{shortTime(lastDeliveredAt)}</span> : '还没有',
    },
  ]
}

function State({ webhook: { active, delivered, waiting, failed } }: { webhook: Webhook }) {
  if (!active) return <Light name="hold">已停用</Light>
  if (failed > 0) return <Light name="stuck">{`${failed} 条没有送到`}</Light>
  if (waiting > 0) return <Light name="wait">{`送到 ${delivered} 条，${waiting} 条在等`}</Light>
  return <Light name="ok">{`送到 ${delivered} 条`}</Light>
}
