import type { Tx } from '../database/tx.ts'
import type { Task } from '../jobs/tasks.ts'
import type { App } from '../platform/app.ts'
import { signatureOf } from './sign.ts'

declare module '../jobs/tasks.ts' {
  interface Tasks {
    'deliver-webhook': { city: string; webhook: string; key: string }
  }
}

interface Message {
  event: string
  payload: object
  url: string
  secret: string
}

interface Outcome {
  status: number | null
  problem: string | null
}

/** How long the receiver may take to say that it has the message. */
const patience = 10_000

/** Sends one message to one webhook; anything but a 2xx answer puts it back into the queue. */
export const deliverWebhook: Task<'deliver-webhook'> = {
  name: 'deliver-webhook',
  run: async (app, { city, webhook, key }) => {
    const message = await app.database.system(city, (tx) => load(tx, webhook, key))
    if (!message) return
    const outcome = await post(app, key, message)
    await app.database.system(city, (tx) => record(app, tx, webhook, key, outcome))
    if (outcome.problem) throw new Error(outcome.problem)
  },
}

const load = (tx: Tx, webhook: string, key: string) =>
  tx.maybeOne<Message>(
    `select d.event, d.payload, w.url, w.secret from webhook_deliveries d
     join webhooks w on w.city = d.city and w.id = d.webhook and w.active
     where d.city = $1 and d.webhook = $2 and d.key = $3 and d.delivered_at is null`,
    [tx.viewer.city, webhook, key],
  )

async function post({ clock }: App, key: string, { event, payload, url, secret }: Message): Promise<Outcome> {
  const body = JSON.stringify(payload)
  const timestamp = Math.floor(clock.now() / 1000)
  try {
    const response = await fetch(url, {
      method: 'POST',
      // A redirect could lead the message elsewhere than the administrator said.
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'zhuqitong-webhook/1',
        'x-zhuqitong-event': event,
        'x-zhuqitong-delivery': encodeURIComponent(key),
        'x-zhuqitong-timestamp': String(timestamp),
        'x-zhuqitong-signature': signatureOf(secret, timestamp, body),
      },
      body,
    })
    await response.body?.cancel()
    return { status: response.status, problem: response.ok ? null : `对方回答 ${response.status}` }
  } catch (error) {
    return { status: null, problem: sentenceOf(error as Error) }
  }
}

function sentenceOf({ name, cause }: Error): string {
  if (name === 'TimeoutError') return `对方 ${patience / 1000} 秒内没有回答`
  const code = (cause as { code?: string } | undefined)?.code
  return code ? `连不上对方（${code}）` : '连不上对方，或对方要求转到别的地址'
}

const record = (app: App, tx: Tx, webhook: string, key: string, { status, problem }: Outcome) =>
  tx.query(
    `update webhook_deliveries set attempts = attempts + 1, tried_at = $4, status = $5, problem = $6,
       delivered_at = case when $6::text is null then $4::timestamptz end
     where city = $1 and webhook = $2 and key = $3`,
    [tx.viewer.city, webhook, key, new Date(app.clock.now()), status, problem],
  )
