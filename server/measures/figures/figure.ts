import type { IsoDate, WorkCalendar } from '../../../engine/calendar/types.ts'
import type { Measure, MeasureArgs } from '../../../engine/city/measures.ts'
import type { CityPack } from '../../../engine/city/types.ts'
import type { Bulletin } from '../../appeals/contract.ts'
import type { Names } from '../../cases/names.ts'
import type { Tx } from '../../database/tx.ts'
import type { ObligationFacts } from '../../obligations/read-facts.ts'
import type { MeasureLight, Party, RowsBehind } from '../contract.ts'

/** What a figure is computed from. `tx` sees the whole city: a figure of the document is the city's, whoever reads it. */
export interface FigureContext {
  tx: Tx
  pack: CityPack
  calendar: WorkCalendar
  names: Names
  now: number
  today: IsoDate
  /** The last six months, the present one last: `2026-10`. */
  months: string[]
  /** The clauses whose tasks are looked at, where the figure is one of tasks. */
  measures: readonly Measure[]
  args: MeasureArgs
  /** Links, acts and waivers of the year, read once for all figures. */
  obligationFacts(): Promise<ObligationFacts>
}

/** What a query found. `value` is null when there is nothing to judge. */
export interface Reading {
  value: number | null
  n: number
  d: number | null
  late: number
  trend: { month: string; value: number | null }[]
  parties: Party[]
  /** Set when too few answered to be judged (rule 12). */
  few?: boolean
}

/** One named query: what it counts, in words and in SQL, and when it turns which colour. */
export interface FigureQuery {
  unit: string
  /** 算法, 只认什么, and the rule of the light, as the page says them. */
  how: { algorithm: string; counts: string; light: string }
  behindTitle: string
  /** After the number of parties: `4 家单位落后`. */
  partyWord: string
  read(context: FigureContext): Promise<Reading>
  light(reading: Reading, target: number | null): MeasureLight
  /** The rows behind the number. */
  rows(context: FigureContext): RowsBehind | null
  /** The same figure as a published bulletin froze it. */
  published?(total: Bulletin['total']): { n: number; d: number | null }
}

export const ok = (word = '按期'): MeasureLight => ({ name: 'ok', word })
export const wait = (word: string): MeasureLight => ({ name: 'wait', word })
export const near = (word: string): MeasureLight => ({ name: 'near', word })
export const late = (word: string): MeasureLight => ({ name: 'late', word })

/** A share as percent with one decimal; nothing of nothing is no value. */
export const share = (n: number, d: number): number | null => (d === 0 ? null : Math.round((n / d) * 1000) / 10)
