import type { Obligation } from '../../engine/city/index.ts'
import { shift } from './days.ts'
import type { Diary, PaperEntry } from './diary.ts'

/** Something a post did, as it counts by now. */
export interface Done {
  id: string
  object: string | null
  on: string
  /** The period a paper says it is for. */
  period: string | null
}

export interface Span {
  from: string
  until: string
}

export const least = (...days: string[]): string => days.reduce((a, b) => (a < b ? a : b))
export const most = (...days: string[]): string => days.reduce((a, b) => (a > b ? a : b))

const presently = ({ merged }: Diary, enterprise: string): string => merged.get(enterprise) ?? enterprise

/** The enterprises a post is linked to, each from the first day of any link until the last of any. */
export function linksOf(diary: Diary, post: string): Map<string, Span> {
  const links = new Map<string, Span>()
  for (const entry of diary.links.filter((each) => each.post === post)) {
    const object = presently(diary, entry.enterprise)
    const { from, until } = links.get(object) ?? { from: entry.since, until: entry.since }
    links.set(object, { from: least(from, entry.since), until: most(until, entry.until ?? '2026-12-31') })
  }
  return links
}

/** What a post did that the obligation asks for, by day and then by number. */
export function doneBy(diary: Diary, { fulfilment: { act, where = {} } }: Obligation, post: string): Done[] {
  const done = {
    link: () => [],
    visit: () => wentTo(diary, post, 'visit'),
    contact: () => wentTo(diary, post, 'contact'),
    meeting: () => met(diary, post, where['meeting'] ?? ''),
    filing: () => handedIn(diary, post, 'filing', where['filing'] ?? ''),
    report: () => handedIn(diary, post, 'report', where['filing'] ?? ''),
  }[act]()
  return done.toSorted((a, b) => (a.on === b.on ? Number(a.id > b.id) - Number(a.id < b.id) : a.on < b.on ? -1 : 1))
}

const wentTo = (diary: Diary, post: string, kind: 'visit' | 'contact'): Done[] =>
  diary.acts
    .filter((act) => act.post === post && act.kind === kind)
    .map(({ id, versions }) => {
      const { enterprise, on } = versions.at(-1)!
      return { id, object: presently(diary, enterprise), on, period: null }
    })

const met = ({ meetings }: Diary, post: string, kind: string): Done[] =>
  meetings.flatMap((meeting): Done[] => {
    if (meeting.kind !== kind || !meeting.heldOn) return []
    const done = (id: string): Done => ({ id, object: null, on: meeting.heldOn ?? '', period: null })
    if (meeting.countsFor === 'convener') return meeting.convener === post ? [done(meeting.id)] : []
    return meeting.present.some((each) => each.post === post && !each.withdrawn) ? [done(`${meeting.id}/${post}`)] : []
  })

const handedIn = ({ papers }: Diary, post: string, kind: string, obligation: string): Done[] =>
  papers
    .filter((paper) => paper.post === post && paper.kind === kind && paper.obligation === obligation)
    .flatMap((paper) => {
      const on = dayOfPaper(paper)
      return on ? [{ id: paper.id, object: null, on, period: paper.period }] : []
    })

/** The first day since it was last returned; none while it lies with the unit. */
function dayOfPaper({ versions }: PaperEntry): string | null {
  let day: string | null = null
  for (const { on, review } of versions) day = review === 'returned' ? null : (day ?? on)
  return day
}

/** What the post need not do. */
export const waiversOf = (diary: Diary, obligation: string, post: string) =>
  diary.waivers
    .filter((each) => each.post === post && each.obligation === obligation && !each.ended)
    .map(({ period, enterprise }) => ({ period, object: enterprise && presently(diary, enterprise) }))

/** Who sat on the post on the days of a span, gaps included, and how many of the acts fell into each time. */
export function holdersOf({ holdings }: Diary, post: string, { from, until }: Span, acts: readonly Done[]) {
  const held = holdings
    .filter((each) => each.post === post)
    .map(({ name, since, until: left }) => ({ holder: name, from: since, until: left ? shift(left, -1) : until }))
  const edges = [...new Set([from, ...held.flatMap((each) => [each.from, shift(each.until, 1)])])].toSorted()
  return edges
    .filter((day) => from <= day && day <= until)
    .map((day) => {
      const next = edges.find((edge) => edge > day)
      const last = next ? least(shift(next, -1), until) : until
      const holder = held.find((each) => each.from <= day && day <= each.until)?.holder ?? null
      return { holder, from: day, until: last, acts: acts.filter(({ on }) => day <= on && on <= last).length }
    })
}
