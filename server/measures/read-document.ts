import type { Measure, MeasureDeadline } from '../../engine/city/measures.ts'
import type { CityPack } from '../../engine/city/types.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Names } from '../cases/names.ts'
import { loadNames } from '../cases/names.ts'
import type { App } from '../platform/app.ts'
import { notBuilt } from './built-mechanisms.ts'
import type { CityDocument, MeasureLight, MeasureRow } from './contract.ts'
import { requireStaff } from './policy.ts'
import type { ReadFigure } from './read-figures.ts'
import { figureReader } from './read-figures.ts'

/**
 * The city's document with the state of every clause. The figures are the whole city's, whoever on the staff reads them: they
 * are counts only, and the rows behind them open as far as the reader sees.
 */
export async function readDocument(app: App, viewer: Viewer): Promise<CityDocument> {
  requireStaff(viewer)
  const pack = app.packs.get(viewer.city)
  return app.database.system(viewer.city, async (tx) => {
    const names = await loadNames(tx)
    const read = await figureReader(app, tx)
    const measures: MeasureRow[] = []
    for (const measure of pack.measures) measures.push(presentRow(pack, names, measure, await read(measure)))
    const published = await tx.one<{ version: number; publishedAt: number }>(
      `select version, published_at as "publishedAt" from packs where city = $1 order by version desc limit 1`,
      [viewer.city],
    )
    const { title, issuer, number = null, year } = pack.document
    return { title, issuer, number, year, ...published, at: app.clock.now(), measures }
  })
}

function presentRow(pack: CityPack, names: Names, measure: Measure, read: ReadFigure | null): MeasureRow {
  const { id, part, number, name, goal, units, deadline, duties } = measure
  const missing = notBuilt(pack, measure)
  return {
    id,
    part,
    number,
    name,
    goal,
    units: units.map((unit) => names.unit(unit)),
    deadline: sayDeadline(deadline),
    duties: pack.duties
      .filter((duty) => duties.includes(duty.id))
      .map(({ id: duty, summary }) => ({ id: duty, summary })),
    notBuilt: missing,
    figure: read?.figure ?? null,
    light: read?.light ?? withoutFigure(missing),
  }
}

/** A clause without a figure says plainly why. */
const withoutFigure = (missing: readonly string[]): MeasureLight => ({
  name: 'wait',
  word: missing.length > 0 ? '尚未建成' : '只登记核查',
})

/** The term in words: a day, or as the document puts it. */
export function sayDeadline(deadline: MeasureDeadline | undefined): string | null {
  if (!deadline) return null
  return 'date' in deadline ? `${deadline.date} 前` : deadline.text
}
