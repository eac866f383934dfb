import { expect, test } from 'vitest'
import { cities } from '../../cities/all.ts'
import type { Standing } from '../../engine/obligations/types.ts'
import { composeApp } from '../../server/compose.ts'
import { testDatabase } from '../../server/database/testing.ts'
import { chanceOf, seedOf } from '../../server/demo/chance.ts'
import { readFacts } from '../../server/obligations/read-facts.ts'
import { readStandings } from '../../server/obligations/read-standings.ts'
import { publishPack } from '../../server/packs/publish-pack.ts'
import { fixedClock } from '../../server/platform/clock.ts'
import { readConfig } from '../../server/platform/config.ts'
import { silentLog } from '../../server/platform/log.ts'
import { clerkStandings } from './clerk.ts'
import { eachDay, shift, wallOf } from './days.ts'
import { grownPack } from './grown-pack.ts'
import { liveDay } from './live-day.ts'
import { tablesOf } from './tables.ts'
import { writeActs } from './write-acts.ts'
import { writePapers } from './write-papers.ts'
import { writePeople } from './write-people.ts'
import type { World } from './world.ts'
import { firstDay } from './world.ts'

const moreLeaders = 50
const enterprises = 900
/** Due days of the five cities, looked at on the day and on the day after. */
const dueDays = [
  '2026-05-15',
  '2026-05-20',
  '2026-05-25',
  '2026-05-31',
  '2026-06-30',
  '2026-07-10',
  '2026-10-20',
  '2026-10-31',
]
const isEdge = (day: string): boolean => day.endsWith('-01') || shift(day, 1).endsWith('-01')
const isLookedAt = (day: string): boolean =>
  isEdge(day) || [...dueDays, '2027-01-10'].some((due) => day === due || day === shift(due, 1))

const packs = cities.map((pack) => grownPack(pack, moreLeaders))
const database = await testDatabase()
const app = composeApp(readConfig({}), fixedClock('2026-01-01T09:00:00+08:00'), silentLog, database, packs)
for (const pack of packs) await publishPack(app, pack)

const days = await database.asOwner<{ day: string; working: boolean }>('select date as day, working from calendar_days')
const wall = wallOf(new Map(days.map(({ day, working }) => [day, working])))
const worlds = packs.map((pack) => firstDay(pack, wall, chanceOf(seedOf(pack.id)), enterprises))

const seen = { standings: 0, statuses: new Set<string>() }

/** Brings the tables to where the diary is. */
async function write({ pack, diary }: World): Promise<void> {
  const tables = tablesOf(database, pack)
  await writePeople(tables, pack, diary)
  await writeActs(tables, diary)
  await writePapers(tables, diary)
}

/** Every standing of a city as the product reads it from the tables, and as the clerk has it in the books. */
async function differences({ pack, diary, owed }: World, today: string): Promise<object[]> {
  const facts = await app.database.system(pack.id, (tx) => readFacts(tx, 2026))
  const found = readStandings(pack, await app.calendars.of(pack.id), facts, today)
  return found.flatMap(({ obligation, all }) => {
    const posts = owed.find((each) => each.obligation.id === obligation.id)!.posts
    const bySubject = Map.groupBy(all, ({ subject }) => subject)
    expect([...bySubject.keys()].every((post) => posts.includes(post))).toBe(true)
    return posts.flatMap((post) => {
      const read = (bySubject.get(post) ?? []).map(asKept)
      const kept = clerkStandings({ diary, wall, obligation, post, today })
      for (const { status } of kept) seen.statuses.add(status)
      seen.standings += kept.length
      return JSON.stringify(read) === JSON.stringify(kept)
        ? []
        : [{ city: pack.id, today, obligation: obligation.id, post, read, kept }]
    })
  })
}

/** A standing as far as the clerk keeps it. */
function asKept(standing: Standing) {
  const { status, done, owed, expected, remaining, due, begun, reachedOn, holders } = standing
  return { start: standing.period.start, status, done, owed, expected, remaining, due, begun, reachedOn, holders }
}

test('[ZB-10] [PE-05] [QH-01] [JZ-06] [GZ-07] [ZB-13] a year of five cities, day by day: every standing read from the tables is what a clerk finds by hand', async () => {
  for (const day of eachDay('2026-01-02', '2027-01-11')) {
    if (day <= '2026-12-31') for (const world of worlds) liveDay(world, day)
    if (!isLookedAt(day)) continue
    for (const world of worlds) {
      await write(world)
      expect((await differences(world, day)).slice(0, 1)).toEqual([])
    }
  }
  expect(worlds.reduce((sum, { leaders }) => sum + leaders.length, 0)).toBeGreaterThan(300)
  expect(worlds.reduce((sum, { diary }) => sum + diary.enterprises.length, 0)).toBeGreaterThan(4000)
  expect(seen.statuses).toEqual(new Set(['met', 'on-course', 'at-risk', 'late', 'met-late', 'waived']))
  expect(seen.standings).toBeGreaterThan(60_000)
})
