import { sealTask } from './audit/seal-task.ts'
import { recomputeTask } from './cases/follow-calendar.ts'
import { sweepTask } from './cases/sweep-task.ts'
import { importKinds } from './import-kinds.ts'
import { importTask, resumeImports } from './imports/import-task.ts'
import type { Task } from './jobs/tasks.ts'
import { remindOfAppointmentsTask } from './liaison/appointments/remind-task.ts'
import { remindTask } from './obligations/remind-task.ts'
import { remindMeetingsTask } from './meetings/remind-meetings.ts'
import { gatewayNotice } from './notices/gateway-notice.ts'
import { mailNotice } from './notices/mail-notice.ts'
import { deliverWebhook } from './webhooks/deliver-webhook.ts'

/** What the job queue can do; a new kind of job is one line here. */
export const tasks: readonly Task[] = [
  sweepTask,
  sealTask,
  recomputeTask,
  remindTask,
  remindOfAppointmentsTask,
  remindMeetingsTask,
  mailNotice,
  gatewayNotice,
  deliverWebhook,
  importTask(importKinds),
  resumeImports,
]
