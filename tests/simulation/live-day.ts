import type { CityPack, Obligation } from '../../engine/city/index.ts'
import type { Chance } from '../../server/demo/chance.ts'
import type { ClerkPeriod } from './clerk-periods.ts'
import { clerkPeriods } from './clerk-periods.ts'
import type { Wall } from './days.ts'
import { shift } from './days.ts'
import type { Diary, LinkEntry } from './diary.ts'
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

const holding = (post: string, since: string, number: number) => {
  const person = nextId()
  return { post, person, name: `${post} ${number}`, since, until: null as string | null }
}

function link({ diary, free }: World, post: string, since: string, enterprise = free.pop()): void {
  if (enterprise) diary.links.push({ id: nextId(), post, enterprise, since, until: null })
}

/** One day of the city. */
export function liveDay(world: World, day: string): void {
  changeLinks(world, day)
  if (world.wall.works(day)) goOut(world, day)
  changeHolders(world, day)
  for (const each of world.owed) {
    if (each.obligation.fulfilment.act === 'meeting') meet(world, each, day)
    if (each.obligation.papers) handIn(world, each, day)
  }
  waive(world, day)
  if (world.chance.percent(4)) merge(world)
}

const open = ({ diary }: World, post?: string): LinkEntry[] =>
  diary.links.filter((each) => each.until === null && (!post || each.post === post))

function changeLinks(world: World, day: string): void {
  const { chance, leaders, diary } = world
  if (chance.percent(60)) link(world, chance.pick(leaders), day)
  const held = open(world).filter(({ since }) => since < day)
  if (held.length > 0 && chance.percent(50)) {
    const ending = chance.pick(held)
    ending.until = day
    // Linked again by the same leader after a while, or by another one.
    const next = chance.pick([ending.post, chance.pick(leaders)])
    const taken = open(world).some(({ enterprise }) => enterprise === ending.enterprise)
    if (!taken && chance.percent(50)) link(world, next, shift(day, 1), ending.enterprise)
  }
  diary.links = diary.links.filter(({ since }) => since <= '2026-12-31')
}

function goOut(world: World, day: string): void {
  const { chance, leaders, diary } = world
  for (const post of leaders) {
    if (!chance.percent(5)) continue
    const linked = open(world, post)
    const enterprise =
      linked.length > 0 && chance.percent(85) ? chance.pick(linked).enterprise : chance.pick(diary.enterprises)
    const on = chance.percent(15) ? shift(day, -chance.between(1, 6)) : day
    const kind = chance.percent(70) ? 'visit' : 'contact'
    for (let times = chance.percent(8) ? 2 : 1; times > 0; times -= 1)
      diary.acts.push({ id: nextId(), kind, post, versions: [{ enterprise, on, seenOn: day }] })
  }
  const visits = diary.acts.filter(({ kind }) => kind === 'visit')
  if (visits.length === 0 || !chance.percent(30)) return
  const corrected = chance.pick(visits)
  const { enterprise, on } = corrected.versions.at(-1)!
  const moved = shift(on, chance.between(-9, 9))
  const elsewhere = chance.percent(40) ? chance.pick(diary.enterprises) : enterprise
  corrected.versions.push({ enterprise: elsewhere, on: moved < day ? moved : day, seenOn: day })
}

function changeHolders({ chance, diary }: World, day: string): void {
  if (!chance.percent(40)) return
  const leaving = chance.pick(diary.holdings.filter(({ until, since }) => until === null && since < day))
  leaving.until = day
  const coming = chance.percent(70) ? day : shift(day, chance.between(1, 20))
  const number = diary.holdings.filter(({ post }) => post === leaving.post).length + 1
  diary.holdings.push(holding(leaving.post, coming, number))
}

type Owed = World['owed'][number]

const lengths: Record<string, number> = { month: 30, 'two-months': 60, quarter: 90, 'half-year': 180, year: 360 }

function meet({ chance, diary, pack }: World, { obligation, posts }: Owed, day: string): void {
  const kind = pack.meetings.find(({ id }) => id === obligation.fulfilment.where?.['meeting'])
  if (!kind || 'once' in obligation.timing) return
  const conveners = kind.countsFor === 'convener' ? posts : [kind.convener]
  for (const convener of conveners) {
    if (!chance.percent(110 / (lengths[obligation.timing.every] ?? 30))) continue
    const present = kind.countsFor === 'convener' ? [] : posts.filter(() => chance.percent(50))
    diary.meetings.push({
      ...{ id: nextId(), kind: kind.id, convener, countsFor: kind.countsFor },
      heldOn: chance.percent(12) ? null : day,
      present: present.map((post) => ({ id: nextId(), post, withdrawn: chance.percent(5) })),
    })
  }
}

/** Most hand in around the due day; some papers come back, most of these once more; a few are only added to. */
function handIn({ chance, diary }: World, { obligation, posts, periods }: Owed, day: string): void {
  const kind = obligation.fulfilment.act as 'filing' | 'report'
  for (const { start, opens, due } of periods) {
    if (day < opens || day < shift(due, -20) || day > shift(due, 40)) continue
    for (const post of posts) {
      const paper = diary.papers.find(
        (each) => each.obligation === obligation.id && each.post === post && each.period === start,
      )
      const latest = paper?.versions.at(-1)
      if (!paper && chance.percent(7))
        diary.papers.push({
          id: nextId(),
          obligation: obligation.id,
          kind,
          post,
          period: start,
          versions: [{ on: day, review: null }],
        })
      else if (latest && latest.on < day && latest.review === null && chance.percent(20))
        latest.review = chance.percent(25) ? 'returned' : 'accepted'
      else if (paper && latest && latest.on < day && chance.percent(latest.review === 'returned' ? 15 : 1))
        paper.versions.push({ on: day, review: null })
    }
  }
}

function waive({ chance, diary, owed }: World, day: string): void {
  if (chance.percent(25)) {
    const { obligation, posts, periods } = chance.pick(owed)
    const post = chance.pick(posts)
    const period = chance.pick(periods.filter(({ start }) => start <= '2026-12-31')).start
    const links = diary.links.filter((each) => each.post === post)
    const one = obligation.quota.of === 'acts-at-each-link' && links.length > 0 && chance.percent(80)
    const enterprise = one ? chance.pick(links).enterprise : null
    diary.waivers.push({ id: nextId(), obligation: obligation.id, post, period, enterprise, ended: false })
  }
  const held = diary.waivers.filter(({ ended }) => !ended)
  if (held.length > 0 && day.endsWith('7')) chance.pick(held).ended = true
}

/** Two enterprises turn out to be one. */
function merge({ chance, diary }: World): void {
  const { merged, enterprises, links } = diary
  const known = new Set([...merged.keys(), ...merged.values()])
  const candidates = (links.length > 1 ? links.map(({ enterprise }) => enterprise) : enterprises).filter(
    (id) => !known.has(id),
  )
  if (candidates.length < 2) return
  const [one, other] = [chance.pick(candidates), chance.pick(candidates)]
  if (one !== other) merged.set(one, other)
}
