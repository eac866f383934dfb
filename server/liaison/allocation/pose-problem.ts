import type { Leader } from '../../../engine/allocation/types.ts'
import type { AllocationPlan } from '../../../engine/city/allocations.ts'
import type { CityPack, PackPost } from '../../../engine/city/types.ts'
import type { Tx } from '../../database/tx.ts'
import type { App } from '../../platform/app.ts'
import { conflict } from '../../platform/refusal.ts'
import type { ApprovedPlace } from '../rosters/read-places.ts'
import { readApprovedPlaces } from '../rosters/read-places.ts'
import { gradeWords, leadersOf, requirePlan } from './plans.ts'
import type { AllocationRow, PosedEnterprise, PosedProblem } from './store.ts'
import { readForbidden, readHands, readParks, standing } from './store.ts'

/**
 * What is asked of the engine: the plan's rules, its leaders with their parks, the places of the approved roster, last
 * year's links, and what was decided by hand. Fields, grades and parks go by the names that people read.
 */
export async function poseProblem(app: App, tx: Tx, row: AllocationRow): Promise<PosedProblem> {
  const pack = app.packs.get(tx.viewer.city)
  const plan = requirePlan(pack, row.plan)
  const places = await requirePlaces(tx, plan, row.year)
  const listed = new Set(places.map(({ enterprise }) => enterprise))
  const parks = new Map((await readParks(tx, row.id)).map(({ post, park }) => [post, park]))
  const previous = await lastYears(tx, pack, plan, row.year)
  const hands = (await readHands(tx, row.id)).filter(standing)
  const forbidden = await readForbidden(tx, row.id)
  return {
    scheme: plan.scheme,
    leaders: leadersOf(pack, plan).map((post) => leaderOf(pack, post, parks.get(post.id))),
    enterprises: places.map((place) => enterpriseOf(pack, place, previous.get(place.enterprise) ?? null)),
    byHand: hands
      .filter(({ enterprise }) => listed.has(enterprise))
      .map(({ enterprise, to, reason }) => ({ enterprise, leader: to, reason })),
    forbidden: forbidden
      .filter(({ enterprise }) => listed.has(enterprise))
      .map(({ enterprise, post, reason }) => ({ enterprise, leader: post, reason })),
    otherLists: {
      'city-links': await linkedBy(tx, 'city', row.year),
      'county-links': await linkedBy(tx, 'county', row.year),
    },
  }
}

/** The places of the approved roster a plan shares out; refuses while there is none. */
export async function requirePlaces(tx: Tx, plan: AllocationPlan, year: number): Promise<ApprovedPlace[]> {
  const approved = await readApprovedPlaces(tx, { rule: plan.roster, year })
  if (!approved) throw conflict('roster-not-approved', `${year} 年的名单还没有审定，请先审定名单，再来分配。`)
  return approved.places
}

/** What people call a unit of the city, such as a park. */
export const unitName = ({ organisations }: CityPack, id: string | null | undefined): string | null =>
  id ? (organisations.find((each) => each.id === id)?.shortName ?? id) : null

function leaderOf(pack: CityPack, { id, name, portfolio = [], expertise = {} }: PackPost, park?: string): Leader {
  const fieldName = (field: string): string => pack.fields.find((each) => each.id === field)?.name ?? field
  return {
    id,
    name,
    portfolio: portfolio.map(fieldName),
    expertise: Object.fromEntries(Object.entries(expertise).map(([field, known]) => [fieldName(field), known])),
    park: unitName(pack, park),
  }
}

function enterpriseOf(pack: CityPack, place: ApprovedPlace, previous: string | null): PosedEnterprise {
  const { enterprise, name, park, group, grade, industry, rank, district } = place
  return {
    id: enterprise,
    name,
    fields: pack.fields.filter(({ words }) => words.some((word) => industry.includes(word))).map((field) => field.name),
    grade: grade && gradeWords[grade],
    park: unitName(pack, park),
    group,
    previous,
    industry,
    district: pack.districts.find(({ id }) => id === district)?.name ?? '',
    rank,
  }
}

/** Who was linked to an enterprise at the end of last year, of those who receive enterprises now. */
async function lastYears(tx: Tx, pack: CityPack, plan: AllocationPlan, year: number): Promise<Map<string, string>> {
  const rows = await tx.many<{ enterprise: string; post: string }>(
    `select enterprise, post from liaison_links
     where city = $1 and year = $2 and until is null and post = any ($3::text[])`,
    [tx.viewer.city, year - 1, leadersOf(pack, plan).map(({ id }) => id)],
  )
  return new Map(rows.map(({ enterprise, post }) => [enterprise, post]))
}

/** The enterprises a level links in a year: what the rule of no overlap leaves out. */
async function linkedBy(tx: Tx, level: 'city' | 'county', year: number): Promise<string[]> {
  const rows = await tx.many<{ enterprise: string }>(
    'select enterprise from liaison_links where city = $1 and level = $2 and year = $3 and until is null',
    [tx.viewer.city, level, year],
  )
  return rows.map(({ enterprise }) => enterprise)
}
