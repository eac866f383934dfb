import { isIsoDate, daysBetween } from '../../engine/calendar/civil-date.ts'
import type { NoticeReading } from './contract.ts'

type DayOff = NoticeReading['daysOff'][number]
type MakeUpDay = NoticeReading['makeUpDays'][number]

/**
 * Reads the text of a year's notice as it is published: title, number, date, and under each numbered heading the days
 * off and the days worked instead. What it does not understand it says; a person checks the result before publishing.
 */
export function readNotice(text: string): NoticeReading {
  const plain = text.replace(/\r/g, '').replace(/[（(][^）)\n]*[）)]/g, '')
  const year = Number(/(\d{4})\s*年\s*部分节假日安排/.exec(plain)?.[1] ?? 0)
  const number = /国(?:办)?发(?:明电)?〔\d{4}〕\d+号/.exec(plain.replace(/\s/g, ''))?.[0] ?? ''
  const problems: string[] = []
  if (!year) problems.push('没有找到“关于某年部分节假日安排的通知”的标题，请填写标题和年份。')
  if (!number) problems.push('没有找到文号，请填写，如“国办发明电〔2025〕7号”。')
  const sections = sectionsOf(plain)
  if (sections.length === 0) problems.push('没有找到“一、元旦：……放假”这样的段落，请逐个填写。')
  const read = sections.map((section) => readSection(section, year, problems))
  return {
    year: year || null,
    number,
    title: year ? `国务院办公厅关于${year}年部分节假日安排的通知` : '',
    publishedAt: issuedOn(plain),
    daysOff: read.flatMap((section) => section.daysOff),
    makeUpDays: read.flatMap((section) => section.makeUpDays),
    problems,
  }
}

interface Section {
  name: string
  text: string
}

/** 一、元旦：1月1日放假…… — up to the end of its paragraph. */
function sectionsOf(text: string): Section[] {
  return [...text.matchAll(/[一二三四五六七八九十]+、([^：:\n]{2,20})[：:]([^\n]+)/g)].map(
    ([, name = '', body = '']) => ({
      name: name.trim(),
      text: body.replace(/\s/g, ''),
    }),
  )
}

function readSection({ name, text }: Section, year: number, problems: string[]) {
  const daysOff: DayOff[] = []
  const makeUpDays: MakeUpDay[] = []
  for (const sentence of text.split('。')) {
    if (/上班/.test(sentence)) makeUpDays.push(...spansIn(sentence, year).map(({ from }) => ({ date: from, name })))
    else if (/放假|补休/.test(sentence)) daysOff.push(...spansIn(sentence, year).map((span) => ({ ...span, name })))
  }
  const said = Number(/共(\d+)天/.exec(text)?.[1] ?? 0)
  const counted = daysOff.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0)
  if (counted === 0) problems.push(`“${name}”没有读出放假的日子，请填写。`)
  else if (said && said !== counted) problems.push(`“${name}”写明共 ${said} 天，读出 ${counted} 天，请核对。`)
  return { daysOff, makeUpDays }
}

const span = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:(?:至|到|-|—)(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?/g

/** Single days and stretches of a sentence; a year or month that is not repeated is the one before. */
function spansIn(sentence: string, year: number): { from: string; to: string }[] {
  return [...sentence.matchAll(span)]
    .map(([, y1, m1, d1, y2, m2, d2]) => {
      const from = iso(y1 ?? year, m1 ?? '', d1 ?? '')
      return { from, to: d2 === undefined ? from : iso(y2 ?? y1 ?? year, m2 ?? m1 ?? '', d2) }
    })
    .filter(({ from, to }) => isIsoDate(from) && isIsoDate(to))
}

/** The last full date of the text, below the signature. */
function issuedOn(text: string): string | null {
  const [, year = '', month = '', day = ''] = [...text.matchAll(/(\d{4})年(\d{1,2})月(\d{1,2})日\s*$/g)].at(-1) ?? []
  const date = iso(year, month, day)
  return isIsoDate(date) ? date : null
}

function iso(year: string | number, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
