import { Readable } from 'node:stream'
import type { CityPack } from '../../engine/city/types.ts'
import { dateOf } from '../../engine/calendar/zone.ts'
import { addDays } from '../../engine/calendar/civil-date.ts'
import type { CaseKind } from '../../engine/workflow/types.ts'
import { isWorkingDay } from '../../engine/calendar/day-info.ts'
import type { WorkCalendar, IsoDate } from '../../engine/calendar/types.ts'
import { systemViewer } from '../access/viewer.ts'
import { guessTopics } from '../appeals/guess-topic.ts'
import { openCase } from '../cases/open-case.ts'
import { createEnterprise } from '../enterprises/create-enterprise.ts'
import { storeFile } from '../files/store-file.ts'
import type { App } from '../platform/app.ts'
import { fixedClock } from '../platform/clock.ts'
import { inventAllocations } from './allocations.ts'
import type { Chance } from './chance.ts'
import { chanceOf, seedOf } from './chance.ts'
import { inventEnterprises } from './enterprises.ts'
import { inventFilings } from './filings.ts'
import { followDocument } from './follow-document.ts'
import { administration } from './matters/administration.ts'
import { linkCounties } from './county-links.ts'
import { inventLiaison } from './liaison.ts'
import { inventLiaisonService } from './liaison-service.ts'
import { inventMeetings } from './meetings.ts'
import type { Matter } from './matters/matter.ts'
import { fillMatter } from './matters/matter.ts'
import { money } from './matters/money.ts'
import { peopleMatters } from './matters/people.ts'
import { supplies } from './matters/supplies.ts'
import { inventPeople } from './people.ts'
import { enoughEnterprises, withRosterFacts } from './roster-facts.ts'
import { inventRosters } from './rosters.ts'
import type { Plot } from './stories.ts'
import { castPlots } from './stories.ts'
import type { Stage } from './tell-story.ts'
import { tellStory, workMoment } from './tell-story.ts'
import type { Cast } from './viewers.ts'
import { viewerOfEnterprise, viewerOfPost } from './viewers.ts'

const matters: readonly Matter[] = [...supplies, ...money, ...administration, ...peopleMatters]
const casesAtOnce = 20

export interface Size {
  enterprises: number
  cases: number
}

interface Opening {
  at: number
  plot: Plot
  kind: CaseKind
  matter: Matter
  enterprise: { id: string; name: string }
}

/** Fills one city with people, enterprises and appeals in every stage, told up to the present moment. */
export const loadCity = async (app: App, pack: CityPack, size: Size): Promise<void> => {
  const chance = chanceOf(seedOf(pack.id))
  const end = app.clock.now()
  const calendar = await app.calendars.of(pack.id)
  const enterprises: { id: string; name: string }[] = []
  const invented = inventEnterprises(pack, enoughEnterprises(pack, size.enterprises), chance)
  for (const input of withRosterFacts(pack, invented, chanceOf(seedOf(`${pack.id}/facts`)))) {
    enterprises.push({ id: await createEnterprise(app, systemViewer(pack.id), input), name: input.name })
  }
  const accounts = enterprises.slice(0, 3)
  const since = addDays(dateOf(calendar, end), -365)
  const { staff, owners } = await app.database.system(pack.id, (tx) => inventPeople(app, tx, pack, accounts, since))
  const cast: Cast = {
    pack,
    personOfPost: new Map(staff.map(({ post, id }) => [post ?? '', id])),
    personOfEnterprise: new Map(owners.map(({ id }, index) => [accounts[index]?.id ?? '', id])),
  }
  const openings = planOpenings(pack, size, enterprises, end, chance, calendar)
  const clock = fixedClock(end)
  const stage = { app: { ...app, clock }, clock, cast, chance, calendar, end, fileOf: filesOf(app, pack.id) }
  for (let index = 0; index < openings.length; index += casesAtOnce) {
    await app.database.system(pack.id, async (tx) => {
      await tx.query('set local synchronous_commit = off')
      for (const opening of openings.slice(index, index + casesAtOnce)) await play({ ...stage, tx }, opening)
    })
  }
  await inventRosters({ app, cast, calendar })
  await inventAllocations({ app, cast, calendar })
  await app.database.system(pack.id, (tx) =>
    linkCounties({ app, tx, pack, chance: chanceOf(seedOf(`${pack.id}/counties`)) }, accounts),
  )
  await app.database.system(pack.id, (tx) => inventLiaison({ app, tx, pack, calendar, chance }, enterprises))
  await inventLiaisonService({ app, cast, calendar, chance: chanceOf(seedOf(`${pack.id}/service`)) })
  await followDocument({ app, cast, chance, fileOf: stage.fileOf })
  await inventMeetings(stage, enterprises)
  await inventFilings({ app, cast, chance, fileOf: stage.fileOf })
}

