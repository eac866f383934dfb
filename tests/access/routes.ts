import type { RouteRow } from './row.ts'
import { accessRows } from './rows/access.ts'
import { allocationRows } from './rows/allocations.ts'
import { appealRows } from './rows/appeals.ts'
import { auditRows } from './rows/audit.ts'
import { calendarRows } from './rows/calendar.ts'
import { caseRows } from './rows/cases.ts'
import { enterpriseRows } from './rows/enterprises.ts'
import { fileRows } from './rows/files.ts'
import { filingRows } from './rows/filings.ts'
import { importRows } from './rows/imports.ts'
import { liaisonRows } from './rows/liaison.ts'
import { liaisonServiceRows } from './rows/liaison-service.ts'
import { measureRows } from './rows/measures.ts'
import { meetingRows } from './rows/meetings.ts'
import { noticeRows } from './rows/notices.ts'
import { obligationRows } from './rows/obligations.ts'
import { peopleRows } from './rows/people.ts'
import { publicRows } from './rows/public.ts'
import { rosterRows } from './rows/rosters.ts'
import { webhookRows } from './rows/webhooks.ts'

/** Every form of every route. A registered route without a row fails the test; add it to the file of its mechanism. */
export const routes: RouteRow[] = [
  ...accessRows,
  ...peopleRows,
  ...enterpriseRows,
  ...caseRows,
  ...auditRows,
  ...appealRows,
  ...fileRows,
  ...importRows,
  ...measureRows,
  ...liaisonRows,
  ...allocationRows,
  ...rosterRows,
  ...liaisonServiceRows,
  ...filingRows,
  ...obligationRows,
  ...meetingRows,
  ...noticeRows,
  ...calendarRows,
  ...publicRows,
  ...webhookRows,
]
