import { openHeard } from './appeals/open-heard.ts'
import { followCalendar } from './cases/follow-calendar.ts'
import { announceCases } from './live/announce-cases.ts'
import { tellOfActions } from './notices/tell-of-actions.ts'
import { tellOfRungs } from './notices/tell-of-rungs.ts'
import type { App } from './platform/app.ts'
import { issueNotices } from './supervision/issue-notices.ts'
import { tellSystems } from './webhooks/tell-systems.ts'

/** Who listens to what mechanisms tell each other; a new listener is one line here. */
export const subscriptions: readonly ((app: App) => void)[] = [
  followCalendar,
  openHeard,
  issueNotices,
  announceCases,
  tellOfActions,
  tellOfRungs,
  tellSystems,
]
