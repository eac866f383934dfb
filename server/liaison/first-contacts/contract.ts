/** What pages and the server exchange about the first word with each enterprise's principal (首次对接, ZB-10). */
import Type from 'typebox'
import type { Static } from 'typebox'
import { LeaderRef } from '../contract.ts'

const Day = Type.String({ format: 'date' })
const Maybe = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

export const FirstContactQuery = Type.Object({
  post: Type.Optional(Type.String({ title: '领导岗位', maxLength: 80 })),
  show: Type.Optional(
    Type.Union([Type.Literal('unmet'), Type.Literal('met'), Type.Literal('all')], { default: 'unmet' }),
  ),
})
export type FirstContactQuery = Static<typeof FirstContactQuery>

/** A linked enterprise and the first word with its principal. */
export const FirstContactRow = Type.Object({
  link: Type.String(),
  post: LeaderRef,
  enterprise: Type.Object({ id: Type.String(), name: Type.String() }),
  district: Type.String(),
  due: Maybe(Day),
  on: Maybe(Day),
  how: Type.String(),
  principal: Type.String({ description: '见到或谈过的企业负责人岗位' }),
  phone: Type.String(),
  exchanged: Type.Boolean({ description: '互留了联系方式' }),
  light: Type.Object({
    name: Type.Union([
      Type.Literal('ok'),
      Type.Literal('near'),
      Type.Literal('late'),
      Type.Literal('wait'),
      Type.Literal('done'),
    ]),
    words: Type.String(),
  }),
})
export type FirstContactRow = Static<typeof FirstContactRow>

export const FirstContacts = Type.Object({
  today: Day,
  /** By when, as the document says; null where it says nothing. */
  due: Maybe(Day),
  source: Type.String(),
  counts: Type.Object({ all: Type.Integer(), met: Type.Integer(), unmet: Type.Integer(), late: Type.Integer() }),
  /** Who still has enterprises without a word, whoever has most first. */
  lacking: Type.Array(Type.Object({ post: LeaderRef, unmet: Type.Integer() })),
  rows: Type.Array(FirstContactRow),
})
export type FirstContacts = Static<typeof FirstContacts>
