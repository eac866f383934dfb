import type { Obligation, Paper, ReminderRule } from '../obligations/types.ts'
import type { DutyId } from '../workflow/types.ts'
import type { PackPost } from './types.ts'

/** Who is reminded where the document is silent: oneself in good time and on the day, the office once it is late. */
export const customaryReminders: readonly ReminderRule[] = [
  { id: 'soon', name: '还有 20 个工作日', at: { before: 20 }, tells: ['subject'] },
  { id: 'near', name: '还有 5 个工作日', at: { before: 5 }, tells: ['subject'] },
  { id: 'late', name: '过期', at: { after: 1 }, tells: ['subject', 'power:liaison.manage'] },
]

interface Declared extends Pick<Obligation, 'id' | 'name' | 'source' | 'from'> {
  /** The body whose members owe it. */
  body: string
  count: number
  duties: DutyId[]
}

const common = (body: string) => ({
  owes: { who: 'each-member', body } as const,
  restDay: 'stays' as const,
  partial: { joining: 'round-down', leaving: 'none' } as const,
  reminders: customaryReminders,
})

/** Each member of a body links at least so many enterprises in a year. */
export const linksOwed = ({ body, count, ...declared }: Declared): Obligation => ({
  ...common(body),
  ...declared,
  partial: { joining: 'full', leaving: 'none' },
  fulfilment: { act: 'link' },
  quota: { count, of: 'objects' },
  timing: { every: 'year', due: 'end-of-period' },
})

interface DeclaredVisits extends Declared {
  every: 'quarter' | 'year'
  /** Where the visits count: at linked enterprises all together, at each of them, or anywhere. */
  at: 'linked' | 'each-link' | 'anywhere'
}

/** Each member of a body visits so many times in a period; several visits at one enterprise on one day count once. */
export const visitsOwed = ({ body, count, every, at, ...declared }: DeclaredVisits): Obligation => ({
  ...common(body),
  ...declared,
  // A link made within the year owes its share, and at least one visit.
  ...(at === 'each-link' && { partial: { joining: 'round-up', leaving: 'none' } }),
  fulfilment: { act: 'visit', sameDayOnce: true, ...(at === 'linked' && { linkedOnly: true }) },
  quota: { count, of: at === 'each-link' ? 'acts-at-each-link' : 'acts' },
  timing: { every, due: 'end-of-period' },
})

interface DeclaredFiling extends Pick<
  Obligation,
  'id' | 'name' | 'owes' | 'timing' | 'source' | 'from' | 'duties' | 'notFromDocument'
> {
  /** `filing`: kept by the office; `report`: told to whoever leads. */
  act: 'filing' | 'report'
  papers: readonly Paper[]
}

/** One paper a period from each who owes it; a due day on a rest day stays where the document put it. */
export const filingOwed = ({ act, ...declared }: DeclaredFiling): Obligation => ({
  ...declared,
  fulfilment: { act, where: { filing: declared.id } },
  quota: { count: 1, of: 'acts' },
  restDay: 'stays',
  partial: { joining: 'full', leaving: 'none' },
  reminders: [
    { id: 'soon', name: '还有 10 个工作日', at: { before: 10 }, tells: ['subject'] },
    { id: 'near', name: '还有 3 个工作日', at: { before: 3 }, tells: ['subject'] },
    { id: 'late', name: '过期', at: { after: 1 }, tells: ['subject', 'power:liaison.manage'] },
  ],
})

/** The ids of the posts that stand in these organisations and may coordinate: a body of leaders as its posts tell it. */
export const leadersIn = (posts: readonly PackPost[], organisations: readonly string[]): string[] =>
  posts
    .filter(({ organisation, powers }) => organisations.includes(organisation) && powers.includes('appeals.coordinate'))
    .map(({ id }) => id)
