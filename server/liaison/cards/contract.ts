/** What pages and the server exchange about contact cards (联系卡, JZ-03). */
import Type from 'typebox'
import type { Static } from 'typebox'
import { LeaderRef } from '../contract.ts'

const phone = (title: string) => Type.String({ title, maxLength: 30, pattern: '^$|^[0-9+][0-9 +()-]{4,}$' })

export const Card = Type.Object({
  version: Type.Integer(),
  officePhone: Type.String(),
  /** A number of one's own: for enterprises that hold the card, and for staff. */
  mobile: Type.String(),
  helps: Type.String({ description: '能帮什么' }),
  madeAt: Type.Number(),
  madeBy: Type.String(),
})
export type Card = Static<typeof Card>

export const CardRow = Type.Object({
  post: LeaderRef,
  card: Type.Union([Card, Type.Null()]),
  mayEdit: Type.Boolean(),
  links: Type.Integer({ description: '现在联系的企业' }),
  sent: Type.Integer({ description: '已发到的企业' }),
})
export type CardRow = Static<typeof CardRow>

export const CardList = Type.Object({ rows: Type.Array(CardRow) })
export type CardList = Static<typeof CardList>

/** One post's card with its earlier versions and where it went. */
export const CardPage = Type.Object({
  ...CardRow.properties,
  versions: Type.Array(Card),
  recipients: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), sentAt: Type.Number() })),
})
export type CardPage = Static<typeof CardPage>

export const NewCard = Type.Object({
  officePhone: phone('办公电话'),
  mobile: phone('手机'),
  helps: Type.String({ title: '能帮什么', minLength: 2, maxLength: 300 }),
  version: Type.Integer({ title: '版本', minimum: 0, description: '看到的版本，没有卡时是 0' }),
})
export type NewCard = Static<typeof NewCard>

export const CardSending = Type.Object({
  linked: Type.Boolean({ title: '发给联系的企业', default: true }),
  key: Type.Optional(Type.Boolean({ title: '发给全部重点企业' })),
  enterprises: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { title: '另外发给', maxItems: 500 })),
})
export type CardSending = Static<typeof CardSending>
export const CardsSent = Type.Object({ sent: Type.Integer({ description: '这次新发到的企业数' }) })
