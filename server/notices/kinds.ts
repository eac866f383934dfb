import type { NoticeChannel, NoticeKind } from './contract.ts'

/** A kind of notice with what reaches a person who chose nothing. `fixed` channels cannot be switched off. */
interface KindOfNotice {
  id: NoticeKind
  name: string
  explains: string
  channels: Record<NoticeChannel, { wanted: boolean; fixed?: boolean }>
}

/** The rungs of a time limit always reach whom they are meant for. */
export const noticeKinds: readonly KindOfNotice[] = [
  {
    id: 'rung',
    name: '时限提醒',
    explains: '过半、临期、到期、逾期',
    channels: { page: { wanted: true, fixed: true }, mail: { wanted: true }, gateway: { wanted: true } },
  },
  {
    id: 'to-do',
    name: '等我办的',
    explains: '新分来的、要我定的、要我回答的',
    channels: { page: { wanted: true }, mail: { wanted: true }, gateway: { wanted: true } },
  },
  {
    id: 'obligation',
    name: '应尽之责',
    explains: '联系、走访等还差多少，几时到期',
    channels: { page: { wanted: true }, mail: { wanted: true }, gateway: { wanted: true } },
  },
  {
    id: 'meeting',
    name: '会议',
    explains: '邀请、改期、取消、会前提醒',
    channels: { page: { wanted: true }, mail: { wanted: true }, gateway: { wanted: true } },
  },
  {
    id: 'news',
    name: '进展',
    explains: '答复、反馈、销号、补充',
    channels: { page: { wanted: true }, mail: { wanted: false }, gateway: { wanted: false } },
  },
]

export const noticeChannels: readonly { id: NoticeChannel; name: string }[] = [
  { id: 'page', name: '站内' },
  { id: 'mail', name: '电子邮件' },
  { id: 'gateway', name: '短信或企业微信' },
]

/** One row a kind and channel, as `send_notices` reads it. */
export const noticeDefaults = noticeKinds.flatMap(({ id, channels }) =>
  noticeChannels.map((channel) => ({ kind: id, channel: channel.id, fixed: false, ...channels[channel.id] })),
)
