import { isWorkingDay } from '../../engine/calendar/day-info.ts'
import { formatMinute } from '../../engine/calendar/format.ts'
import { endOfWork } from '../../engine/calendar/hours.ts'
import { dateOf, minuteOf } from '../../engine/calendar/zone.ts'
import type { App } from '../platform/app.ts'
import type { CityCalendar, LimitView } from './contract.ts'

/** When people work in a city, whether they do today, and the time limits the city declares. */
export async function readCityCalendar(app: App, city: string): Promise<CityCalendar> {
  const calendar = await app.calendars.of(city)
  const today = dateOf(calendar, app.clock.now())
  return {
    today,
    working: isWorkingDay(calendar, today),
    hours: calendar.hours.map(({ from, to }) => `${formatMinute(from)}-${formatMinute(to)}`),
    endOfWork: formatMinute(minuteOf(calendar, endOfWork(calendar, today))),
    limits: limitsOf(app, city),
  }
}

/** Kind by kind, in the order of the pack. */
function limitsOf(app: App, city: string): LimitView[] {
  return app.packs.get(city).caseKinds.flatMap((kind) =>
    Object.values(kind.limits).map(({ id, name, unit, amount, moveToWorkingDay = false, source }) => ({
      id,
      kind: kind.name,
      name,
      unit,
      amount,
      moveToWorkingDay,
      source,
    })),
  )
}
