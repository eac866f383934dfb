import { addDays } from '../../engine/calendar/civil-date.ts'
import { instantAt } from '../../engine/calendar/zone.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import type { CityPack } from '../../engine/city/types.ts'
import { rosterDue } from '../../engine/rosters/roster-due.ts'
import type { RosterRule } from '../../engine/rosters/types.ts'
import { systemViewer } from '../access/viewer.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Tx } from '../database/tx.ts'
import { approveRoster } from '../liaison/rosters/approve-roster.ts'
import { drawRoster } from '../liaison/rosters/draw-roster.ts'
import { keepFigure } from '../liaison/rosters/keep-figure.ts'
import { nominate } from '../liaison/rosters/nominate.ts'
import { reportGrades } from '../liaison/rosters/report-grades.ts'
import type { App } from '../platform/app.ts'
import { fixedClock } from '../platform/clock.ts'
import { today } from '../platform/today.ts'
import { chanceOf, seedOf } from './chance.ts'
import { inventFigures, inventGrade } from './roster-facts.ts'
import type { Cast } from './viewers.ts'
import { viewerOfPost } from './viewers.ts'

const dayMs = 86_400_000

interface Drawing {
  app: App
  cast: Cast
  calendar: WorkCalendar
}

interface Candidate {
  id: string
  name: string
  district: string | null
  aboveScale: boolean
  tags: string[]
}

/** The rosters of this year, drawn and approved in time, and drafts for the coming one; with the figures and grades they rest on. */
export async function inventRosters({ app, cast, calendar }: Drawing): Promise<void> {
  const { pack } = cast
  const year = Number(today(app.clock).slice(0, 4))
  const candidates = await app.database.system(pack.id, (tx) => readAll(tx))
  await reportAll(app, cast, candidates, year)
  for (const each of [year, year + 1]) await importFigures(app, pack, candidates, each)
  for (const rule of pack.rosters) {
    for (const district of districtsOf(pack, rule)) {
      const then = { ...app, clock: fixedClock(approvalMoment(calendar, rule, year)) }
      await drawAndName(then, cast, { rule, year, district }, true)
    }
  }
  for (const rule of pack.rosters.filter(({ level }) => level === 'city')) {
    await drawAndName(app, cast, { rule, year: year + 1, district: null }, false)
  }
}

const readAll = (tx: Tx): Promise<Candidate[]> =>
  tx.many<Candidate>(
    `select id, name, district, above_scale as "aboveScale", tags from enterprises where city = $1 order by credit_code`,
    [tx.viewer.city],
  )

/** Every county has reported for this year; every other one already for the next. */
async function reportAll(app: App, cast: Cast, candidates: readonly Candidate[], year: number): Promise<void> {
  const chance = chanceOf(seedOf(`${cast.pack.id}/grades`))
  const reporters = cast.pack.organisations.filter(({ district }) => district !== undefined)
  for (const [index, { id, district }] of reporters.entries()) {
    const head = cast.pack.posts.find(
      ({ organisation, powers }) => organisation === id && powers.includes('enterprises.grade'),
    )
    const own = candidates.filter((each) => each.district === district && each.aboveScale)
    if (!head || own.length === 0) continue
    const viewer = viewerOfPost(cast, head.id)
    for (const of of index % 2 === 0 ? [year, year + 1] : [year]) {
      const rows = own.map((each) => ({ enterprise: each.id, grade: inventGrade(chance) }))
      const daysAgo = of > year ? 4 + (index % 12) : 290 + (index % 20)
      const then = { ...app, clock: fixedClock(app.clock.now() - daysAgo * dayMs) }
      await app.database.transaction(viewer, (tx) => reportGrades(then, tx, { year: of, rows }))
    }
  }
}

async function importFigures(app: App, pack: CityPack, candidates: readonly Candidate[], year: number): Promise<void> {
  const figures = inventFigures(pack, year, candidates, chanceOf(seedOf(`${pack.id}/figures/${year}`)))
  await app.database.transaction({ ...systemViewer(pack.id), name: '分办岗' }, async (tx) => {
    for (const figure of figures) await keepFigure(app, tx, figure)
  })
}

const districtsOf = ({ organisations }: CityPack, { level }: RosterRule): (string | null)[] =>
  level === 'city'
    ? [null]
    : organisations.filter(({ kind }) => kind === 'county').flatMap(({ district }) => district ?? [])

/** Two days before it was due; where no day is named, in the first days of its year. */
const approvalMoment = (calendar: WorkCalendar, rule: RosterRule, year: number): number =>
  instantAt(calendar, addDays(rosterDue(rule, year) ?? `${year}-01-08`, -2), 600)

interface Wanted {
  rule: RosterRule
  year: number
  district: string | null
}

const reasons = [
  '直播电商龙头，带动就业',
  '工业互联网平台，服务本市工厂',
  '共享制造平台，投产见效快',
  '现代物流枢纽，成长性好',
]

async function drawAndName(app: App, cast: Cast, { rule, year, district }: Wanted, approved: boolean): Promise<void> {
  const office = officeOf(cast, 'liaison.manage')
  const decider = officeOf(cast, 'liaison.approve')
  const { id } = await app.database.transaction(office, (tx) => drawRoster(app, tx, { rule: rule.id, year, district }))
  const chance = chanceOf(seedOf(`${cast.pack.id}/${rule.id}/${year}`))
  for (const part of rule.parts) {
    if (part.by !== 'named') continue
    const free = await app.database.system(cast.pack.id, (tx) => readFree(tx, id, part.among?.tags))
    // The draft for the coming year is not complete yet.
    for (const enterprise of free.slice(0, approved ? part.atMost : Math.ceil(part.atMost * 0.7))) {
      const reason = chance.pick(reasons)
      await app.database.transaction(office, (tx) => nominate(app, tx, id, { part: part.id, enterprise, reason }))
    }
  }
  if (!approved) return
  await app.database.transaction(decider, async (tx) => {
    const { draft } = await tx.one<{ draft: number }>('select draft from rosters where city = $1 and id = $2', [
      cast.pack.id,
      id,
    ])
    await approveRoster(app, tx, id, draft)
  })
}

const officeOf = (cast: Cast, power: string): Viewer => {
  const post = cast.pack.posts.find(({ powers }) => powers.includes(power))
  return post ? viewerOfPost(cast, post.id) : systemViewer(cast.pack.id)
}

/** Who carries one of the tags and has no place yet. */
async function readFree(tx: Tx, roster: string, tags: readonly string[] = []): Promise<string[]> {
  const rows = await tx.many<{ id: string }>(
    `select e.id from enterprises e where e.city = $1 and (cardinality($3::text[]) = 0 or e.tags && $3::text[])
       and (cardinality($3::text[]) > 0 or e.key_enterprise)
       and not exists (select from roster_places p where p.city = e.city and p.roster = $2 and p.enterprise = e.id)
     order by e.name, e.id`,
    [tx.viewer.city, roster, [...tags]],
  )
  return rows.map(({ id }) => id)
}
