import type { MeetingKind, Obligation } from '../../engine/city/index.ts'

export const meetings: MeetingKind[] = []

/** How often each kind is owed. */
export const meetingsOwed: Obligation[] = []
