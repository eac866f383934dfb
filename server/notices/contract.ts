/** What pages exchange about notices (消息). */
import Type from 'typebox'
import type { Static } from 'typebox'

export const NoticeKind = Type.Union([
  Type.Literal('rung'),
  Type.Literal('to-do'),
  Type.Literal('obligation'),
  Type.Literal('meeting'),
  Type.Literal('news'),
])
export type NoticeKind = Static<typeof NoticeKind>
export const NoticeChannel = Type.Union([Type.Literal('page'), Type.Literal('mail'), Type.Literal('gateway')])
export type NoticeChannel = Static<typeof NoticeChannel>

export const Notice = Type.Object({
  key: Type.String(),
  at: Type.Number({ description: '时刻，毫秒' }),
  kind: NoticeKind,
  title: Type.String(),
  text: Type.String(),
  link: Type.String({ description: '站内地址' }),
  read: Type.Boolean(),
})
export type Notice = Static<typeof Notice>

export const NoticeQuery = Type.Object({
  unread: Type.Optional(Type.Boolean({ description: '只看未读' })),
  kind: Type.Optional(NoticeKind),
  page: Type.Optional(Type.Integer({ minimum: 1, maximum: 100000 })),
  size: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
})
export type NoticeQuery = Static<typeof NoticeQuery>

export const NoticeList = Type.Object({
  total: Type.Integer(),
  unread: Type.Integer({ description: '未读总数，与筛选无关' }),
  page: Type.Integer(),
  size: Type.Integer(),
  rows: Type.Array(Notice),
})
export type NoticeList = Static<typeof NoticeList>

/** Without keys: all of them. */
export const ReadNotices = Type.Object({
  keys: Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { minItems: 1, maxItems: 200 })),
})
export type ReadNotices = Static<typeof ReadNotices>

export const NoticePreferences = Type.Object({
  /** Where the person's e-mail goes. */
  mail: Type.Union([Type.String(), Type.Null()]),
  channels: Type.Array(
    Type.Object({
      id: NoticeChannel,
      name: Type.String(),
      /** Why nothing leaves on it whatever is chosen: not set up here, or no address of the person. */
      unavailable: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
  kinds: Type.Array(
    Type.Object({
      id: NoticeKind,
      name: Type.String(),
      explains: Type.String(),
      channels: Type.Array(Type.Object({ id: NoticeChannel, wanted: Type.Boolean(), fixed: Type.Boolean() })),
    }),
  ),
})
export type NoticePreferences = Static<typeof NoticePreferences>

export const ChangePreferences = Type.Object({
  mail: Type.Optional(
    Type.Union([
      Type.String({ title: '电子邮件', maxLength: 120, pattern: '^\\s*([^@\\s]+@[^@\\s]+)?\\s*$' }),
      Type.Null(),
    ]),
  ),
  choices: Type.Array(Type.Object({ channel: NoticeChannel, kind: NoticeKind, wanted: Type.Boolean() }), {
    maxItems: 20,
  }),
})
export type ChangePreferences = Static<typeof ChangePreferences>
