import type { Candidate } from './drawing.ts'
import type { RosterFigure } from './types.ts'

/** How a figure of a year is kept with a candidate. */
export const figureKey = (figure: string, year: number): string => `${figure}/${year}`

/** The year whose figure a roster of `year` ranks by. */
export const figureYear = (figure: RosterFigure, year: number): number => year - figure.yearsBefore

/** One enterprise, or a group of at least two that rank as one. */
export interface Unit {
  readonly name: string
  readonly group: string | null
  /** The largest first; whoever has no figure last. */
  readonly members: readonly Candidate[]
  /** The sum of what was reported. */
  readonly value: number
}

export interface RankedUnit extends Unit {
  /** One more than there are units with a larger value: equal values share a rank. */
  readonly rank: number
}

/**
 * Ranks candidates by a figure. Members of a group rank as the group when asked; a group of one is that enterprise. A candidate
 * without a figure is not ranked, unless its group has one.
 */
export function rankUnits(candidates: readonly Candidate[], key: string, groups: 'as-one' | 'apart'): RankedUnit[] {
  const units = unitsOf(candidates, groups)
    .filter((members) => members.some(({ figures }) => figures[key] !== undefined))
    .map((members) => unitOf(members, key))
    .toSorted((a, b) => b.value - a.value || compareText(a.members[0]!.id, b.members[0]!.id))
  const ranked: RankedUnit[] = []
  for (const [index, unit] of units.entries()) {
    const before = ranked.at(-1)
    ranked.push({ ...unit, rank: before?.value === unit.value ? before.rank : index + 1 })
  }
  return ranked
}

function unitsOf(candidates: readonly Candidate[], groups: 'as-one' | 'apart'): (readonly Candidate[])[] {
  const alone = (candidate: Candidate) => groups === 'apart' || candidate.group === ''
  const byGroup = Map.groupBy(
    candidates.filter((each) => !alone(each)),
    ({ group }) => group,
  )
  return [...candidates.filter(alone).map((each) => [each]), ...byGroup.values()]
}

function unitOf(members: readonly Candidate[], key: string): Unit {
  const valueOf = ({ figures }: Candidate) => figures[key] ?? -1
  const sorted = members.toSorted((a, b) => valueOf(b) - valueOf(a) || compareText(a.id, b.id))
  const group = sorted.length > 1 ? sorted[0]!.group : null
  const value = sorted.reduce((sum, { figures }) => sum + (figures[key] ?? 0), 0)
  return { name: group ?? sorted[0]!.name, group, members: sorted, value }
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
