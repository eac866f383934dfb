import { isWorkingDay } from '../../engine/calendar/day-info.ts'
import type { App } from '../platform/app.ts'
import { today } from '../platform/today.ts'
import type { SessionPost, SessionView } from './contract.ts'
import type { HeldPost, Session } from './session.ts'
import { doorsOf, owesSecondStep, viewerOf } from './session.ts'
import { csrfToken } from './tokens.ts'

/** What the pages know of a session. */
export async function presentSession(app: App, session: Session, token: string): Promise<SessionView> {
  const viewer = viewerOf(session)
  const date = today(app.clock)
  return {
    person: { id: session.person.id, name: session.person.name },
    post: session.actingPost && presentPost(session.actingPost),
    posts: session.posts.map(presentPost),
    powers: viewer.powers,
    enterprise: viewer.enterprise ? session.enterprise : null,
    csrf: csrfToken(token),
    today: date,
    workday: isWorkingDay(await app.calendars.of(session.city), date),
    doors: doorsOf(viewer),
    passwordTemporary: session.person.passwordTemporary,
    secondStepOwed: owesSecondStep(app.config, session),
  }
}

function presentPost({ id, name, organisation }: HeldPost): SessionPost {
  return { id, name, organisation }
}
