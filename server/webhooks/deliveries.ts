import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import { addJob } from '../jobs/tasks.ts'
import type { App } from '../platform/app.ts'
import { conflict, notFound } from '../platform/refusal.ts'
import { newId } from '../platform/uuid.ts'
import type { Delivery } from './contract.ts'
import './deliver-webhook.ts'
import { attempts } from './queue-delivery.ts'

const shown = 50

/** The latest messages to one webhook. */
export function listDeliveries(app: App, viewer: Viewer, webhook: string): Promise<Delivery[]> {
  return app.database.transaction(viewer, async (tx) => {
    await findWebhook(tx, webhook)
    return tx.many<Delivery>(
      `select key, event, at, attempts, tried_at as "triedAt", delivered_at as "deliveredAt",
         delivered_at is null and attempts >= $3 as "givenUp", status, problem
       from webhook_deliveries where city = $1 and webhook = $2 order by at desc, key limit ${shown}`,
      [viewer.city, webhook, attempts],
    )
  })
}

/** Sends a `ping`, so that an administrator sees whether address and signature are right. */
export function pingWebhook(app: App, viewer: Viewer, webhook: string): Promise<void> {
  return app.database.transaction(viewer, async (tx) => {
    const { active } = await findWebhook(tx, webhook)
    if (!active) throw conflict('webhook-inactive', '这个推送地址已停用，启用后再试。')
    const key = `ping/${newId(app.clock)}`
    const moment = new Date(app.clock.now())
    const payload = { id: key, event: 'ping', at: moment.toISOString(), city: viewer.city }
    await tx.query(
      `insert into webhook_deliveries (city, webhook, key, event, payload, at) values ($1, $2, $3, 'ping', $4, $5)`,
      [viewer.city, webhook, key, JSON.stringify(payload), moment],
    )
    await addJob(tx, 'deliver-webhook', { city: viewer.city, webhook, key }, { attempts: 1 })
  })
}

/** Sends a message that did not arrive once more, at once. */
export function retryDelivery(app: App, viewer: Viewer, webhook: string, key: string): Promise<void> {
  return app.database.transaction(viewer, async (tx) => {
    const delivery = await tx.maybeOne<{ delivered: boolean }>(
      `select delivered_at is not null as delivered from webhook_deliveries where city = $1 and webhook = $2 and key = $3`,
      [viewer.city, webhook, key],
    )
    if (!delivery) throw notFound('没有这条推送。')
    if (delivery.delivered) throw conflict('already-delivered', '这条已经送到，不再重复推送。')
    await addJob(tx, 'deliver-webhook', { city: viewer.city, webhook, key }, { attempts: 1 })
  })
}

async function findWebhook(tx: Tx, id: string): Promise<{ active: boolean }> {
  const webhook = await tx.maybeOne<{ active: boolean }>('select active from webhooks where city = $1 and id = $2', [
    tx.viewer.city,
    id,
  ])
  if (!webhook) throw notFound('没有这个推送地址。')
  return webhook
}
