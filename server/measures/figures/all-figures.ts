import type { MeasureQueryId } from '../../../engine/city/measure-queries.ts'
import { appealsChannels } from './appeals-channels.ts'
import { appealsClosed } from './appeals-closed.ts'
import { appealsEscalated } from './appeals-escalated.ts'
import { appealsEvidence } from './appeals-evidence.ts'
import { appealsFirstAsked } from './appeals-first-asked.ts'
import { appealsJoint } from './appeals-joint.ts'
import { appealsLate } from './appeals-late.ts'
import { appealsOnTime } from './appeals-on-time.ts'
import { appealsReceived } from './appeals-received.ts'
import { appealsSatisfaction } from './appeals-satisfaction.ts'
import { appealsSolved } from './appeals-solved.ts'
import { appealsTiers } from './appeals-tiers.ts'
import { appealsUrged } from './appeals-urged.ts'
import { bulletinsPublished } from './bulletins-published.ts'
import { calendarOfficial } from './calendar-official.ts'
import { enterprisesAboveScale, enterprisesRegistered } from './enterprises.ts'
import type { FigureQuery } from './figure.ts'
import { meetingItemsClosed } from './meeting-items-closed.ts'
import { liaisonBulletins } from './liaison-bulletins.ts'
import { liaisonCoverage } from './liaison-coverage.ts'
import { obligationsKept } from './obligations-kept.ts'
import { rosterApproved } from './roster-approved.ts'
import { tasksDone } from './tasks-done.ts'

/** Every live figure a pack may ask for; a new one is one file, one line here and its name in the engine's list. */
export const allFigures: Record<MeasureQueryId, FigureQuery> = {
  'appeals-received': appealsReceived,
  'appeals-on-time': appealsOnTime,
  'appeals-late': appealsLate,
  'appeals-closed': appealsClosed,
  'appeals-solved': appealsSolved,
  'appeals-satisfaction': appealsSatisfaction,
  'appeals-channels': appealsChannels,
  'appeals-evidence': appealsEvidence,
  'appeals-tiers': appealsTiers,
  'appeals-urged': appealsUrged,
  'appeals-escalated': appealsEscalated,
  'appeals-joint': appealsJoint,
  'appeals-first-asked': appealsFirstAsked,
  'bulletins-published': bulletinsPublished,
  'enterprises-registered': enterprisesRegistered,
  'enterprises-above-scale': enterprisesAboveScale,
  'calendar-official': calendarOfficial,
  'obligations-kept': obligationsKept,
  'liaison-coverage': liaisonCoverage,
  'liaison-bulletins': liaisonBulletins,
  'roster-approved': rosterApproved,
  'meeting-items-closed': meetingItemsClosed,
  'tasks-done': tasksDone,
}
