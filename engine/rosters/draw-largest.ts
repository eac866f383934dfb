import type { Absence, Candidate, PartFinding, Place } from './drawing.ts'
import { lackedBy } from './meets.ts'
import type { By, PartDrawing, PartInput } from './part-input.ts'
import type { RankedUnit } from './rank-units.ts'
import { figureKey, figureYear, rankUnits } from './rank-units.ts'

/** So many units by a figure. Whoever shares the last rank is in; whoever has no figure cannot be ranked. */
export function drawLargest({ part, year, free, given }: PartInput<By<'largest'>>): PartDrawing {
  const { figure, groups } = part
  const ofYear = figureYear(figure, year)
  const looked = free.filter((each) => lackedBy(part.among, each).length === 0)
  const units = rankUnits(looked, figureKey(figure.id, ofYear), groups)
  const count = part.of === 'roster' ? Math.max(part.count - given, 0) : part.count
  const taken = units.filter(({ rank }) => rank <= count)
  const below = units.slice(taken.length)
  const absences = new Map<string, Absence>()
  for (const each of free) absences.set(each.id, absenceIn(part, each, ofYear))
  const lineValue = taken.at(-1)?.value
  for (const { members, rank, value } of below) {
    const absence: Absence = { why: 'below-line', rank, value, short: (lineValue ?? value) - value }
    for (const { id } of members) absences.set(id, absence)
  }
  return {
    places: taken.flatMap((unit) => placesOf(unit, { part, ofYear, count, taken })),
    finding: {
      part: part.id,
      places: taken.length,
      enterprises: taken.reduce((sum, { members }) => sum + members.length, 0),
      count,
      groups: taken.filter(({ group }) => group !== null).length,
      unknown: looked.length - units.reduce((sum, { members }) => sum + members.length, 0),
      line: lineOf(taken),
      next: nextOf(below, lineValue),
      refused: [],
    },
    absences,
  }
}

const absenceIn = (part: By<'largest'>, candidate: Candidate, year: number): Absence => {
  const lacks = lackedBy(part.among, candidate)
  return lacks.length > 0 ? { why: 'lacks', lacks } : { why: 'unknown-figure', figure: part.figure.name, year }
}

interface Ranking {
  part: By<'largest'>
  ofYear: number
  count: number
  taken: readonly RankedUnit[]
}

function placesOf(unit: RankedUnit, { part, ofYear, count, taken }: Ranking): Place[] {
  const key = figureKey(part.figure.id, ofYear)
  const valueOf = ({ figures }: Candidate) => figures[key] ?? null
  const members = unit.members.map((each) => ({ enterprise: each.id, name: each.name, value: valueOf(each) }))
  const { rank, value, group } = unit
  const tied = taken.filter((other) => other.rank === rank).length - 1
  const why = {
    by: 'largest',
    figure: part.figure.name,
    year: ofYear,
    value,
    rank,
    count,
    tied,
    group: group === null ? null : { name: group, members },
  } as const
  return unit.members.map((each, index) => ({
    enterprise: each.id,
    part: part.id,
    rank,
    value: valueOf(each),
    leads: index === 0,
    why,
  }))
}

function lineOf(taken: readonly RankedUnit[]): PartFinding['line'] {
  const last = taken.at(-1)
  if (!last) return null
  const shared = taken.filter(({ rank }) => rank === last.rank).map(({ name }) => name)
  return { rank: last.rank, value: last.value, shared: shared.length > 1 ? shared : [] }
}

function nextOf(below: readonly RankedUnit[], lineValue: number | undefined): PartFinding['next'] {
  const [first] = below
  if (!first || lineValue === undefined) return null
  const names = below.filter(({ rank }) => rank === first.rank).map(({ name }) => name)
  return { names, value: first.value, short: lineValue - first.value }
}
