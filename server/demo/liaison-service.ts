import { addDays } from '../../engine/calendar/civil-date.ts'
import { namedPeriodsUntil } from '../../engine/calendar/named-periods.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import type { Tx } from '../database/tx.ts'
import { publishBulletin, writeRemarks } from '../liaison/bulletins/bulletins.ts'
import { sendCards } from '../liaison/cards/send-cards.ts'
import { writeCard } from '../liaison/cards/write-card.ts'
import { correctVisit } from '../liaison/correct-visit.ts'
import { recordContact } from '../liaison/record-contact.ts'
import { linkablePosts } from '../obligations/subjects.ts'
import type { App } from '../platform/app.ts'
import { fixedClock } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import { today as todayOf } from '../platform/today.ts'
import { agreeVisits } from './agreed-visits.ts'
import type { Chance } from './chance.ts'
import { hearProblems } from './heard-at-visits.ts'
import { takeParks } from './park-units.ts'
import type { Cast } from './viewers.ts'
import { viewerOfPost } from './viewers.ts'

interface Scene {
  app: App
  cast: Cast
  calendar: WorkCalendar
  chance: Chance
}

interface Link {
  post: string
  enterprise: string
}

const dayMs = 86_400_000
const before = (app: App, days: number): App => ({ ...app, clock: fixedClock(app.clock.now() - days * dayMs) })

/** Cards filled in and sent, first contacts, agreed visits, a corrected record, and the bulletins of the periods gone by. */
export async function inventLiaisonService(scene: Scene): Promise<void> {
  const { app, cast } = scene
  const links = await app.database.system(cast.pack.id, (tx) => readLinks(tx, todayOf(app.clock)))
  await app.database.system(cast.pack.id, async (tx) => {
    await fillCards(scene, tx, links)
    await makeContact(scene, tx, links)
    await correctOne(scene, tx)
    await takeParks(app, tx, cast.pack)
  })
  await hearProblems(scene)
  await agreeVisits(scene, links)
  await publishPast(scene)
}

const readLinks = (tx: Tx, today: string): Promise<Link[]> =>
  tx.many(
    'select post, enterprise from liaison_links where city = $1 and year = $2 and until is null order by post, enterprise',
    [tx.viewer.city, Number(today.slice(0, 4))],
  )

const helps = [
  '用地、用电、用工和融资，可协调市直部门',
  '项目审批、惠企政策兑现，有事直接打电话',
  '生产经营中的困难，每周三下午固定在办公室',
  '招工、水电气、周边环境，可请镇街和部门到现场',
]

/** Most posts have filled in their card and sent it to the enterprises they link. */
async function fillCards({ app, cast, chance }: Scene, tx: Tx, links: readonly Link[]): Promise<void> {
  const linked = new Set(links.map(({ post }) => post))
  for (const [index, { id }] of linkablePosts(cast.pack).entries()) {
    if (index % 7 === 6 && !linked.has(id)) continue
    const digits = (count: number) => Array.from({ length: count }, () => chance.between(0, 9)).join('')
    const card = { officePhone: `0990-22${digits(5)}`, mobile: `1390000${digits(4)}`, helps: chance.pick(helps) }
    const written = before(app, 40)
    await writeCard(written, named(tx, '领导秘书岗'), id, { ...card, version: 0 })
    if (index % 9 === 4)
      await writeCard(before(app, 12), named(tx, '领导秘书岗'), id, { ...card, helps: helps[0]!, version: 1 })
    if (linked.has(id)) await sendCards(written, named(tx, '领导秘书岗'), id, { linked: true })
    else if (id.endsWith('-head') && index % 4 === 1)
      await sendCards(written, named(tx, '领导秘书岗'), id, { linked: false, key: true })
  }
}

const named = (tx: Tx, name: string): Tx => ({ ...tx, viewer: { ...tx.viewer, name } })
const ways = ['登门见面', '电话对接', '企业来访', '会上见面']
const principals = ['董事长', '总经理', '法定代表人', '常务副总经理']

/** Of ten enterprises about nine had their first word, one of them late. */
async function makeContact({ app, cast, chance }: Scene, tx: Tx, links: readonly Link[]): Promise<void> {
  const today = todayOf(app.clock)
  for (const { post, enterprise } of links) {
    if (!chance.percent(88)) continue
    const on = addDays(today, -chance.between(15, 70))
    if (on.slice(0, 4) !== today.slice(0, 4)) continue
    const { name } = viewerOfPost(cast, post)
    const phone = `1380000${String(chance.between(0, 9999)).padStart(4, '0')}`
    const exchanged = chance.percent(80)
    await recordContact(app, named(tx, name), {
      post,
      enterprise,
      on,
      how: chance.pick(ways),
      principal: chance.pick(principals),
      exchanged,
      ...(exchanged && { phone }),
    })
  }
}

/** One record was corrected by the secretary's post. */
async function correctOne({ app }: Scene, tx: Tx): Promise<void> {
  const [visit] = await tx.many<{ id: string; enterprise: string; on: string; saw: string }>(
    `select id, enterprise, visited_on as "on", saw from liaison_visits where city = $1 order by visited_on desc, id limit 1`,
    [tx.viewer.city],
  )
  if (!visit) return
  const { id, ...fields } = visit
  const correction = {
    ...fields,
    place: '企业二期厂区',
    cleanConduct: true,
    version: 1,
    correction: '地点写错，企业来电更正',
  }
  await correctVisit(app, named(tx, '领导秘书岗'), id, correction)
}

/** Bulletins of the periods gone by; the last one is still a draft with the office's words. */
async function publishPast({ app, cast }: Scene): Promise<void> {
  const { pack } = cast
  const today = todayOf(app.clock)
  for (const { id: kind, every } of pack.liaison.bulletins ?? []) {
    const over = namedPeriodsUntil(every, today).filter(({ end }) => end < today)
    for (const { id, end } of over.slice(0, -1)) {
      const clock = fixedClock(Date.parse(`${addDays(end, 12)}T10:00:00+08:00`))
      await app.database
        .system(pack.id, (tx) => publishBulletin({ ...app, clock }, named(tx, '联系服务办公室'), kind, id))
        .catch((error: unknown) => {
          if (!(error instanceof Refusal)) throw error
        })
    }
    const last = over.at(-1)
    const text = '走访落后的，下一期内补上；带回的问题超过时限的，由联系领导过问一次。'
    if (last)
      await app.database.system(pack.id, (tx) =>
        writeRemarks(app, named(tx, '联系服务办公室'), kind, last.id, { text, version: 0 }),
      )
  }
}
