import { useExceptions, useYears } from '../calendar/calendar-queries.ts'
import { dayOf, monthOf, monthWeeks, yearsOf, type MonthDay } from './month-weeks.ts'

/** The squares of a month, and the years it reaches into whose days off nobody has announced yet. */
export function useMonthWeeks(month: string): { weeks: MonthDay[][]; unpublished: number[] } {
  const years = yearsOf(month)
  const { data } = useYears()
  const published = data?.filter(({ status }) => status === 'official').map(({ year }) => year)
  const exceptions = useExceptions(years.filter((year) => published?.includes(year)))
  return {
    weeks: monthWeeks(month, exceptions),
    unpublished: published ? years.filter((year) => !published.includes(year)) : [],
  }
}

/** What kind of day it is, in a few words: 工作日, 国庆节放假, 周末, 调休上班. */
export function useDayWords(date: string): { words: string; working: boolean } {
  const year = Number(date.slice(0, 4))
  const { data } = useYears()
  const known = data?.some((each) => each.year === year && each.status === 'official') ?? false
  const exceptions = useExceptions(known ? [year] : [])
  const day = dayOf(date, monthOf(date), new Map(exceptions.map((each) => [each.date, each])))
  const words = day.makeUp ? '调休上班' : day.holiday ? `${day.holiday}放假` : day.working ? '工作日' : '周末'
  return { words: known ? words : `${words}（放假安排未公布）`, working: day.working }
}
