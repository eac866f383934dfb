import type { NoticeKind } from './contract.ts'

/** Whom a message is for: who holds a post with a power (in one unit or anywhere), one post, or an enterprise. */
export type Recipient =
  { power: string; organisation?: string; unless?: string } | { post: string } | { enterprise: string }

/** One thing to tell. A person gets the first message of a list that concerns them, and a key once in their life. */
export interface Message {
  kind: NoticeKind
  key: string
  /** The id of the case it is about. */
  subject: string
  title: string
  text: string
  /** A page of the product. */
  link: string
  to: Recipient[]
}
