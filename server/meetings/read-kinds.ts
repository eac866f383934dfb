import { dateOf } from '../../engine/calendar/zone.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import type { MeetingKind } from '../../engine/city/meetings.ts'
import type { CityPack, PackPost } from '../../engine/city/types.ts'
import { dueInstant } from '../../engine/timers/due-instant.ts'
import { startTimer } from '../../engine/timers/start-timer.ts'
import type { CaseKind } from '../../engine/workflow/types.ts'
import type { Viewer } from '../access/viewer.ts'
import { leaderRef } from '../obligations/subjects.ts'
import type { App } from '../platform/app.ts'
import type { KindChoice, KindChoices } from './contract.ts'
import { convenersOf, isCounty } from './kinds.ts'
import { unitName } from './name-invitee.ts'
import { mayConvene } from './policy.ts'

/** What a viewer may convene, and what the forms about meetings offer. */
export async function readKinds(app: App, viewer: Viewer): Promise<KindChoices> {
  const pack = app.packs.get(viewer.city)
  const calendar = await app.calendars.of(pack.id)
  const [cases] = pack.caseKinds
  return {
    kinds: pack.meetings.flatMap((kind) => choiceOf(pack, viewer, kind) ?? []),
    all: pack.meetings.map(({ id, name }) => ({ id, name })),
    leaders: pack.posts
      .filter(({ powers }) => powers.includes('appeals.coordinate'))
      .map((post) => leaderRef(pack, post)),
    units: pack.organisations.map(({ id, shortName }) => ({
      id,
      name: shortName,
      posts: pack.posts.filter((post) => post.organisation === id).map((post) => ({ id: post.id, name: post.name })),
    })),
    topics: (cases?.topics ?? []).map(({ id, name }) => ({ id, name })),
    limits: cases ? limitsOf(cases, calendar, app.clock.now()) : [],
    further: cases ? furtherOf(cases) : [],
  }
}

/** The conveners of a kind for whom the viewer may act. */
const mayActFor = (pack: CityPack, viewer: Viewer, kind: MeetingKind): PackPost[] =>
  convenersOf(pack, kind).filter(({ id, organisation }) => mayConvene(viewer, { convener: id, organisation }))

/** Whether the viewer may convene anything at all. */
export const mayConveneAny = (pack: CityPack, viewer: Viewer): boolean =>
  pack.meetings.some((kind) => mayActFor(pack, viewer, kind).length > 0)

function choiceOf(pack: CityPack, viewer: Viewer, kind: MeetingKind): KindChoice | null {
  const conveners = mayActFor(pack, viewer, kind)
  if (conveners.length === 0) return null
  const { id, name, forms, agenda, endings, listed } = kind
  return {
    id,
    name,
    conveners: conveners.map((post) => {
      const { unit } = leaderRef(pack, post)
      return { post: post.id, name: post.name, unit, county: isCounty(pack, post.organisation) }
    }),
    forms,
    agenda,
    endings,
    finance: listed === 'finance',
    invited: invitedOf(pack, kind),
  }
}

function invitedOf(pack: CityPack, { invited }: MeetingKind): KindChoice['invited'] {
  const bodies = invited.flatMap((each) => (each.who === 'body' ? [each.body] : []))
  const posts = pack.bodies.filter(({ id }) => bodies.includes(id)).flatMap((body) => body.posts)
  const enterprises = invited.find((each) => each.who === 'enterprises')
  return {
    posts: pack.posts.filter(({ id }) => posts.includes(id)).map((post) => leaderRef(pack, post)),
    units: invited.flatMap((each) =>
      each.who === 'units' ? each.units.map((id) => ({ id, name: unitName(pack, id) })) : [],
    ),
    enterprises: enterprises !== undefined,
    roster: enterprises?.roster ?? null,
  }
}

const limitsOf = ({ difficulties, limits }: CaseKind, calendar: WorkCalendar, now: number): KindChoices['limits'] =>
  difficulties.flatMap(({ id, name, limit }) => {
    const granted = limits[limit]
    const due = granted && dueInstant(calendar, startTimer(granted, now))
    return due ? [{ id, name, due: dateOf(calendar, due) }] : []
  })

const known = ['lead', 'responsible', 'difficulty', 'tier']

/** Required choices of the city's hand-out beside unit, person, limit and leader. */
const furtherOf = ({ actions }: CaseKind): KindChoices['further'] =>
  (actions['hand-out']?.fields ?? []).flatMap(({ id, name, required, choices }) =>
    required && !known.includes(id) && Array.isArray(choices) ? [{ id, name, choices }] : [],
  )
