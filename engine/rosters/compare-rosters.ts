import type { Absence } from './drawing.ts'

/** What comparing asks of a place. */
export interface ComparedPlace {
  readonly enterprise: string
  readonly name: string
  readonly part: string
  readonly rank: number | null
}

type Left = ComparedPlace & { readonly why: readonly { readonly part: string; readonly absence: Absence }[] }

export interface RosterComparison {
  /** On both; `moved` counts the ranks it went up, below zero when it fell, null where either has no rank. */
  readonly kept: readonly (ComparedPlace & { readonly moved: number | null })[]
  readonly entered: readonly ComparedPlace[]
  readonly left: readonly Left[]
}

type Absences = ReadonlyMap<string, Left['why']>

/** A roster beside the one of the year before: who stayed and moved, who came, who left and why. */
export function compareRosters(
  before: readonly ComparedPlace[],
  now: readonly ComparedPlace[],
  absences: Absences,
): RosterComparison {
  const previous = new Map(before.map((place) => [place.enterprise, place]))
  const present = new Set(now.map(({ enterprise }) => enterprise))
  const stayed = now.filter(({ enterprise }) => previous.has(enterprise))
  return {
    kept: stayed.map((place) => ({ ...place, moved: movedBy(previous.get(place.enterprise)!, place) })),
    entered: now.filter(({ enterprise }) => !previous.has(enterprise)),
    left: before
      .filter(({ enterprise }) => !present.has(enterprise))
      .map((place) => ({
        ...place,
        why: absences.get(place.enterprise) ?? [{ part: place.part, absence: { why: 'gone' } }],
      })),
  }
}

/** Ranks of different parts do not compare. */
const movedBy = (before: ComparedPlace, now: ComparedPlace): number | null =>
  before.rank === null || now.rank === null || before.part !== now.part ? null : before.rank - now.rank
