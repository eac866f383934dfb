/** What an enterprise sees of its leaders (联系我的领导): who they are, how to reach them, their visits. */
import Type from 'typebox'
import type { Static } from 'typebox'
import { AppointmentView } from '../appointments/contract.ts'
import { LeaderRef } from '../contract.ts'

const Day = Type.String({ format: 'date' })

export const OwnCard = Type.Object({
  officePhone: Type.String(),
  mobile: Type.String(),
  helps: Type.String(),
})

export const OwnLeader = Type.Object({
  post: LeaderRef,
  level: Type.Union([Type.Literal('city'), Type.Literal('county')]),
  since: Day,
  card: Type.Union([OwnCard, Type.Null()]),
  visits: Type.Array(Type.Object({ on: Day, place: Type.String(), problems: Type.Integer() })),
})
export type OwnLeader = Static<typeof OwnLeader>

/** A card that was sent by a post that is not linked to the enterprise. */
export const SentCard = Type.Object({ post: LeaderRef, card: OwnCard })
export type SentCard = Static<typeof SentCard>

export const OwnLiaison = Type.Object({
  today: Day,
  /** What the city calls a linked leader who answers for the enterprise's matters: 纾困主管. */
  called: Type.String(),
  leaders: Type.Array(OwnLeader),
  cards: Type.Array(SentCard),
  appointments: Type.Array(AppointmentView),
})
export type OwnLiaison = Static<typeof OwnLiaison>
