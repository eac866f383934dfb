import type { CityPack, Obligation } from '../../engine/city/index.ts'
import type { Chance } from '../../server/demo/chance.ts'
import type { ClerkPeriod } from './clerk-periods.ts'
import { clerkPeriods } from './clerk-periods.ts'
import type { Wall } from './days.ts'
import type { Diary } from './diary.ts'
import { emptyDiary, nextId } from './diary.ts'

/** A city in the simulated year: who is there, what is owed, and what has happened so far. */
export interface World {
  pack: CityPack
  wall: Wall
  chance: Chance
  diary: Diary
  /** Who owes each obligation, and its periods. */
  owed: { obligation: Obligation; posts: string[]; periods: ClerkPeriod[] }[]
  /** Whoever links, visits or meets enterprises. */
  leaders: string[]
  /** Enterprises nobody is linked to yet. */
  free: string[]
}

/** The posts that owe an obligation, as a clerk finds them in the list of units and posts. */
export function owing({ posts, bodies, organisations }: CityPack, { owes }: Obligation): string[] {
  if (owes.who === 'post') return [owes.post]
  if (owes.who === 'each-member') return bodies.find(({ id }) => id === owes.body)!.posts
  const units = organisations.filter(({ kind }) => `each-${kind}` === owes.who)
  return units
    .filter(({ id }) => !owes.only || owes.only.includes(id))
    .map(({ id }) => posts.find((post) => post.organisation === id && post.powers.includes('appeals.head'))!.id)
}

/** The city on the first of January: everybody on their posts, leaders with their enterprises. */
export function firstDay(pack: CityPack, wall: Wall, chance: Chance, enterprises: number): World {
  const diary = emptyDiary(pack.id)
  diary.enterprises = Array.from({ length: enterprises }, nextId)
  diary.holdings = pack.posts.map(({ id }) => holding(id, '2026-01-01', 1))
  const owed = pack.obligations.map((obligation) => ({
    obligation,
    posts: owing(pack, obligation),
    periods: clerkPeriods(obligation, wall),
  }))
  const out = owed.filter(({ obligation: { fulfilment } }) => ['link', 'visit', 'contact'].includes(fulfilment.act))
  const leaders = [...new Set(out.flatMap(({ posts }) => posts))]
  const world: World = { pack, wall, chance, diary, owed, leaders, free: [...diary.enterprises] }
  for (const [index, post] of leaders.entries())
    for (let count = 0; count < index % 18; count += 1) link(world, post, '2026-01-01')
  return world
}

/** Somebody new on a post. */
export const holding = (post: string, since: string, number: number) => {
  const person = nextId()
  return { post, person, name: `${post} ${number}`, since, until: null as string | null }
}

/** Links a post to an enterprise, one that is free unless told. */
export function link({ diary, free }: World, post: string, since: string, enterprise = free.pop()): void {
  if (enterprise) diary.links.push({ id: nextId(), post, enterprise, since, until: null })
}
