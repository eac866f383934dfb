import { shift } from './days.ts'
import type { LinkEntry } from './diary.ts'
import { nextId } from './diary.ts'
import { handIn, meet, waive } from './live-duties.ts'
import type { World } from './world.ts'
import { holding, link } from './world.ts'

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
