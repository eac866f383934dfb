import type { Json } from '../../engine/workflow/types.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import './deliver-webhook.ts'
import type { WebhookEvent } from './webhook-events.ts'

/** With the queue's growing waits the last of so many attempts comes after about 16 hours. */
export const attempts = 12

const want = { name: 'webhooks-want', text: 'select webhooks_want($1) as wanted' }

/** Whether any webhook of the city asks for an event: most cities have none, and then nothing is prepared. */
export async function isWanted(tx: Tx, event: WebhookEvent): Promise<boolean> {
  return (await tx.one<{ wanted: boolean }>(want, [event])).wanted
}

/** Queues one message for every webhook that asks for the event; the same key again queues nothing. */
export async function queueDelivery(
  app: App,
  tx: Tx,
  event: WebhookEvent,
  key: string,
  content: Record<string, Json>,
): Promise<void> {
  const moment = new Date(app.clock.now())
  const payload = { id: key, event, at: moment.toISOString(), city: tx.viewer.city, ...content }
  await tx.query('select queue_webhook_deliveries($1, $2, $3, $4, $5)', [
    event,
    key,
    JSON.stringify(payload),
    moment,
    attempts,
  ])
}
