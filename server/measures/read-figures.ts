import { periodAfter, periodOf } from '../../engine/calendar/periods.ts'
import { dateOf } from '../../engine/calendar/zone.ts'
import { measureQueries } from '../../engine/city/measure-queries.ts'
import type { Measure, MeasureFigure } from '../../engine/city/measures.ts'
import { loadNames } from '../cases/names.ts'
import type { Tx } from '../database/tx.ts'
import type { ObligationFacts } from '../obligations/read-facts.ts'
import { readFacts } from '../obligations/read-facts.ts'
import type { App } from '../platform/app.ts'
import type { Figure, MeasureLight } from './contract.ts'
import { allFigures } from './figures/all-figures.ts'
import type { FigureContext, Reading } from './figures/figure.ts'

export interface ReadFigure {
  figure: Figure
  light: MeasureLight
}

type Base = Omit<FigureContext, 'measures' | 'args'>

/** Reads the figures of clauses, each query once; `tx` sees the whole city. Null for a clause that has none. */
export async function figureReader(app: App, tx: Tx): Promise<(measure: Measure) => Promise<ReadFigure | null>> {
  const pack = app.packs.get(tx.viewer.city)
  const base = await contextOf(app, tx)
  const read = new Map<string, Promise<Reading>>()
  return async (measure) => {
    const asked = figureOf(measure)
    if (!asked) return null
    const measures = measure.figure ? pack.measures : [measure]
    const context = { ...base, measures, args: asked.args ?? {} }
    const key = JSON.stringify([asked.query, asked.args, asked.query === 'tasks-done' && measures.map(({ id }) => id)])
    const reading = read.get(key) ?? allFigures[asked.query].read(context)
    read.set(key, reading)
    return present(asked, await reading, context)
  }
}

/** What a clause is followed by: the figure it names, otherwise its tasks. */
const figureOf = ({ figure, tasks }: Measure): MeasureFigure | null =>
  figure ?? (tasks?.length ? { query: 'tasks-done' } : null)

async function contextOf(app: App, tx: Tx): Promise<Base> {
  const pack = app.packs.get(tx.viewer.city)
  const calendar = await app.calendars.of(pack.id)
  const now = app.clock.now()
  const today = dateOf(calendar, now)
  const thisMonth = periodOf('month', today)
  const months = [-5, -4, -3, -2, -1, 0].map((back) => periodAfter(thisMonth, back).start.slice(0, 7))
  let facts: Promise<ObligationFacts> | undefined
  const obligationFacts = () => (facts ??= readFacts(tx, Number(today.slice(0, 4))))
  return { tx, pack, calendar, names: await loadNames(tx), now, today, months, obligationFacts }
}

function present(asked: MeasureFigure, reading: Reading, context: FigureContext): ReadFigure {
  const { query } = asked
  const target = asked.target ?? null
  const { unit, how, behindTitle, partyWord, light, rows } = allFigures[query]
  const { value, n, d, trend, parties } = reading
  return {
    light: light(reading, target),
    figure: {
      label: measureQueries[query],
      value,
      unit,
      n,
      d,
      target,
      trend,
      behind: { title: behindTitle, word: parties.length > 0 ? `${parties.length} ${partyWord}` : '', parties },
      how,
      asOf: context.now,
      rows: rows(context),
    },
  }
}
