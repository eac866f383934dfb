import { accessRoutes } from './access/routes.ts'
import { secondStepRoutes } from './access/second-step/routes.ts'
import { appealRoutes } from './appeals/routes.ts'
import { auditRoutes } from './audit/routes.ts'
import { calendarRoutes } from './calendar/routes.ts'
import { caseRoutes } from './cases/routes.ts'
import { enterpriseRoutes } from './enterprises/routes.ts'
import { fileRoutes } from './files/routes.ts'
import { importKinds } from './import-kinds.ts'
import { importRoutes } from './imports/routes.ts'
import { appointmentRoutes } from './liaison/appointments/routes.ts'
import { liaisonBulletinRoutes } from './liaison/bulletins/routes.ts'
import { cardRoutes } from './liaison/cards/routes.ts'
import { coverageRoutes } from './liaison/coverage/routes.ts'
import { firstContactRoutes } from './liaison/first-contacts/routes.ts'
import { heardRoutes } from './liaison/heard/routes.ts'
import { parkUnitRoutes } from './liaison/park-units/routes.ts'
import { ownLiaisonRoutes } from './liaison/own/routes.ts'
import { gradeRoutes } from './liaison/rosters/grade-routes.ts'
import { rosterRoutes } from './liaison/rosters/routes.ts'
import { allocationChangeRoutes } from './liaison/allocation/change-routes.ts'
import { allocationRoutes } from './liaison/allocation/routes.ts'
import { liaisonRoutes } from './liaison/routes.ts'
import { liveRoutes } from './live/routes.ts'
import { measureRoutes } from './measures/routes.ts'
import { invitedRoutes } from './meetings/invited-routes.ts'
import { meetingPartRoutes } from './meetings/part-routes.ts'
import { meetingRoutes } from './meetings/routes.ts'
import { noticeRoutes } from './notices/routes.ts'
import { filingRoutes } from './obligations/filings/routes.ts'
import { obligationRoutes } from './obligations/routes.ts'
import { apiKeyRoutes } from './people/api-keys/routes.ts'
import { changeRoutes } from './people/changes/routes.ts'
import { enterpriseAccountRoutes } from './people/enterprise-accounts/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { setupRoutes } from './people/setup/routes.ts'
import { healthRoutes } from './platform/health-routes.ts'
import type { Routes } from './platform/http.ts'
import { publicRoutes } from './public/routes.ts'
import { supervisionRoutes } from './supervision/routes.ts'
import { webhookRoutes } from './webhooks/routes.ts'

/** The routes of every mechanism; a new mechanism is one folder and one line here. */
export const mechanisms: readonly Routes[] = [
  healthRoutes,
  accessRoutes,
  secondStepRoutes,
  setupRoutes,
  peopleRoutes,
  apiKeyRoutes,
  changeRoutes,
  enterpriseAccountRoutes,
  enterpriseRoutes,
  caseRoutes,
  auditRoutes,
  appealRoutes,
  supervisionRoutes,
  liaisonRoutes,
  allocationRoutes,
  allocationChangeRoutes,
  rosterRoutes,
  gradeRoutes,
  filingRoutes,
  obligationRoutes,
  cardRoutes,
  liaisonBulletinRoutes,
  heardRoutes,
  parkUnitRoutes,
  coverageRoutes,
  firstContactRoutes,
  appointmentRoutes,
  ownLiaisonRoutes,
  fileRoutes,
  importRoutes(importKinds),
  calendarRoutes,
  measureRoutes,
  meetingRoutes,
  meetingPartRoutes,
  invitedRoutes,
  noticeRoutes,
  liveRoutes,
  webhookRoutes,
  publicRoutes,
]
