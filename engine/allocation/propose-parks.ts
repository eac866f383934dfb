/**
 * Which park each leader takes (GZ-07): so that the enterprises of every park suffice for the leaders it is given to.
 * Leaders are alike in what they need, so a park has room for as many of them as its scarcest grade allows.
 */
import type { LoadRule } from './types.ts'

/** A park with its enterprises, counted in all and by grade. */
export interface ParkCount {
  readonly id: string
  readonly name: string
  readonly total: number
  readonly byGrade: Readonly<Record<string, number>>
}

/** How many enterprises a leader must have: of one grade, or in all (`grade` null). */
export interface Need {
  readonly grade: string | null
  readonly least: number
}

export interface ParkProposal {
  readonly leader: string
  readonly park: string
  readonly reason: string
  /** How many enterprises of each need the park lacks for all its leaders; empty when it suffices. */
  readonly lacks: readonly { readonly grade: string | null; readonly by: number }[]
}

/** What the load rules for everybody ask at least of each leader. */
export function needsOf(rules: readonly LoadRule[]): readonly Need[] {
  return rules
    .filter(({ min = 0, leaders }) => min > 0 && leaders === undefined)
    .map(({ grade = null, min = 0 }) => ({ grade, least: min }))
}

/** How many leaders a park suffices for. */
export function roomOf(park: ParkCount, needs: readonly Need[]): number {
  return Math.min(...needs.map(({ grade, least }) => Math.floor(countOf(park, grade) / least)))
}

interface Candidate {
  readonly id: string
  /** Decided by hand: it stays. */
  readonly given?: string | null
  /** Last year's. */
  readonly previous?: string | null
}

/**
 * A park for each leader who has none: last year's where it still has room, otherwise of the parks with room the one with
 * the fewest leaders, of these the roomiest. Where none has room the one that lacks least, and what it lacks is said.
 */
export function proposeParks(
  leaders: readonly Candidate[],
  parks: readonly ParkCount[],
  needs: readonly Need[],
): readonly ParkProposal[] {
  if (parks.length === 0) return []
  const taken = new Map(parks.map(({ id }) => [id, leaders.filter(({ given }) => given === id).length]))
  const takenOf = ({ id }: ParkCount): number => taken.get(id) ?? 0
  const left = (park: ParkCount): number => roomOf(park, needs) - takenOf(park)
  const waiting = leaders.filter(({ given }) => !given)
  const chosen = new Map<string, { park: ParkCount; reason: string }>()
  const choose = (leader: string, park: ParkCount, reason: string): void => {
    taken.set(park.id, takenOf(park) + 1)
    chosen.set(leader, { park, reason })
  }
  for (const { id, previous } of waiting) {
    const park = parks.find((each) => each.id === previous)
    if (park && left(park) > 0) choose(id, park, `上年就联系${park.name}`)
  }
  const further = (park: ParkCount): number =>
    lackOf(park, needs, takenOf(park) + 1) - lackOf(park, needs, takenOf(park))
  for (const { id } of waiting) {
    if (chosen.has(id)) continue
    const [best] = parks.toSorted((a, b) => further(a) - further(b) || takenOf(a) - takenOf(b) || left(b) - left(a))
    if (best) choose(id, best, roomWords(best, needs))
  }
  return [...chosen].map(([leader, { park, reason }]) => ({
    leader,
    park: park.id,
    reason,
    lacks: lacksOf(park, needs, takenOf(park)),
  }))
}

function lacksOf(park: ParkCount, needs: readonly Need[], leaders: number): ParkProposal['lacks'] {
  return needs
    .map(({ grade, least }) => ({ grade, by: least * leaders - countOf(park, grade) }))
    .filter(({ by }) => by > 0)
}

/** How many enterprises a park lacks for so many leaders, needs added up. */
function lackOf(park: ParkCount, needs: readonly Need[], leaders: number): number {
  return lacksOf(park, needs, leaders).reduce((sum, { by }) => sum + by, 0)
}

function roomWords(park: ParkCount, needs: readonly Need[]): string {
  if (needs.length === 0) return `${park.name}领导最少`
  const graded = needs.filter(({ grade }) => grade !== null).map(({ grade }) => `${grade} ${countOf(park, grade)}`)
  const counts = `${park.name}有 ${park.total} 户${graded.length > 0 ? `（${graded.join('、')}）` : ''}`
  const room = roomOf(park, needs)
  return room > 0 ? `${counts}，够 ${room} 位领导` : `${counts}，各园区都不够，这里差得最少`
}

function countOf({ total, byGrade }: ParkCount, grade: string | null): number {
  return grade === null ? total : (byGrade[grade] ?? 0)
}
