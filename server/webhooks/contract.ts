/** What the administrator exchanges about webhooks. */
import Type from 'typebox'
import type { Static } from 'typebox'

export const CityParams = Type.Object({ city: Type.String() })
export const WebhookParams = Type.Object({ city: Type.String(), webhook: Type.String({ format: 'uuid' }) })

const moment = Type.Number({ description: '时刻，毫秒' })
const nullable = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

const name = Type.String({ title: '名称', minLength: 2, maxLength: 60 })
const url = Type.String({ title: '地址', minLength: 10, maxLength: 500 })
const events = Type.Array(Type.String({ maxLength: 40 }), { title: '事件', minItems: 1, maxItems: 20 })

export const Webhook = Type.Object({
  id: Type.String(),
  name: Type.String(),
  url: Type.String(),
  events: Type.Array(Type.String()),
  active: Type.Boolean(),
  createdAt: moment,
  /** What happened in the last seven days. */
  delivered: Type.Integer(),
  waiting: Type.Integer(),
  failed: Type.Integer(),
  lastDeliveredAt: nullable(moment),
})
export type Webhook = Static<typeof Webhook>

export const WebhookList = Type.Object({
  webhooks: Type.Array(Webhook),
  events: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), explains: Type.String() })),
})
export type WebhookList = Static<typeof WebhookList>

export const NewWebhook = Type.Object({ name, url, events }, { additionalProperties: false })
export type NewWebhook = Static<typeof NewWebhook>

export const CreatedWebhook = Type.Object({ id: Type.String(), secret: Type.String() })
export type CreatedWebhook = Static<typeof CreatedWebhook>

export const WebhookChange = Type.Object(
  {
    name: Type.Optional(name),
    url: Type.Optional(url),
    events: Type.Optional(events),
    active: Type.Optional(Type.Boolean({ title: '启用' })),
  },
  { additionalProperties: false, minProperties: 1 },
)
export type WebhookChange = Static<typeof WebhookChange>

export const NewSecret = Type.Object({ secret: Type.String() })

export const Delivery = Type.Object({
  key: Type.String(),
  event: Type.String(),
  at: moment,
  attempts: Type.Integer(),
  triedAt: nullable(moment),
  deliveredAt: nullable(moment),
  /** True when no attempt is left. */
  givenUp: Type.Boolean(),
  status: nullable(Type.Integer()),
  problem: nullable(Type.String()),
})
export type Delivery = Static<typeof Delivery>

export const RetryDelivery = Type.Object({ key: Type.String({ title: '编号', maxLength: 200 }) })
