import { isIsoDate } from '../calendar/civil-date.ts'
import { dayOfPeriod } from './plan-obligation.ts'
import type { DayOfPeriod, Obligation } from './types.ts'

/** One thing wrong with a declared obligation: a stable code, the field, and what would be right. */
export interface ObligationFault {
  readonly code:
    'quota' | 'date' | 'day-of-period' | 'opens-missing' | 'opens-after-due' | 'reminder' | 'source-missing'
  readonly field: string
  readonly sentence: string
}

/** What a pack must put right before the obligation can be published; nothing when it is sound. */
export function checkObligation(obligation: Obligation): readonly ObligationFault[] {
  return [quotaFault, dateFaults, dayFaults, windowFaults, reminderFaults, sourceFault].flatMap((check) =>
    check(obligation),
  )
}

type Check = (obligation: Obligation) => readonly ObligationFault[]

const quotaFault: Check = ({ quota: { count, of }, fulfilment }) => [
  ...faultIf(!isCount(count, 1), 'quota', 'quota.count', `次数写的是 ${count}，应是 1 或更大的整数。`),
  ...faultIf(
    fulfilment.act === 'link' && of === 'acts-at-each-link',
    'quota',
    'quota.of',
    '联系本身不能再按每户计次，应写 acts 或 objects。',
  ),
]

const dateFaults: Check = ({ from, until, timing }) => {
  const dates: [string, string | undefined][] = [
    ['from', from],
    ['until', until],
    ...('once' in timing
      ? ([
          ['timing.once', timing.once],
          ['timing.opens', timing.opens],
        ] as [string, string][])
      : []),
  ]
  const wrong = dates.filter(([, date]) => date !== undefined && !isIsoDate(date))
  return wrong.map(([field, date]) => fault('date', field, `“${date}”不是日期，应写成 2026-10-20 这样。`))
}

const dayFaults: Check = ({ timing }) => {
  if ('once' in timing) return []
  const days: [string, DayOfPeriod | undefined][] = [
    ['timing.due', timing.due === 'end-of-period' ? undefined : timing.due],
    ['timing.opens', timing.opens],
  ]
  const wrong = days.filter(([, day]) => day && !(isCount(day.day, 1) && day.day <= 31 && isCount(day.month, -11)))
  return wrong.map(([field]) => fault('day-of-period', field, '日应在 1 到 31 之间，月应是整数：1 是周期的第一个月。'))
}

/** Compares a year's first windows; all periods of a kind are alike in this. */
const windowFaults: Check = ({ timing }) => {
  if ('once' in timing) {
    const sentence = `从 ${timing.opens} 起算，晚于期限 ${timing.once}，起算日应不晚于期限。`
    return faultIf(timing.opens > timing.once, 'opens-after-due', 'timing.opens', sentence)
  }
  const period = { start: '2026-01-01' }
  if (timing.due === 'end-of-period') return []
  const due = dayOfPeriod(period, timing.due)
  if (!timing.opens) {
    const sentence = '期限在周期开始之前，应写明从哪一天起的办理算数（opens）。'
    return faultIf(due < period.start, 'opens-missing', 'timing.opens', sentence)
  }
  const sentence = '起算日晚于期限，应不晚于期限。'
  return faultIf(dayOfPeriod(period, timing.opens) > due, 'opens-after-due', 'timing.opens', sentence)
}

const reminderFaults: Check = ({ reminders }) => [
  ...faultIf(
    new Set(reminders.map(({ id }) => id)).size < reminders.length,
    'reminder',
    'reminders',
    '有两个提醒的编号相同，编号应各不相同。',
  ),
  ...reminders
    .filter(({ at }) => !isCount(Object.values(at)[0] === true ? 0 : Number(Object.values(at)[0]), 0))
    .map(({ name }) => fault('reminder', 'reminders', `提醒“${name}”的工作日数应是 0 或更大的整数。`)),
]

const sourceFault: Check = ({ duties, notFromDocument, name }) =>
  faultIf(
    duties.length === 0 && !notFromDocument,
    'source-missing',
    'duties',
    `“${name}”没有写明依据，应写所落实的条目，或说明为什么不来自文件。`,
  )

function fault(code: ObligationFault['code'], field: string, sentence: string): ObligationFault {
  return { code, field, sentence }
}

function faultIf(
  wrong: boolean,
  code: ObligationFault['code'],
  field: string,
  sentence: string,
): readonly ObligationFault[] {
  return wrong ? [fault(code, field, sentence)] : []
}

function isCount(value: number, least: number): boolean {
  return Number.isInteger(value) && value >= least
}
