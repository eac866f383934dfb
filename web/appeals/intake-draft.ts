import type { EnterpriseProposal } from '../../server/enterprises/contract.ts'
import type { NewAppeal, Suggestion } from '../../server/appeals/contract.ts'
import type { SentFile } from '../cases/act-values.ts'

/** The enterprise a matter is registered for, as far as the clerk has to see it. */
export type ChosenEnterprise = Pick<
  EnterpriseProposal,
  'id' | 'name' | 'creditCode' | 'districtName' | 'keyEnterprise' | 'openCases'
>

/** Everything the clerk has written so far; kept in the browser until it is registered. */
export interface IntakeDraft {
  /** Empty: the city's first kind of case. */
  kind: string
  channel: string
  enterprise: ChosenEnterprise | null
  body: string
  /** Empty while the topic is the one guessed from the words. */
  topic: string
  wish: string
  phone: string
  applicant: string
  replyBy: string
  /** The unit chosen instead of the suggested one. */
  lead: string
  /** Cases looked at and found to be something else. */
  different: string[]
  files: SentFile[]
}

export const emptyDraft: IntakeDraft = {
  kind: '',
  channel: '',
  enterprise: null,
  body: '',
  topic: '',
  wish: '',
  phone: '',
  applicant: '',
  replyBy: '',
  lead: '',
  different: [],
  files: [],
}

/** What still has to be filled in before it can be registered, in the words of the form. */
export function missingFrom({ enterprise, applicant, body }: IntakeDraft): string[] {
  return [
    ...(enterprise || applicant.trim() ? [] : ['企业（或联系人身份）']),
    ...([...body.trim()].length >= 5 ? [] : ['诉什么（至少 5 个字）']),
  ]
}

/** How many of the five marked fields are filled in. */
export function filledCount({ enterprise, body, wish, phone }: IntakeDraft, topic: string): number {
  return [enterprise, body.trim(), topic, wish.trim(), phone.trim()].filter(Boolean).length
}

/** The draft as the server takes it. */
export function toAppeal(draft: IntakeDraft, topic: string): NewAppeal {
  const text = (value: string) => value.trim() || undefined
  return {
    kind: text(draft.kind),
    body: draft.body.trim(),
    wish: text(draft.wish),
    enterprise: draft.enterprise?.id,
    applicant: text(draft.applicant),
    phone: text(draft.phone),
    replyBy: text(draft.replyBy),
    channel: text(draft.channel),
    topic: text(topic),
    files: draft.files.map(({ id }) => id),
  }
}

/** The case most likely to be the same matter, unless the clerk has said that it is not. */
export function likelySame(suggestion: Suggestion | undefined, { different }: IntakeDraft) {
  return suggestion?.duplicates.find(
    (each) => each.likeness === 'same' && each.mergeable && !different.includes(each.case.id),
  )
}

/** Whether a digit typed now chooses a proposal: not while a credit code is being typed. */
export function choosesByDigit(words: string): boolean {
  return words.trim() !== '' && !/\d|[A-Z]/.test(words)
}
