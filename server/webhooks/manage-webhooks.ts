import { newToken } from '../access/tokens.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import { recordChange } from '../people/changes/record-change.ts'
import type { App } from '../platform/app.ts'
import { invalid, notFound } from '../platform/refusal.ts'
import { newId } from '../platform/uuid.ts'
import type { CreatedWebhook, NewWebhook, Webhook, WebhookChange, WebhookList } from './contract.ts'
import { attempts } from './queue-delivery.ts'
import { webhookEvents } from './webhook-events.ts'

const week = 7 * 24 * 3_600_000

/** The city's webhooks with what became of their messages lately, and the events there are. */
export async function listWebhooks(app: App, viewer: Viewer): Promise<WebhookList> {
  const webhooks = await app.database.transaction(viewer, (tx) =>
    tx.many<Webhook>(
      `select w.id, w.name, w.url, w.events, w.active, w.created_at as "createdAt", d.*
       from webhooks w cross join lateral (
         select count(delivered_at)::integer as delivered, max(delivered_at) as "lastDeliveredAt",
           count(*) filter (where delivered_at is null and attempts < $3)::integer as waiting,
           count(*) filter (where delivered_at is null and attempts >= $3)::integer as failed
         from webhook_deliveries where city = w.city and webhook = w.id and at > $2
       ) d
       where w.city = $1 order by w.active desc, w.created_at`,
      [viewer.city, new Date(app.clock.now() - week), attempts],
    ),
  )
  return { webhooks, events: webhookEvents.map((event) => ({ ...event })) }
}

/** Makes a webhook; its secret leaves the server this once. */
export function createWebhook(app: App, viewer: Viewer, input: NewWebhook): Promise<CreatedWebhook> {
  check(input)
  const made = { id: newId(app.clock), secret: newToken() }
  return app.database.transaction(viewer, async (tx) => {
    await tx.query(
      `insert into webhooks (city, id, name, url, secret, events, created_at, created_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        viewer.city,
        made.id,
        input.name.trim(),
        input.url.trim(),
        made.secret,
        input.events,
        new Date(app.clock.now()),
        viewer.person,
      ],
    )
    await recordChange(app, tx, 'webhook-created', input.name.trim(), { url: input.url.trim(), events: input.events })
    return made
  })
}

/** Changes what is given; an inactive webhook gets nothing more, waiting messages neither. */
export function changeWebhook(app: App, viewer: Viewer, id: string, change: WebhookChange): Promise<void> {
  check(change)
  return app.database.transaction(viewer, async (tx) => {
    const { name } = await writeChange(tx, id, change)
    await recordChange(app, tx, 'webhook-changed', name, { ...change })
  })
}

/** Gives a webhook a new secret; the old one signs nothing from now on. */
export function renewSecret(app: App, viewer: Viewer, id: string): Promise<{ secret: string }> {
  const secret = newToken()
  return app.database.transaction(viewer, async (tx) => {
    const { name } = await writeChange(tx, id, { secret })
    await recordChange(app, tx, 'webhook-changed', name, { secret: true })
    return { secret }
  })
}

async function writeChange(tx: Tx, id: string, change: WebhookChange & { secret?: string }): Promise<{ name: string }> {
  const row = await tx.maybeOne<{ name: string }>(
    `update webhooks set name = coalesce($3, name), url = coalesce($4, url), events = coalesce($5, events),
       active = coalesce($6, active), secret = coalesce($7, secret)
     where city = $1 and id = $2 returning name`,
    [
      tx.viewer.city,
      id,
      change.name?.trim() ?? null,
      change.url?.trim() ?? null,
      change.events ?? null,
      change.active ?? null,
      change.secret ?? null,
    ],
  )
  if (!row) throw notFound('没有这个推送地址。')
  return row
}

function check({ url, events = [] }: WebhookChange): void {
  const address = url && URL.canParse(url.trim()) ? new URL(url.trim()) : null
  if (url !== undefined && !(address && ['http:', 'https:'].includes(address.protocol))) {
    throw invalid('url', '地址应以 https:// 或 http:// 开头，写完整，例如 https://gateway.example.com/zhuqitong。')
  }
  if (address?.username || address?.password) throw invalid('url', '地址里不要写账号和密码；对方用签名核对来源。')
  const unknown = events.find((event) => !webhookEvents.some(({ id }) => id === event))
  if (unknown)
    throw invalid('events', `没有“${unknown}”这个事件，可选：${webhookEvents.map(({ id }) => id).join('、')}。`)
}
