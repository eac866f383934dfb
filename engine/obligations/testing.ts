/** Obligations and subjects for tests. */
import { calendar2026 } from '../calendar/testing.ts'
import type { IsoDate, WorkCalendar } from '../calendar/types.ts'
import { planObligation } from './plan-obligation.ts'
import { sweep } from './sweep.ts'
import type { Act, Obligation, Standing, Subject, Waiver } from './types.ts'

/** Two visits a year to each linked enterprise by each member of a body, and whatever the test says otherwise. */
export function anObligation(changes: Partial<Obligation> = {}): Obligation {
  return {
    id: 'visits',
    name: '到联系企业调研',
    owes: { who: 'each-member', body: 'leaders' },
    fulfilment: { act: 'visit', sameDayOnce: true },
    quota: { count: 2, of: 'acts' },
    timing: { every: 'year', due: 'end-of-period' },
    restDay: 'stays',
    partial: { joining: 'round-down', leaving: 'round-down' },
    nearAt: 3,
    reminders: [
      { id: 'soon', name: '到期前 10 个工作日', at: { before: 10 }, tells: ['subject'] },
      { id: 'due', name: '到期', at: { due: true }, tells: ['subject'] },
      { id: 'late', name: '逾期 5 个工作日', at: { after: 5 }, tells: ['subject', 'supervision'] },
    ],
    from: '2026-01-01',
    source: '测试用',
    duties: [],
    ...changes,
  }
}

export const mayor: Subject = { id: 'mayor' }

/** A visit on a day, its id made of both. */
export function visit(on: IsoDate, object: string | null = null, changes: Partial<Act> = {}): Act {
  return { id: `${on}/${object ?? ''}`, kind: 'visit', subject: mayor.id, object, on, ...changes }
}

interface Situation {
  subject?: Subject
  acts?: readonly Act[]
  waivers?: readonly Waiver[]
  calendar?: WorkCalendar
}

/** How one subject stands in the periods of a year, the earliest first. */
export function standings(
  obligation: Obligation,
  today: IsoDate,
  { subject = mayor, acts = [], waivers = [], calendar = calendar2026 }: Situation = {},
  year = '2026',
): readonly Standing[] {
  const plan = planObligation(obligation, calendar, { from: `${year}-01-01`, until: `${year}-12-31` })
  return sweep(plan, [subject], { acts, waivers }, today)
}

/** How one subject stands in the period that holds a day; throws when it has no standing there. */
export function standingOn(
  obligation: Obligation,
  today: IsoDate,
  situation: Situation = {},
  within = today,
): Standing {
  const found = standings(obligation, today, situation, within.slice(0, 4)).find(
    ({ period }) => period.start <= within && within <= period.end,
  )
  if (!found) throw new Error(`no standing on ${within}`)
  return found
}
