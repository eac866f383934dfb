import type { IsoDate } from '../calendar/types.ts'
import type { Obligation, ReminderRule } from '../obligations/types.ts'
import type { Sourced } from '../workflow/types.ts'

/** Meetings need time to be prepared: who owes one is reminded in good time, the office once it is late. No document says. */
const meetingReminders: readonly ReminderRule[] = [
  { id: 'soon', name: '还有 10 个工作日', at: { before: 10 }, tells: ['subject'] },
  { id: 'near', name: '还有 3 个工作日', at: { before: 3 }, tells: ['subject'] },
  { id: 'late', name: '过期', at: { after: 1 }, tells: ['subject', 'power:liaison.manage'] },
]

/** Who is asked to come: a body of leaders, units, or enterprises. */
export type Invited =
  | { who: 'body'; body: string }
  | { who: 'units'; units: string[] }
  | { who: 'enterprises'; from: 'any' | 'roster'; roster?: string }

/**
 * How an item raised at a meeting may end (QH-03): solved on the spot, handed out with unit, person and time limit (an
 * appeal), or explained.
 */
export type ItemEnding = 'solved' | 'handed-out' | 'explained'

/** One kind of meeting as a city declares it (恳谈会, 现场办公会, 银企对接会 …). How often it is owed is an obligation of its own. */
export interface MeetingKind extends Sourced {
  id: string
  name: string
  /** The post that convenes it for the city; and whether each county convenes its own, through its head's post. */
  convener: string
  counties: boolean
  /** Forms it may take: 早餐会, 茶叙会, 座谈会. */
  forms: string[]
  invited: Invited[]
  /** Items of the agenda to begin with: what, and who speaks (领导, 部门, 园区). */
  agenda: { what: string; by: string }[]
  endings: ItemEnding[]
  /** The channel through which an item handed out becomes an appeal. */
  channel: string
  /** What is listed besides the minutes: a bank–enterprise meeting lists demands and results. */
  listed?: 'finance'
  /** Whose duty a held meeting fulfils: the convener's, or that of each leader who took part. */
  countsFor: 'convener' | 'leaders-present'
}

interface Declared extends Pick<
  Obligation,
  'id' | 'name' | 'owes' | 'timing' | 'source' | 'duties' | 'notFromDocument'
> {
  /** The kind of meeting that counts. */
  meeting: string
  from: IsoDate
}

/** A meeting that is owed: one in each period, by whoever convenes it or each leader who is to take part. */
export const meetingOwed = ({ meeting, ...declared }: Declared): Obligation => ({
  fulfilment: { act: 'meeting', where: { meeting } },
  quota: { count: 1, of: 'acts' },
  restDay: 'stays',
  partial: { joining: 'full', leaving: 'none' },
  reminders: meetingReminders,
  ...declared,
})

/** The same kind owed by the city's convening post and by the head of each county. */
export const owedByCityAndCounties = (declared: Omit<Declared, 'owes'>, convener: string): Obligation[] => [
  meetingOwed({
    ...declared,
    id: `${declared.id}-city`,
    name: `市级${declared.name}`,
    owes: { who: 'post', post: convener },
  }),
  meetingOwed({ ...declared, id: `${declared.id}-county`, name: `县级${declared.name}`, owes: { who: 'each-county' } }),
]
