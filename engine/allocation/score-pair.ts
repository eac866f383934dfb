import type { Enterprise, Leader, ScorePart } from './types.ts'
import type { PartScore } from './result-types.ts'

/** The points a pair gains, part by part; parts that give nothing are left out. */
export function partsOf(score: readonly ScorePart[], leader: Leader, enterprise: Enterprise): readonly PartScore[] {
  return score.map((part) => gain[part.for](part, leader, enterprise)).filter(({ points }) => points > 0)
}

/** The points of a pair taken together. */
export function scoreOf(score: readonly ScorePart[], leader: Leader, enterprise: Enterprise): number {
  return score.reduce((sum, part) => sum + gain[part.for](part, leader, enterprise).points, 0)
}

/** The first of the enterprise's fields that is in the leader's charge. */
export function matchedField(leader: Leader, enterprise: Enterprise): string | undefined {
  return enterprise.fields.find((field) => leader.portfolio.includes(field))
}

/** The most points a pair can gain. */
export function mostPoints(score: readonly ScorePart[]): number {
  return score.reduce((sum, { points }) => sum + points, 0)
}

type Gain = (part: ScorePart, leader: Leader, enterprise: Enterprise) => PartScore

const gain = {
  portfolio: (part, leader, enterprise) => {
    const field = matchedField(leader, enterprise)
    return { part: part.id, points: field === undefined ? 0 : part.points, field }
  },
  expertise: (part, { expertise = {} }, { fields }) => {
    const known = (field: string): number => expertise[field] ?? 0
    const field = fields.reduce<string | undefined>(
      (best, each) => (best === undefined || known(each) > known(best) ? each : best),
      undefined,
    )
    const points = field === undefined ? 0 : Math.floor((part.points * known(field)) / 100)
    return { part: part.id, points, field }
  },
  kept: (part, leader, { previous }) => ({ part: part.id, points: previous === leader.id ? part.points : 0 }),
  'same-park': (part, leader, { park }) => ({
    part: part.id,
    points: park != null && park === leader.park ? part.points : 0,
  }),
} as const satisfies Record<ScorePart['for'], Gain>
