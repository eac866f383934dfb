import type { WorkCalendar } from '../../engine/calendar/types.ts'
import { addWorkingDays } from '../../engine/calendar/working-days.ts'
import { dateOf, minuteOf } from '../../engine/calendar/zone.ts'
import type { CityPack } from '../../engine/city/types.ts'
import { formatTimeLeft } from '../../engine/timers/format-time-left.ts'
import { readTimer } from '../../engine/timers/read-timer.ts'
import { unitName } from '../../engine/timers/unit-name.ts'
import type { CaseActed } from '../cases/events.ts'
import { choiceName } from '../cases/names.ts'
import { unitWithPower } from '../cases/unit-with-power.ts'

/** What a supervision notice (督查通知书) says, kept as it was when the case was urged. */
export interface UrgingNotice {
  number: string
  /** Full names of units. */
  issuer: string
  to: string
  assistants: string[]
  copies: string[]
  /** IsoDates. */
  date: string
  replyBy: string
  case: { number: string; title: string; from: string; registeredOn: string; channel: string }
  limit: {
    name: string
    amount: string
    since: string
    dueDate: string | null
    dueMinute: number
    state: string
    late: boolean
  } | null
  requirement: string
  /** Urged by the system at a point of the time limit, not by a post. */
  bySystem: boolean
}

/** Working days a unit has to report after a notice; no document says, so it is the shortest usual term. */
const replyWithin = 2

interface About {
  number: string
  /** Who asks: the enterprise, or what the caller said of themselves. */
  from: string
  registeredAt: number
}

/** The notice of one urging: to the lead unit, or to the office while no unit holds the case. */
export const urgingNotice = (acted: CaseActed, about: About, pack: CityPack, calendar: WorkCalendar): UrgingNotice => {
  const { number, title, kind, recorded, after } = acted
  const date = dateOf(calendar, recorded.at)
  const unit = (id: string) => pack.organisations.find((each) => each.id === id)?.name ?? id
  const [lead] = after.tasks.filter(({ role }) => role === 'lead')
  const issuer = unitWithPower(pack, 'appeals.supervise').name
  const office = unitWithPower(pack, 'appeals.hand-out').name
  const to = lead ? unit(lead.organisation) : office
  return {
    number: about.number,
    issuer,
    to,
    assistants: after.tasks.filter(({ role }) => role === 'assistant').map(({ organisation }) => unit(organisation)),
    copies: [...coordinatorOf(pack, after.coordinator), ...(to === office ? [] : [office])],
    date,
    replyBy: addWorkingDays(calendar, date, replyWithin),
    case: {
      number,
      title,
      from: about.from,
      registeredOn: dateOf(calendar, about.registeredAt),
      channel: choiceName(kind.channels, String(after.facts['channel'] ?? '')).name,
    },
    limit: limitOf(acted, calendar),
    requirement: String(recorded.data['text'] ?? ''),
    bySystem: recorded.by.system,
  }
}

const coordinatorOf = (pack: CityPack, id: string | null): string[] => {
  const post = pack.posts.find((each) => each.id === id)
  return post ? [post.name] : []
}

/** The time limit that runs where the case is, as it stands at this moment. */
const limitOf = ({ kind, recorded, after }: CaseActed, calendar: WorkCalendar): UrgingNotice['limit'] => {
  const clock = kind.stages[after.stage]?.clock
  const timer = clock ? after.timers[clock] : undefined
  const limit = timer && kind.limits[timer.limit]
  if (!timer || !limit) return null
  const reading = readTimer(calendar, timer, recorded.at)
  return {
    name: limit.name,
    amount: `${reading.granted} ${unitName(timer.unit)}`,
    since: dateOf(calendar, timer.anchor),
    dueDate: reading.due === null ? null : dateOf(calendar, reading.due),
    dueMinute: reading.due === null ? 0 : minuteOf(calendar, reading.due),
    state: reading.light !== 'late' && reading.due === recorded.at ? '时限已到' : formatTimeLeft(reading),
    late: reading.light === 'late',
  }
}
