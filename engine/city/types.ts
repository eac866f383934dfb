/** What a city declares. A pack is data: every element carries the register ids it answers, or says that the document is silent. */
import type { HourRange } from '../calendar/types.ts'
import type { Obligation } from '../obligations/types.ts'
import type { EnterpriseTag, RosterRule } from '../rosters/types.ts'
import type { CaseKind, DutyId, Sourced } from '../workflow/types.ts'
import type { AllocationPlan, IndustryField } from './allocations.ts'
import type { LiaisonService } from './liaison.ts'
import type { Measure } from './measures.ts'
import type { MeetingKind } from './meetings.ts'

/** One row of the register, in the city's own pack. `mechanism` is the part of the system that answers for it. */
export interface Duty {
  id: DutyId
  /** Heading of the clause in the document. */
  cite: string
  mechanism: string
  summary: string
}

export interface PackOrganisation extends Sourced {
  id: string
  name: string
  shortName: string
  kind: 'office' | 'department' | 'county' | 'park' | 'court' | 'bank' | 'association' | 'utility'
  /** The district or county it belongs to; absent for the city's own. */
  district?: string
}

export interface PackPost extends Sourced {
  id: string
  name: string
  organisation: string
  powers: string[]
  /** `city` sees the whole city's cases, `organisation` its own. */
  reach: 'city' | 'organisation'
  /** Fields of business in a leader's charge (分管领域), by their ids. */
  portfolio?: string[]
  /** How well a leader knows a field, 0 to 100. */
  expertise?: Record<string, number>
}

/** A body whose members each owe the same: 市领导, the heads of the member units. */
export interface PackBody extends Sourced {
  id: string
  name: string
  /** The posts that are its members. */
  posts: string[]
}

/** How enterprises are linked to leaders. */
export interface LiaisonRules extends Sourced, LiaisonService {
  /** An enterprise linked by the city and by a county: is the second link refused, or kept and marked? */
  overlap: 'refused' | 'flagged'
  /** The channel through which a problem heard at a visit becomes an appeal. */
  channel: string
}

export interface CityPack {
  id: string
  name: string
  /** Short name used in document numbers and case pages. */
  shortName: string
  province: string
  version: number
  document: { code: string; title: string; issuer: string; number?: string; year: number }
  duties: Duty[]
  /** The document clause by clause: whose each is, and how far it is kept. */
  measures: Measure[]
  hours: HourRange[]
  districts: { id: string; name: string }[]
  organisations: PackOrganisation[]
  posts: PackPost[]
  caseKinds: CaseKind[]
  bodies: PackBody[]
  /** Recurring duties: who owes what in which period. */
  obligations: Obligation[]
  liaison: LiaisonRules
  fields: IndustryField[]
  /** Marks that enterprises of the city can carry. */
  tags: EnterpriseTag[]
  /** Lists of enterprises drawn by rule. */
  rosters: RosterRule[]
  /** How the enterprises of a roster are shared among leaders. */
  allocations: AllocationPlan[]
  meetings: MeetingKind[]
  /** What enterprises are told to call or write to. */
  contact: Sourced & { hotline: string; name: string }
}
