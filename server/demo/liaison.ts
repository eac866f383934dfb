import type { CityPack, PackPost } from '../../engine/city/types.ts'
import type { Obligation } from '../../engine/obligations/types.ts'
import { addDays } from '../../engine/calendar/civil-date.ts'
import { isWorkingDay } from '../../engine/calendar/day-info.ts'
import { periodOf } from '../../engine/calendar/periods.ts'
import type { IsoDate, WorkCalendar } from '../../engine/calendar/types.ts'
import type { Tx } from '../database/tx.ts'
import { linkEnterprise } from '../liaison/link-enterprise.ts'
import { liaisonObligations, postsOwing } from '../obligations/subjects.ts'
import { writeVisit } from '../liaison/write-visit.ts'
import type { App } from '../platform/app.ts'
import { today as todayOf } from '../platform/today.ts'
import { newId } from '../platform/uuid.ts'
import type { Chance } from './chance.ts'

/** How much of what is owed somebody has done: all of it, less than is due by now, or about that. */
const diligence = ['all', 'behind', 'by-now'] as const
const sights = ['看了生产线和库存，与企业负责人座谈', '看了新厂房，了解用工和订单', '看了研发车间，了解政策兑现情况']
const mostLinks = 15

interface Scene {
  app: App
  tx: Tx
  pack: CityPack
  calendar: WorkCalendar
  chance: Chance
  today: IsoDate
}

/**
 * Tells the year's visits: some leaders have made them all, some are behind. Links come from the approved allocations; leaders
 * whom none of them reaches, such as those of counties, are linked here.
 */
export async function inventLiaison(
  scene: Omit<Scene, 'today'>,
  enterprises: readonly { id: string }[],
): Promise<void> {
  const { app, tx, pack } = scene
  const today = todayOf(app.clock)
  const heard = await heardAtVisits(tx, pack)
  const allocated = await readLinks(tx, today)
  const taken = new Set([...allocated.values()].flat())
  const pool = [...new Set([...heard.keys(), ...enterprises.map(({ id }) => id)])].filter((id) => !taken.has(id))
  const obligations = liaisonObligations(pack)
  const owing = new Set(obligations.flatMap(({ owes }) => postsOwing(pack, owes)))
  for (const [index, post] of pack.posts.filter(({ id }) => owing.has(id)).entries()) {
    const own = obligations.filter(({ owes }) => postsOwing(pack, owes).includes(post.id))
    const linked =
      allocated.get(post.id) ?? (await link({ ...scene, today }, post, pool.splice(0, linksFor(own, index))))
    for (const id of linked) for (const matter of heard.get(id) ?? []) await tell({ ...scene, today }, post, id, matter)
    for (const obligation of own.filter(({ fulfilment }) => fulfilment.act === 'visit')) {
      const places = linked.length > 0 ? linked : enterprises.slice(index, index + 2).map(({ id }) => id)
      await visitAll({ ...scene, today }, { post, obligation, places, index })
    }
  }
}

/** The enterprises each post is linked to this year by the approved allocations. */
async function readLinks(tx: Tx, today: IsoDate): Promise<Map<string, string[]>> {
  const rows = await tx.many<{ post: string; enterprise: string }>(
    `select post, enterprise from liaison_links
     where city = $1 and year = $2 and until is null order by post, enterprise`,
    [tx.viewer.city, Number(today.slice(0, 4))],
  )
  const byPost = Map.groupBy(rows, ({ post }) => post)
  return new Map([...byPost].map(([post, own]) => [post, own.map(({ enterprise }) => enterprise)]))
}

/** As many as are owed; every fifth leader still lacks one. */
function linksFor(own: readonly Obligation[], index: number): number {
  const owed = own.find(({ fulfilment }) => fulfilment.act === 'link')?.quota.count ?? 0
  return Math.min(Math.max(owed === 0 ? 0 : owed + (owed < 4 ? 2 : 0) - (index % 5 === 4 ? 3 : 0), 0), mostLinks)
}

interface Heard {
  id: string
  on: IsoDate
}

/** Matters that came in by the channel of visits, by enterprise: there was a visit that day. */
async function heardAtVisits(tx: Tx, pack: CityPack): Promise<Map<string, Heard[]>> {
  const rows = await tx.many<Heard & { enterprise: string }>(
    `select id, enterprise, (registered_at at time zone 'Asia/Shanghai')::date as "on" from cases
     where city = $1 and channel = $2 and enterprise is not null order by registered_at, id`,
    [pack.id, pack.liaison.channel],
  )
  return Map.groupBy(rows, ({ enterprise }) => enterprise)
}

async function link({ app, tx, chance, today }: Scene, post: PackPost, enterprises: string[]): Promise<string[]> {
  const reason = `按分管领域和上一年联系情况分给${post.name}`
  for (const enterprise of enterprises) {
    const grade = chance.pick(['good', 'good', 'fair', 'poor'] as const)
    const since = `${today.slice(0, 4)}-01-01`
    await linkEnterprise(app, tx, { post: post.id, enterprise, reason, grade, origin: 'list', since })
  }
  return enterprises
}

async function tell(scene: Scene, post: PackPost, enterprise: string, { id, on }: Heard): Promise<void> {
  if (on.slice(0, 4) !== scene.today.slice(0, 4)) return
  const visit = await visitOn(scene, post, enterprise, on)
  await scene.tx.query('insert into liaison_problems (city, visit, case_id) values ($1, $2, $3)', [
    scene.pack.id,
    visit,
    id,
  ])
}

interface Rounds {
  post: PackPost
  obligation: Obligation
  places: readonly string[]
  index: number
}

/** The visits of the period that runs, spread over its working days until today. */
async function visitAll(scene: Scene, { post, obligation, places, index }: Rounds): Promise<void> {
  const { timing, quota } = obligation
  if ('once' in timing || places.length === 0) return
  const days = workingDays(scene, periodOf(timing.every, scene.today).start)
  const owed = quota.of === 'acts-at-each-link' ? quota.count * places.length : quota.count
  const share = { all: 1, 'by-now': 0.9, behind: 0.4 }[diligence[index % diligence.length]!]
  const made = Math.min(Math.floor(owed * share), days.length)
  for (let visit = 0; visit < made; visit += 1) {
    const day = days[Math.floor(((visit + 0.5) * days.length) / made)]
    const place = places[visit % places.length]
    if (day && place) await visitOn(scene, post, place, day)
  }
}

function workingDays({ calendar, today }: Scene, from: IsoDate): IsoDate[] {
  const days: IsoDate[] = []
  for (let day = from; day <= today; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) days.push(day)
  return days
}

async function visitOn({ app, tx, pack, chance }: Scene, post: PackPost, enterprise: string, on: IsoDate) {
  const id = newId(app.clock)
  await writeVisit(
    app,
    { ...tx, viewer: { ...tx.viewer, name: post.name } },
    {
      id,
      version: 1,
      post,
      enterprise,
      on,
      place: chance.pick(['企业厂区', '园区服务中心', '企业会议室']),
      companions: [chance.pick(pack.organisations.filter(({ kind }) => kind === 'department')).shortName],
      saw: chance.pick(sights),
      cleanConduct: true,
      correction: null,
      requestKey: null,
    },
  )
  return id
}
