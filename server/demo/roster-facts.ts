import type { CityPack } from '../../engine/city/types.ts'
import { figureYear } from '../../engine/rosters/rank-units.ts'
import type { RunningGrade } from '../../engine/rosters/types.ts'
import type { NewEnterprise } from '../enterprises/contract.ts'
import type { YearlyFigure } from '../liaison/rosters/keep-figure.ts'
import type { Chance } from './chance.ts'

const mostEnterprises = 380
const groupNames = '恒瑞盛远华泽鼎泰金源宏博'

/** How many enterprises a city needs for its rosters to be as long as the document says, and for its leaders to have theirs. */
export function enoughEnterprises({ rosters, obligations, bodies, districts }: CityPack, least: number): number {
  const places = rosters.map(({ parts, level }) => {
    const given = parts.map((part) => (part.by === 'largest' ? part.count : part.by === 'named' ? part.atMost : 0))
    return given.reduce((sum, count) => sum + count, 0) * (level === 'county' ? districts.length : 1)
  })
  const links = obligations.flatMap(({ owes, fulfilment, quota }) =>
    fulfilment.act === 'link' && owes.who === 'each-member'
      ? [quota.count * (bodies.find(({ id }) => id === owes.body)?.posts.length ?? 0)]
      : [],
  )
  const needed = Math.ceil(Math.max(1.25 * Math.max(0, ...places), 2.8 * Math.max(0, ...links)))
  return Math.max(least, Math.min(needed, mostEnterprises))
}

/** Gives invented enterprises what rosters ask about: some stand in a park, some belong to a group, some carry a tag. */
export function withRosterFacts(pack: CityPack, enterprises: NewEnterprise[], chance: Chance): NewEnterprise[] {
  const parks = pack.organisations.filter(({ kind }) => kind === 'park').map(({ id }) => id)
  const districts = new Set(pack.districts.map(({ id }) => id))
  const parts = pack.rosters.flatMap((rule) => rule.parts)
  // Enough to name from; and of key enterprises most are private.
  const named = new Set(parts.flatMap(({ by, among }) => (by === 'named' ? (among?.tags ?? []) : [])))
  const keyTags = new Set(parts.flatMap(({ among }) => (among?.key ? (among.tags ?? []) : [])))
  return enterprises.map((enterprise, index) => {
    const own = parks.find((id) => id === enterprise.district)
    const park = own ?? (parks.length > 0 && chance.percent(94) ? pickPark(parks, chance) : null)
    const moved = park !== null && districts.has(park) && chance.percent(40)
    const group = index % 11 < 2 ? groupOf(pack, Math.floor(index / 22)) : ''
    return {
      ...enterprise,
      ...(moved && { district: park }),
      park,
      ...(group && { businessGroup: group }),
      tags: pack.tags
        .filter(({ id }) => chance.percent(named.has(id) ? 45 : keyTags.has(id) ? 85 : 14))
        .map(({ id }) => id),
    }
  })
}

/** The first park of a city is the largest: half of the enterprises stand there. */
const pickPark = (parks: readonly string[], chance: Chance): string =>
  chance.percent(50) ? parks[0]! : chance.pick(parks.slice(parks.length > 1 ? 1 : 0))

/** Six groups of up to four enterprises each. */
const groupOf = ({ shortName }: CityPack, index: number): string => {
  const style = groupNames.slice((index * 2) % groupNames.length, ((index * 2) % groupNames.length) + 2)
  return index * 2 < groupNames.length ? `${shortName}${style}集团` : ''
}

const wan = 1_000_000

/**
 * Yearly figures of every enterprise for the rosters of a year, falling from some 亿元 to some dozen 万元 and rounded, so that
 * a few are equal; one of fifty has reported none.
 */
export function inventFigures(
  pack: CityPack,
  year: number,
  enterprises: readonly { id: string }[],
  chance: Chance,
): YearlyFigure[] {
  const asked = pack.rosters.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.by === 'largest' ? [part.figure] : [])),
  )
  const figures = new Map(asked.map((figure) => [`${figure.id}/${figureYear(figure, year)}`, figure]))
  return [...figures.values()].flatMap((figure) =>
    enterprises.flatMap(({ id }, index): YearlyFigure[] => {
      const size = 28_000 * Math.exp((-5.2 * index) / enterprises.length)
      const value = Math.max(Math.round((size * chance.between(86, 116)) / 500) * 5, 5)
      return chance.percent(2)
        ? []
        : [{ enterprise: id, figure: figure.id, year: figureYear(figure, year), fen: value * wan }]
    }),
  )
}

/** Most run well; one of seven is in difficulty. */
export const inventGrade = (chance: Chance): RunningGrade =>
  chance.percent(66) ? 'good' : chance.percent(59) ? 'fair' : 'poor'
