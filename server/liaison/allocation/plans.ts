import { workingDaysBetween } from '../../../engine/calendar/working-days.ts'
import type { IsoDate, WorkCalendar } from '../../../engine/calendar/types.ts'
import type { AllocationPlan } from '../../../engine/city/allocations.ts'
import type { CityPack, PackPost } from '../../../engine/city/types.ts'
import type { RunningGrade } from '../../../engine/rosters/types.ts'
import type { TimeLeft } from '../../cases/contract.ts'
import { invalid } from '../../platform/refusal.ts'

/** The grades as the rules of a plan and people name them. */
export const gradeWords = { good: '较好', fair: '一般', poor: '困难' } as const satisfies Record<RunningGrade, string>

export function requirePlan({ allocations }: CityPack, id: string): AllocationPlan {
  const plan = allocations.find((each) => each.id === id)
  if (!plan) throw invalid('plan', `没有“${id}”这个分配方案，请从本市的方案里选。`, 'plan-unknown')
  return plan
}

/** The posts that receive enterprises, in the order of the city's posts. */
export function leadersOf({ posts, bodies }: CityPack, plan: AllocationPlan): PackPost[] {
  const members = new Set(bodies.filter(({ id }) => plan.bodies.includes(id)).flatMap((body) => body.posts))
  return posts.filter(({ id }) => members.has(id))
}

/** Whether each leader must have a park of their own (GZ-07). */
export const givesParks = ({ scheme }: AllocationPlan): boolean =>
  scheme.rules.some((rule) => rule.kind === 'own-park' && rule.everyLeader === true)

/** The day by which a year's allocation is to be approved. */
export function dueDay({ due }: AllocationPlan, year: number): IsoDate | null {
  if (!due) return null
  const padded = (value: number): string => String(value).padStart(2, '0')
  return `${due.of === 'year' ? year : year - 1}-${padded(due.month)}-${padded(due.day)}`
}

/** From how many working days on time is short. */
const nearAt = 3

/** How much time is left until a day, as a person reads it. */
export function timeLeftTo(calendar: WorkCalendar, due: IsoDate, today: IsoDate): TimeLeft {
  const late = today > due
  const days = late ? workingDaysBetween(calendar, due, today) : workingDaysBetween(calendar, today, due)
  const text = late ? `逾期 ${Math.max(days, 1)} 个工作日` : today === due ? '今日到期' : `还剩 ${days} 个工作日`
  const light = late ? 'late' : days <= nearAt ? 'near' : 'ok'
  return { light, text, dueDate: due, dueTime: null, provisional: false }
}

/** The day on which links of a year begin: its first, or today when it runs already. */
export const linksBegin = (year: number, today: IsoDate): IsoDate => {
  const first = `${year}-01-01`
  return today > first ? today : first
}
