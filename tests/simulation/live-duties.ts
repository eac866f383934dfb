import { shift } from './days.ts'
import { nextId } from './diary.ts'
import type { World } from './world.ts'

type Owed = World['owed'][number]

const lengths: Record<string, number> = { month: 30, 'two-months': 60, quarter: 90, 'half-year': 180, year: 360 }

/** A meeting is held about as often as it is owed; some are called and never held. */
export function meet({ chance, diary, pack }: World, { obligation, posts }: Owed, day: string): void {
  const kind = pack.meetings.find(({ id }) => id === obligation.fulfilment.where?.['meeting'])
  if (!kind || 'once' in obligation.timing) return
  const conveners = kind.countsFor === 'convener' ? posts : [kind.convener]
  for (const convener of conveners) {
    if (!chance.percent(110 / (lengths[obligation.timing.every] ?? 30))) continue
    const present = kind.countsFor === 'convener' ? [] : posts.filter(() => chance.percent(50))
    diary.meetings.push({
      id: nextId(),
      kind: kind.id,
      convener,
      countsFor: kind.countsFor,
      heldOn: chance.percent(12) ? null : day,
      present: present.map((post) => ({
        id: nextId(),
        post,
        withdrawn: chance.percent(5),
      })),
    })
  }
}

/** Most hand in around the due day; some papers come back, most of these once more; a few are only added to. */
export function handIn({ chance, diary }: World, { obligation, posts, periods }: Owed, day: string): void {
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

/** Now and then somebody need not do something, and now and then that is taken back. */
export function waive({ chance, diary, owed }: World, day: string): void {
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
