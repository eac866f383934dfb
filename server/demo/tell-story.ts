import { addWorkingDays, workingDayFrom } from '../../engine/calendar/working-days.ts'
import type { WorkCalendar } from '../../engine/calendar/types.ts'
import { hoursOf } from '../../engine/calendar/hours.ts'
import { dateOf, instantAt } from '../../engine/calendar/zone.ts'
import type { ActionData } from '../../engine/workflow/types.ts'
import { actOnCase } from '../cases/act-on-case.ts'
import type { LoadedCase } from '../cases/load-case.ts'
import { loadCase } from '../cases/load-case.ts'
import { sweepCase } from '../cases/sweep-rungs.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import type { FixedClock } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import type { Chance } from './chance.ts'
import { fillFields } from './fill-fields.ts'
import type { Step } from './stories.ts'
import type { Cast } from './viewers.ts'
import { whoMay } from './viewers.ts'

export interface Stage {
  app: App
  clock: FixedClock
  tx: Tx
  cast: Cast
  chance: Chance
  calendar: WorkCalendar
  /** The start of the demonstration: nothing happens after it. */
  end: number
  /** A file the person may bring as evidence. */
  fileOf(person: string): Promise<string>
}

/** A moment in working hours, so many working days after another, never before it. */
export const workMoment = (calendar: WorkCalendar, from: number, days: number, chance: Chance): number => {
  const date = addWorkingDays(calendar, workingDayFrom(calendar, dateOf(calendar, from)), days)
  const range = chance.pick(hoursOf(calendar, date))
  const moment = instantAt(calendar, date, chance.between(range.from + 5, range.to - 5))
  return Math.max(moment, from + chance.between(6, 50) * 60_000)
}

/** Lets rungs fire at their own moments up to `until`: reminders, urging, escalation, closing by silence. */
export const passTime = async ({ app, clock, tx }: Stage, id: string, until: number): Promise<void> => {
  for (;;) {
    const next = await tx.one<{ at: number | null }>(
      { name: 'next-rung', text: 'select min(next_rung_at) as at from case_timers where city = $1 and case_id = $2' },
      [tx.viewer.city, id],
    )
    if (next.at === null || next.at > until) return clock.set(until)
    clock.set(next.at)
    await sweepCase(app, tx, id)
  }
}

/** Carries a case through its steps by the posts that may take them; a step that cannot be taken any more ends the story. */
export const tellStory = async (stage: Stage, opened: LoadedCase, steps: readonly Step[]): Promise<void> => {
  let current = opened
  for (const step of steps) {
    const moment = workMoment(stage.calendar, stage.clock.now(), step.after, stage.chance)
    if (moment > stage.end) break
    await passTime(stage, current.id, moment)
    const after = await takeStep(stage, await loadCase(stage.app, stage.tx, current.id), step)
    if (!after) break
    current = after
  }
  await passTime(stage, current.id, stage.end)
}

const takeStep = async (stage: Stage, current: LoadedCase, step: Step): Promise<LoadedCase | null> => {
  if (step.action === 'answer-task') return answerTasks(stage, current)
  const screened = await screenFirst(stage, current, step.action)
  return act(stage, screened, step.action, step.given ?? {})
}

/** Where a city screens matters before acceptance, the story does too. */
const screenFirst = async (stage: Stage, current: LoadedCase, action: string): Promise<LoadedCase> => {
  const screening = current.kind.actions['screen-valid']
  const needed =
    screening?.from.includes(current.state.stage) && !current.kind.actions[action]?.from.includes(current.state.stage)
  return needed ? ((await act(stage, current, 'screen-valid', {})) ?? current) : current
}

const answerTasks = async (stage: Stage, current: LoadedCase): Promise<LoadedCase> => {
  let after = current
  for (const task of current.state.tasks.filter(
    ({ role, answeredAt }) => role === 'assistant' && answeredAt === null,
  )) {
    if (stage.chance.percent(15)) continue
    after = (await act(stage, after, 'answer-task', {}, task.organisation)) ?? after
  }
  return after
}

const act = async (
  stage: Stage,
  current: LoadedCase,
  action: string,
  given: ActionData,
  organisation?: string,
): Promise<LoadedCase | null> => {
  const definition = current.kind.actions[action]
  if (!definition) return null
  const asker = current.state.extension?.post ?? current.state.objection?.post ?? null
  const viewer = whoMay(stage.cast, current.state, definition, asker, organisation)
  if (!viewer) return null
  const topic = current.kind.topics.find(({ id }) => id === current.state.facts['topic'])
  const data = fillFields(definition, { kind: current.kind, action, topic, chance: stage.chance, given })
  await addFiles(stage, current, data, viewer.person)
  try {
    const tx = { ...stage.tx, viewer }
    return await actOnCase(stage.app, tx, {
      reference: current.id,
      action,
      data,
      expectedVersion: null,
      requestKey: null,
    })
  } catch (error) {
    if (error instanceof Refusal && error.status === 409) return null
    throw error
  }
}

/** Evidence that must be a document gets one. */
const addFiles = async (stage: Stage, { kind }: LoadedCase, data: ActionData, person: string | null) => {
  const outcome = kind.outcomes.find(({ id }) => id === data['outcome'])
  const evidence = data['evidence'] as Record<string, { text: string; files?: string[] }> | undefined
  if (!outcome || !evidence || !person) return
  for (const { id, files } of outcome.evidence)
    if (files && evidence[id]) evidence[id].files = [await stage.fileOf(person)]
}
