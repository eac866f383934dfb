import type { FastifyRequest } from 'fastify'
import Type from 'typebox'
import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { conflict, Refusal } from '../platform/refusal.ts'

/** For the description of routes that take the key; its form is checked before the route is reached. */
export const onceHeaders = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({ description: '8 至 100 个可见的英文字符；同一个键的重复请求不会重复办理，每次新的办理换一个' }),
  ),
})

/** The idempotency key of a request as it is kept: what another person or system happens to send is another request. */
export const requestKeyOf = ({ viewer, apiKey, idempotencyKey }: FastifyRequest): string | null =>
  idempotencyKey && `${apiKey?.id ?? viewer.person}/${idempotencyKey}`

/** The constraints by which the database knows a request or a work order it has seen. */
const repeats = ['case_actions_city_request_key_key', 'cases_city_source_source_key_key']

const isRepeated = (error: unknown): boolean =>
  repeats.includes(String((error as { constraint?: unknown } | null)?.constraint))

/** The other copy may have been faster: at the same key, or at the same version of the case. */
const mayBeDone = (error: unknown): boolean =>
  isRepeated(error) || (error instanceof Refusal && error.code === 'case-changed')

/**
 * Runs one request. Of two copies that arrive at the same moment the slower one begins again and finds what the faster did.
 * @throws Refusal `idempotency-key-used` when the key belongs to something else
 */
export const once = async <T>(app: App, viewer: Viewer, run: (tx: Tx) => Promise<T>): Promise<T> => {
  try {
    return await app.database.transaction(viewer, run).catch((error: unknown) => {
      if (!mayBeDone(error)) throw error
      return app.database.transaction(viewer, run)
    })
  } catch (error) {
    if (!isRepeated(error)) throw error
    throw conflict(
      'idempotency-key-used',
      '这个 idempotency-key 已经用于另一次办理；每次新的办理换一个，重试才用原来的。',
    )
  }
}
