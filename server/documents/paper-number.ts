import type { Tx } from '../database/tx.ts'
import { documentNumber } from './official/numerals.ts'

/** Each series of papers with the word that stands for it in a number. */
const marks = { bulletin: '督通', 'liaison-bulletin': '联通', 'urging-notice': '督知' } as const
export type PaperSeries = keyof typeof marks

/** The next number of a series in a year: 云澜督知〔2026〕3号. Taken back with the transaction, so that none is missing. */
export const nextPaperNumber = async (tx: Tx, series: PaperSeries, city: string, year: number): Promise<string> => {
  const { last } = await tx.one<{ last: number }>(
    `insert into paper_counters as c (city, series, year, last) values ($1, $2, $3, 1)
     on conflict (city, series, year) do update set last = c.last + 1 returning last`,
    [tx.viewer.city, series, year],
  )
  return documentNumber(`${city}${marks[series]}`, year, last)
}
