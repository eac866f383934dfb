import { addWorkingDays } from '../../engine/calendar/working-days.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import { answerAppointment } from '../liaison/appointments/answer-appointment.ts'
import { askForVisit, proposeVisit } from '../liaison/appointments/propose-appointment.ts'
import type { App } from '../platform/app.ts'
import { fixedClock } from '../platform/clock.ts'
import { today as todayOf } from '../platform/today.ts'
import type { Chance } from './chance.ts'
import type { Cast } from './viewers.ts'
import { viewerOfEnterprise, viewerOfPost } from './viewers.ts'

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

const purposes = ['看新上的生产线，谈用工', '看二期厂房，谈用地手续', '听融资和订单情况', '商量技改项目']

/** Visits agreed, waiting for a word from either side, gone by without a record, and cancelled. */
export async function agreeVisits(scene: Scene, links: readonly Link[]): Promise<void> {
  const { app, cast, chance, calendar } = scene
  const today = todayOf(app.clock)
  const own = links.filter(({ enterprise }) => cast.personOfEnterprise.has(enterprise)).slice(0, 3)
  const others = links.filter((link, index) => index % 11 === 5 && !own.includes(link)).slice(0, 8)
  for (const [index, link] of [...own, ...others].entries()) {
    const day = addWorkingDays(calendar, today, chance.between(1, 9))
    const half = chance.pick(['morning', 'afternoon'] as const)
    const plan = { day, half, purpose: chance.pick(purposes) }
    if (index % 3 === 1) await ask(scene, link, plan)
    else await propose(scene, link, plan, (['confirm', 'leave', 'confirm', 'gone', 'cancel'] as const)[index % 5]!)
  }
}

interface Plan {
  day: string
  half: 'morning' | 'afternoon'
  purpose: string
}

/** An enterprise asks its leader; the leader has not answered yet. */
const ask = ({ app, cast }: Scene, { post, enterprise }: Link, plan: Plan) =>
  app.database.transaction(viewerOfEnterprise(cast, enterprise), (tx) =>
    askForVisit(before(app, 1), tx, { post, ...plan }),
  )

async function propose(
  { app, cast, calendar }: Scene,
  { post, enterprise }: Link,
  plan: Plan,
  then: 'confirm' | 'leave' | 'gone' | 'cancel',
): Promise<void> {
  const made = before(app, 9)
  const gone = then === 'gone' ? { day: addWorkingDays(calendar, todayOf(made.clock), 4) } : {}
  const { id } = await app.database.transaction(viewerOfPost(cast, post), (tx) =>
    proposeVisit(made, tx, { post, enterprise, ...plan, ...gone }),
  )
  if (then === 'leave') return
  const act = then === 'cancel' ? 'cancel' : 'confirm'
  const note = then === 'cancel' ? '当天停产检修，另约' : ''
  await app.database.transaction(viewerOfEnterprise(cast, enterprise), (tx) =>
    answerAppointment(before(app, 8), tx, id, { act, version: 1, note }),
  )
}