/** Which matters come in when, from whom; a matter in vogue comes from several enterprises within a month. */
const planOpenings = (
  pack: CityPack,
  size: Size,
  enterprises: Opening['enterprise'][],
  end: number,
  chance: Chance,
  calendar: Stage['calendar'],
): Opening[] => {
  const inVogue = [chance.pick(supplies), chance.pick(administration)]
  return castPlots(size.cases)
    .map((plot, index): Opening => {
      const age = chance.between(plot.age[0], plot.age[1])
      const day = workingDayBefore(calendar, dateOf(calendar, end), age)
      const morning = Date.parse(`${day}T00:00:00+08:00`)
      const at = Math.min(workMoment(calendar, morning, 0, chance), end - chance.between(5, 90) * 60_000)
      const vogue = age < 18 && index % 7 < 1
      return {
        at,
        plot,
        kind: kindFor(pack, index),
        matter: fillMatter(vogue ? chance.pick(inVogue) : chance.pick(matters), chance),
        enterprise: index % 9 === 0 ? chance.pick(enterprises.slice(0, 3)) : chance.pick(enterprises),
      }
    })
    .toSorted((a, b) => a.at - b.at)
}

/** The working day so many working days before a date. */
const workingDayBefore = (calendar: WorkCalendar, date: IsoDate, count: number): IsoDate => {
  let day = date
  for (let left = count; left > 0;) {
    day = addDays(day, -1)
    if (isWorkingDay(calendar, day)) left -= 1
  }
  return day
}

/** The first kind takes three of four; the others share the rest. */
const kindFor = ({ caseKinds }: CityPack, index: number): CaseKind => {
  const kind = caseKinds.length > 1 && index % 4 === 3 ? caseKinds[1] : caseKinds[0]
  if (!kind) throw new Error('a city declares at least one case kind')
  return kind
}

const play = async (stage: Stage, { at, plot, kind, matter, enterprise }: Opening): Promise<void> => {
  const { app, clock, tx, cast, chance } = stage
  clock.set(at)
  const clerk = cast.pack.posts.find(({ powers }) => powers.includes('appeals.register'))
  const byEnterprise = chance.percent(45) || !clerk
  const viewer = byEnterprise ? viewerOfEnterprise(cast, enterprise.id) : viewerOfPost(cast, clerk.id)
  const channels = kind.channels.filter(({ id }) => !['import', 'system'].includes(id))
  const opened = await openCase(
    app,
    { ...tx, viewer },
    {
      kind,
      ...matter,
      enterprise: enterprise.id,
      enterpriseName: enterprise.name,
      applicant: chance.pick(['企业负责人', '办公室负责人', '设备负责人', '财务负责人']),
      phone: `138${String(chance.between(0, 99_999_999)).padStart(8, '0')}`,
      replyBy: chance.pick(['书面', '电话', '书面，门户和短信同时告知']),
      channel: byEnterprise ? (channels.find(({ id }) => id === 'web')?.id ?? '') : chance.pick(channels).id,
      topic: guessTopics(kind, `${matter.title}${matter.body}`)[0]?.id ?? kind.topics.at(-1)?.id ?? '',
      files: [],
      source: null,
      requestKey: null,
    },
  )
  await tellStory(stage, opened, plot.steps)
}

/** One document a person, stored when it is first needed. */
const filesOf = (app: App, city: string): Stage['fileOf'] => {
  const files = new Map<string, Promise<string>>()
  const store = async (person: string) => {
    const text = '办理结果材料（演示）\n\n本件为演示数据，用来说明办结须附依据。\n'
    const viewer = { ...systemViewer(city), person, reach: 'city' as const }
    return (await storeFile(app, viewer, { name: '办理结果材料.txt', source: Readable.from([Buffer.from(text)]) })).id
  }
  return (person) => {
    const file = files.get(person) ?? store(person)
    files.set(person, file)
    return file
  }
}
