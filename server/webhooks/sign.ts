import { createHmac } from 'node:crypto'

/**
 * The signature of a message: `v1=` and the hex HMAC-SHA256 of `<timestamp>.<body>` under the webhook's secret, so that the
 * receiver can tell that it comes from here, unchanged and recently.
 * @param timestamp whole seconds since 1970, as sent in `x-zhuqitong-timestamp`
 */
export function signatureOf(secret: string, timestamp: number, body: string): string {
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`
}
