import type { NoticeReading, YearImport } from '../../server/calendar/contract.ts'

/** The notice of a year while an administrator writes or checks it. */
export interface YearDraft {
  year: number
  number: string
  title: string
  publishedAt: string | null
  daysOff: YearImport['daysOff']
  makeUpDays: YearImport['makeUpDays']
}

/** An empty sheet for a year. */
export function emptyDraft(year: number): YearDraft {
  const title = `国务院办公厅关于${year}年部分节假日安排的通知`
  return { year, number: '', title, publishedAt: null, daysOff: [], makeUpDays: [] }
}

/** What was read out of a pasted notice; `year` stands in where the text names none. */
export function draftOf(reading: NoticeReading, year: number): YearDraft {
  const { number, title, publishedAt, daysOff, makeUpDays } = reading
  const found = reading.year ?? year
  return { year: found, number, title: title || emptyDraft(found).title, publishedAt, daysOff, makeUpDays }
}

/** The draft as the server takes it. */
export function importOf({ number, title, publishedAt, daysOff, makeUpDays }: YearDraft, publish: boolean): YearImport {
  return { notice: { number, title, ...(publishedAt && { publishedAt }) }, daysOff, makeUpDays, publish }
}
