/** A notice that a person wants by SMS, 企业微信 or the like; a gateway outside carries it there. */
export interface NoticeForGateway {
  key: string
  kind: string
  title: string
  text: string
  link: string
  person: string
  phone: string | null
}

declare module '../platform/events.ts' {
  interface Events {
    'notice-for-gateway': NoticeForGateway
  }
}
