/** What everybody may read: published, frozen figures, and how to reach the city. */
import Type from 'typebox'
import type { Static } from 'typebox'
import { Bulletin } from '../appeals/contract.ts'

export { Bulletin }

export const CityParams = Type.Object({ city: Type.String() })
export const MonthParams = Type.Object({
  city: Type.String(),
  month: Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' }),
})

/** One published bulletin with the figures its first line gives. */
export const PublishedBulletin = Type.Object({
  month: Type.String({ description: '2026-10' }),
  number: Type.String({ description: '文号' }),
  publishedAt: Type.Number({ description: '时刻，毫秒' }),
  received: Type.Integer(),
  resolved: Type.Integer(),
  onTime: Type.Integer(),
  answered: Type.Integer(),
  solved: Type.Integer(),
  units: Type.Integer({ description: '有件的牵头单位' }),
})
export type PublishedBulletin = Static<typeof PublishedBulletin>

export const PublicFront = Type.Object({
  /** The document the city works by. */
  document: Type.Object({
    title: Type.String(),
    issuer: Type.String(),
    number: Type.Union([Type.String(), Type.Null()]),
  }),
  contact: Type.Object({ name: Type.String(), hotline: Type.String() }),
  /** The ways in that the city offers. */
  channels: Type.Array(Type.String()),
  /** What a matter can be about, as the city sorts it. */
  topics: Type.Array(Type.String()),
  /** The latest first; at most 12. */
  bulletins: Type.Array(PublishedBulletin),
})
export type PublicFront = Static<typeof PublicFront>
