import type { Measure } from '../../engine/city/measures.ts'
import type { CityPack } from '../../engine/city/types.ts'
import type { Bulletin } from '../appeals/contract.ts'
import type { Names } from '../cases/names.ts'
import { loadNames } from '../cases/names.ts'
import type { App } from '../platform/app.ts'
import { notBuilt } from './built-mechanisms.ts'
import type { PublicDocument, PublicMeasure } from './contract.ts'
import { allFigures } from './figures/all-figures.ts'
import { measureQueries } from '../../engine/city/measure-queries.ts'
import { sayDeadline } from './read-document.ts'
import type { TaskStates } from './task-states.ts'
import { owedTasks, readTaskStates } from './task-states.ts'

/** The document as everybody may read it: figures as the last bulletin froze them, tasks as counts, no unit singled out. */
export async function readPublicDocument(app: App, city: string): Promise<PublicDocument> {
  const pack = app.packs.get(city)
  return app.database.system(city, async (tx) => {
    const names = await loadNames(tx)
    const bulletin = await tx.maybeOne<{ data: Bulletin }>(
      'select data from bulletins where city = $1 order by month desc limit 1',
      [city],
    )
    const states = await readTaskStates(tx)
    const { title, issuer, number = null, year } = pack.document
    const measures = pack.measures.map((each) => present(pack, names, each, bulletin?.data ?? null, states))
    return { title, issuer, number, year, measures }
  })
}

function present(
  pack: CityPack,
  names: Names,
  measure: Measure,
  bulletin: Bulletin | null,
  states: TaskStates,
): PublicMeasure {
  const { id, part, number, name, goal, units, deadline } = measure
  const owed = owedTasks([measure], states, '')
  return {
    id,
    part,
    number,
    name,
    goal,
    units: units.map((unit) => names.unit(unit).name),
    deadline: sayDeadline(deadline),
    notBuilt: notBuilt(pack, measure),
    figure: bulletin && publishedFigure(measure, bulletin),
    tasks: owed.length > 0 ? { done: owed.filter(({ state }) => state === 'done').length, all: owed.length } : null,
  }
}

/** The clause's figure in a bulletin; one narrowed to some matters stands in none, nor one of too few answers. */
function publishedFigure({ figure }: Measure, bulletin: Bulletin): PublicMeasure['figure'] {
  const query = figure && !figure.args ? allFigures[figure.query] : null
  const counted = query?.published?.(bulletin.total)
  if (!figure || !query || !counted || !bulletin.frozen) return null
  if (figure.query === 'appeals-solved' && (counted.d ?? 0) < bulletin.minimumSample) return null
  const { number } = bulletin.frozen
  return { label: measureQueries[figure.query], ...counted, unit: query.unit, month: bulletin.month, bulletin: number }
}
