/** Everything that happened in a city in the simulated year, in plain words; the tables and the clerk are both written from it. */

/** `until` is the last day on which it holds. */
export interface LinkEntry {
  id: string
  post: string
  enterprise: string
  since: string
  until: string | null
}

/** A visit or first contact; a visit that was corrected has further versions, the last of which counts. */
export interface ActEntry {
  id: string
  kind: 'visit' | 'contact'
  post: string
  versions: { enterprise: string; on: string; seenOn: string }[]
}

export interface MeetingEntry {
  id: string
  kind: string
  convener: string
  countsFor: 'convener' | 'leaders-present'
  /** Null: called, or called off. */
  heldOn: string | null
  present: { id: string; post: string; withdrawn: boolean }[]
}

export interface PaperEntry {
  id: string
  obligation: string
  kind: 'filing' | 'report'
  post: string
  period: string
  versions: { on: string; review: 'accepted' | 'returned' | null }[]
}

export interface WaiverEntry {
  id: string
  obligation: string
  post: string
  period: string
  enterprise: string | null
  ended: boolean
}

/** `until` is the day from which somebody else, or nobody, holds the post. */
export interface HoldingEntry {
  post: string
  person: string
  name: string
  since: string
  until: string | null
}

export interface Diary {
  city: string
  enterprises: string[]
  /** Duplicates and what they turned out to be. */
  merged: Map<string, string>
  links: LinkEntry[]
  acts: ActEntry[]
  meetings: MeetingEntry[]
  papers: PaperEntry[]
  waivers: WaiverEntry[]
  holdings: HoldingEntry[]
}

export const emptyDiary = (city: string): Diary => ({
  city,
  enterprises: [],
  merged: new Map(),
  links: [],
  acts: [],
  meetings: [],
  papers: [],
  waivers: [],
  holdings: [],
})

let last = 0
/** Ids in the order in which they are made. */
export const nextId = (): string => `01900000-0000-7000-8000-${String((last += 1)).padStart(12, '0')}`
