import type { Readable } from 'node:stream'
import type { Cell } from '../table-row.ts'
import { parseXml } from './parse-xml.ts'

/** Number formats that every program knows as dates or times, by their fixed number. */
const fixedDateFormats = [...range(14, 22), ...range(27, 36), ...range(45, 47), ...range(50, 58)]

/** For each cell style, by its place in the list: whether it shows a number as a date. */
export async function readDateStyles(bytes: Readable): Promise<boolean[]> {
  const dateFormats = new Set(fixedDateFormats)
  const styles: boolean[] = []
  let inCellStyles = false
  const parts = parseXml<never>(bytes, () => ({
    open(name, attributes) {
      const format = Number(attributes['numFmtId'] ?? 0)
      if (name === 'cellXfs') inCellStyles = true
      else if (name === 'numFmt' && isDateFormat(attributes['formatCode'] ?? '')) dateFormats.add(format)
      else if (name === 'xf' && inCellStyles) styles.push(dateFormats.has(format))
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false
    },
  }))
  for await (const _ of parts);
  return styles
}

/** Whether a format such as `yyyy"年"m"月"d"日"` shows dates: letters in quotes, colours and locales do not count. */
export function isDateFormat(format: string): boolean {
  const letters = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/General|G\/通用格式/gi, '')
  return /[ymdhs]/i.test(letters)
}

const dayMilliseconds = 86_400_000
/** Day 0 of a workbook; 1900 counts a 29 February that never was, so days before 1900-03-01 are off by one. */
const dayZero = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) }

/** The date and time a serial number stands for, to the second; a number below one is a time of day alone. */
export function serialToCell(serial: number, system: 1900 | 1904): Cell {
  const seconds = Math.round(serial * 86_400)
  const early = system === 1900 && serial >= 1 && serial < 60 ? 1 : 0
  const moment = new Date(dayZero[system] + seconds * 1000 + early * dayMilliseconds)
  if (serial < 0 || Number.isNaN(moment.getTime()) || moment.getUTCFullYear() > 9999) return serial
  const [date, clock] = moment.toISOString().split('T') as [string, string]
  const time = clock.slice(0, 8)
  if (serial < 1) return time
  return { date, time: seconds % 86_400 === 0 ? null : time }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
