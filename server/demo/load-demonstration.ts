import { addDays } from '../../engine/calendar/civil-date.ts'
import { periodAfter, periodOf } from '../../engine/calendar/periods.ts'
import { dateOf, instantAt } from '../../engine/calendar/zone.ts'
import { publishBulletin } from '../appeals/bulletin.ts'
import { publishPack } from '../packs/publish-pack.ts'
import type { App } from '../platform/app.ts'
import { fixedClock } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Size } from './load-city.ts'
import { loadCity } from './load-city.ts'

const usualSize: Size = { enterprises: 110, cases: 220 }

/** Loads the demonstration of every city: seeded, at dates relative to now, people named by post. */
export const loadDemonstration = async (app: App, size: Size = usualSize): Promise<void> => {
  for (const pack of app.packs.all) await publishPack(app, pack)
  await Promise.all(
    app.packs.all.map(async (pack) => {
      await loadCity(app, pack, size)
      await publishPastMonths(app, pack.id)
    }),
  )
}

/** The bulletins of the last two finished months, each published on the fifth of the next. */
const publishPastMonths = async (app: App, city: string): Promise<void> => {
  const calendar = await app.calendars.of(city)
  const present = periodOf('month', dateOf(calendar, app.clock.now()))
  for (const back of [-2, -1]) {
    const month = periodAfter(present, back)
    const clock = fixedClock(Math.min(instantAt(calendar, addDays(month.end, 5), 600), app.clock.now()))
    await app.database
      .system(city, (tx) => publishBulletin({ ...app, clock }, tx, month.start.slice(0, 7)))
      .catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error
      })
  }
}
