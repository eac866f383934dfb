import type { WorkCalendar } from '../../engine/calendar/types.ts'
import { explainTimer } from '../../engine/timers/explain-timer.ts'
import { readTimer } from '../../engine/timers/read-timer.ts'
import { rungInstant, rungKey } from '../../engine/timers/rungs.ts'
import type { Timer, TimeLimit } from '../../engine/timers/types.ts'
import { unitName } from '../../engine/timers/unit-name.ts'
import type { CaseKind } from '../../engine/workflow/types.ts'
import type { CaseClock, Explanation } from './page-contract.ts'
import type { LoadedCase } from './load-case.ts'
import { presentTime } from './present-time.ts'

/** The words for whom a rung tells. */
const roleNames: Record<string, string> = {
  handler: '承办岗',
  head: '单位负责岗',
  office: '分办岗',
  supervision: '督查岗',
  coordinator: '协调领导',
  registrar: '登记岗',
  enterprise: '企业',
}

export interface FiredRung {
  timer: string
  key: string
  firedAt: number
}

export interface DueChange {
  timer: string
  at: number
  oldDue: number | null
  newDue: number | null
  reason: string
}

interface ClockContext {
  calendar: WorkCalendar
  now: number
  fired: FiredRung[]
  changes: DueChange[]
  postName: (post: string) => string
}

const tellsText = (tells: readonly string[], postName: ClockContext['postName']): string =>
  tells.map((role) => (role.startsWith('post:') ? postName(role.slice(5)) : (roleNames[role] ?? role))).join('、')

/** The clock a person sees counting in a stage: budget, rungs with who is told and when, and what moved it. */
export const presentClock = (loaded: LoadedCase, stage: string, context: ClockContext): CaseClock | null => {
  const id = loaded.kind.stages[stage]?.clock
  const timer = id ? loaded.state.timers[id] : undefined
  const limit = timer && loaded.kind.limits[timer.limit]
  if (!id || !timer || !limit) return null
  const reading = readTimer(context.calendar, timer, context.now)
  return {
    timer: id,
    name: limit.name,
    timeLeft: presentTime(context.calendar, timer, context.now),
    unit: unitName(timer.unit),
    granted: reading.granted,
    used: reading.used,
    pauses: timer.pauses.length,
    pausedDays: explainTimer(context.calendar, timer, context.now).days.filter((day) => day.kind === 'paused').length,
    rungs: presentRungs(timer, id, limit, context),
    source: limit.source,
    changes: context.changes
      .filter((change) => change.timer === id)
      .map(({ at, oldDue, newDue, reason }) => ({ at, oldDue, newDue, reason })),
  }
}

const presentRungs = (timer: Timer, id: string, limit: TimeLimit, context: ClockContext): CaseClock['rungs'] => {
  let nextFound = false
  return limit.rungs.map((rung) => {
    const key = rungKey(timer, rung)
    const firedAt = context.fired.find((each) => each.timer === id && each.key === key)?.firedAt ?? null
    const state = firedAt !== null ? 'sent' : nextFound ? 'later' : 'next'
    nextFound ||= state === 'next'
    return {
      id: rung.id,
      name: rung.name,
      tells: tellsText(rung.tells, context.postName),
      at: rungInstant(context.calendar, timer, rung),
      firedAt,
      state,
    }
  })
}

/** Why a timer of a case is due when it is: from which act, which days counted, which did not, by which notice. */
export const presentExplanation = (
  loaded: LoadedCase,
  id: string,
  calendar: WorkCalendar,
  now: number,
): Explanation | null => {
  const timer = loaded.state.timers[id]
  const limit = timer && loaded.kind.limits[timer.limit]
  if (!timer || !limit) return null
  const { days, anchorDate, granted, dueDate, provisional, moved, unpublishedYears, notices } = explainTimer(
    calendar,
    timer,
    now,
  )
  return {
    timer: id,
    name: limit.name,
    unit: unitName(timer.unit),
    anchorDate,
    granted,
    dueDate,
    provisional,
    moved,
    days: days.map(({ date, weekday, kind, number, working, name, makeUp, pauseReason }) => ({
      date,
      weekday,
      kind,
      working,
      ...(number !== undefined && { number }),
      ...(name !== undefined && { name }),
      ...(makeUp && { makeUp }),
      ...(pauseReason !== undefined && { pauseReason: pauseName(loaded.kind, pauseReason) }),
    })),
    notices: notices.map(({ number, title }) => ({ number, title })),
    unpublishedYears: [...unpublishedYears],
    source: limit.source,
  }
}

/** Why time stood still in words: a declared reason or the act that stopped it by its name, or what was written. */
const pauseName = ({ pauseReasons, actions }: CaseKind, reason: string): string =>
  pauseReasons.find(({ id }) => id === reason)?.name ?? actions[reason]?.name ?? reason
