import type { Viewer } from '../access/viewer.ts'

/** Something open pages may be showing has changed. */
export type Signal = CaseSignal | NoticeSignal

export interface CaseSignal {
  city: string
  about: 'case'
  /** Readable number and version, for pages to know whether they show an older one. */
  number: string
  version: number
  /** Whose matter it is, unless the change is not theirs to know. */
  enterprise: string | null
  /** Units with a part in it now or before the change, and the one that registered it. */
  organisations: string[]
}

export interface NoticeSignal {
  city: string
  about: 'notice'
  people: string[]
}

/** Whether a viewer may hear a signal: the same limits as server/cases/policy.ts, on what the signal carries. */
export function concerns(signal: Signal, viewer: Viewer): boolean {
  if (signal.city !== viewer.city) return false
  if (signal.about === 'notice') return viewer.person !== null && signal.people.includes(viewer.person)
  switch (viewer.reach) {
    case 'system':
    case 'city':
      return true
    case 'organisation':
      return signal.organisations.some((each) => viewer.organisations.includes(each))
    case 'enterprise':
      return signal.enterprise !== null && signal.enterprise === viewer.enterprise
    case 'public':
      return false
  }
}
