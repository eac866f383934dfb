import type { AgendaItem, KindChoice, NewMeeting } from '../../server/meetings/contract.ts'

/** What the form for a meeting holds until it is called. */
export interface ConveneDraft {
  kind: string
  convener: string
  /** Empty: the kind and the month name it. */
  title: string
  form: string
  on: string
  /** `14:30` */
  from: string
  until: string
  place: string
  host: string
  agenda: AgendaItem[]
  posts: string[]
  units: string[]
  enterprises: { id: string; name: string }[]
}

export const emptyConvene = (on: string): ConveneDraft => ({
  kind: '',
  convener: '',
  title: '',
  form: '',
  on,
  from: '14:30',
  until: '16:30',
  place: '',
  host: '',
  agenda: [],
  posts: [],
  units: [],
  enterprises: [],
})

/** What follows from choosing a kind: its first form, its agenda, those it is usual to invite. */
export function withKind({ id, conveners, forms, agenda, invited }: KindChoice): Partial<ConveneDraft> {
  return {
    kind: id,
    convener: conveners[0]?.post ?? '',
    form: forms[0] ?? '',
    agenda,
    posts: invited.posts.map((post) => post.id),
    units: invited.units.map((unit) => unit.id),
  }
}

/** The name it gets unless somebody writes another: 2026年10月企业现场办公会. */
export function titleOf({ title, on }: ConveneDraft, kind: KindChoice | undefined): string {
  if (title.trim()) return title.trim()
  return kind && on ? `${on.slice(0, 4)}年${Number(on.slice(5, 7))}月${kind.name}` : ''
}

/** An instant in the city's zone. */
export const instantOf = (on: string, time: string): number => Date.parse(`${on}T${time}:00+08:00`)

/** What is missing or wrong, by the server's names of the fields; empty when the meeting can be called. The server knows the hour. */
export function missingIn(draft: ConveneDraft, today: string): Record<string, string> {
  const { kind, on, from, until, place, host, agenda } = draft
  const faults: Record<string, string> = {}
  if (!kind) faults['kind'] = '选一类会议'
  if (!on || !from || !until) faults['startsAt'] = '写明哪天、几点到几点'
  else if (instantOf(on, until) <= instantOf(on, from)) faults['startsAt'] = '结束时间要晚于开始时间'
  else if (on < today) faults['startsAt'] = '不能早于今天'
  if (place.trim().length < 2) faults['place'] = '写明在哪里开'
  if (!host) faults['host'] = '选主持的领导'
  if (agenda.every(({ what }) => !what.trim())) faults['agenda'] = '至少写一项议程'
  if (draft.posts.length + draft.units.length + draft.enterprises.length === 0) faults['invite'] = '至少请一家'
  return faults
}

/** What is sent; blank lines of the agenda are left out. */
export function meetingOf(draft: ConveneDraft, kind: KindChoice): NewMeeting {
  const { convener, form, on, from, until, place, host, agenda, posts, units, enterprises } = draft
  return {
    kind: kind.id,
    convener,
    title: titleOf(draft, kind),
    place: place.trim(),
    startsAt: instantOf(on, from),
    endsAt: instantOf(on, until),
    form: form || null,
    host: host || null,
    agenda: agenda.map(({ what, by }) => ({ what: what.trim(), by: by.trim() })).filter(({ what }) => what),
    invite: [
      ...posts.map((post) => ({ post })),
      ...units.map((organisation) => ({ organisation })),
      ...enterprises.map(({ id }) => ({ enterprise: id })),
    ],
  }
}
