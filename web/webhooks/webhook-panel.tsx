import { useEffect, useState } from 'react'
import type { Delivery, Webhook, WebhookList } from '../../server/webhooks/contract.ts'
import { api } from '../app/api.ts'
import { shortTime } from '../app/format.ts'
import { ProblemState } from '../app/problem-state.tsx'
import { useGet, useSend } from '../app/query.ts'
import { Button } from '../kit/button.tsx'
import { LedgerTable, type Column } from '../kit/ledger-table.tsx'
import { Light } from '../kit/light.tsx'
import { EmptyState } from '../kit/state.tsx'
import { useConfirm } from '../kit/use-confirm.tsx'
import { WebhookDialog } from './webhook-dialog.tsx'
import styles from './webhooks.module.css'

interface Props {
  webhook: Webhook
  events: WebhookList['events']
  onClose: () => void
  onSecret: (secret: string) => void
}

/** While a message is on its way, what came of it is looked for so often, in milliseconds. */
const lookAgain = 2_000

/** One webhook: what was sent lately and what came of it, and what can be done with it. */
export function WebhookPanel({ webhook, events, onClose, onSecret }: Props) {
  const path = `/admin/webhooks/${webhook.id}`
  const deliveries = useGet<Delivery[]>(`${path}/deliveries`)
  const { refetch } = deliveries
  const underWay = deliveries.data?.some(({ attempts }) => attempts === 0) ?? false
  useEffect(() => {
    if (!underWay) return
    const looking = setInterval(() => void refetch(), lookAgain)
    return () => clearInterval(looking)
  }, [underWay, refetch])
  const [changing, setChanging] = useState(false)
  const confirm = useConfirm()
  const act = useSend((base, call: (path: string) => Promise<unknown>) => call(`${base}${path}`))
  const renew = async () => {
    const content = '旧密钥马上失效，接收方要换上新的才能核对签名。'
    if (!(await confirm({ title: '换签名密钥', content, act: '换密钥' }))) return
    act.mutate((at) => api.post<{ secret: string }>(`${at}/secret`).then(({ secret }) => onSecret(secret)))
  }
  return (
    <section className={styles.panel} aria-label={webhook.name}>
      <div className={styles.head}>
        <h2>{webhook.name}</h2>
        <Button size="small" busy={act.isPending} onClick={() => act.mutate((at) => api.post(`${at}/ping`))}>
          试推一条
        </Button>
        <Button size="small" onClick={() => setChanging(true)}>
          改
        </Button>
        <Button size="small" onClick={() => void renew()}>
          换密钥
        </Button>
        <Button size="small" onClick={() => act.mutate((at) => api.patch(at, { active: !webhook.active }))}>
          {webhook.active ? '停用' : '启用'}
        </Button>
        <Button size="small" tone="text" onClick={onClose}>
          收起
        </Button>
      </div>
      {act.error && <ProblemState error={act.error} title="没有办成" />}
      <LedgerTable
        label="最近的推送，新的在上"
        columns={columns(events, (key) => act.mutate((at) => api.post(`${at}/deliveries/retry`, { key })))}
        rows={deliveries.data}
        rowId={({ key }) => key}
        empty={<EmptyState bare title="还没有推送过" />}
        error={deliveries.error && <ProblemState bare error={deliveries.error} />}
        phone={(delivery) => <Outcome delivery={delivery} />}
      />
      {changing && <WebhookDialog webhook={webhook} events={events} onClose={() => setChanging(false)} />}
    </section>
  )
}

function columns(events: WebhookList['events'], retry: (key: string) => void): Column<Delivery>[] {
  return [
    { id: 'at', head: '时间', width: 110, cell: ({ at }) => shortTime(at) },
    {
      id: 'event',
      head: '事件',
      width: 110,
      cell: ({ event }) => (event === 'ping' ? '试推' : (events.find(({ id }) => id === event)?.name ?? event)),
    },
    { id: 'outcome', head: '结果', cell: (delivery) => <Outcome delivery={delivery} /> },
    { id: 'attempts', head: '推了', width: 70, right: true, cell: ({ attempts }) => `${attempts} 次` },
    {
      id: 'again',
      head: '再推',
      width: 90,
      cell: ({ key, deliveredAt, attempts }) =>
        deliveredAt === null &&
        attempts > 0 && (
          <Button size="small" onClick={() => retry(key)}>
            再推
          </Button>
        ),
    },
  ]
}

function Outcome({ delivery: { deliveredAt, attempts, givenUp, problem } }: { delivery: Delivery }) {
  if (deliveredAt !== null) return <Light name="done">{`${shortTime(deliveredAt)} 送到`}</Light>
  if (attempts === 0) return <Light name="wait">等着推</Light>
  return (
    <Light
      name={givenUp ? 'stuck' : 'wait'}
    >{`${problem ?? '没有送到'}${givenUp ? '，不再自动推' : '，过一会儿再推'}`}</Light>
  )
}
