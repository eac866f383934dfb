import type { Viewer } from '../access/viewer.ts'
import type { ImportKind, LoadedRow } from '../imports/import-kind.ts'
import type { App } from '../platform/app.ts'
import { openImportedAppeal } from './import-appeal.ts'
import { appealColumns } from './import-columns.ts'
import type { ImportedAppeal } from './parse-appeal-row.ts'
import { parseAppealRow } from './parse-appeal-row.ts'

/** Lists of messages and work orders, opened as appeals of the city's first kind. */
export const appealImport: ImportKind<ImportedAppeal> = {
  id: 'appeals',
  name: '诉求',
  unit: '件',
  power: 'appeals.register',
  columns: appealColumns,
  batch: 50,
  rehearse: true,
  rowParser: async (app, viewer) => {
    const judge = { kind: kindOf(app, viewer), now: app.clock.now() }
    return (cells) => parseAppealRow(cells, judge)
  },
  load: async (app, tx, rows) => {
    const kind = kindOf(app, tx.viewer).id
    const loaded: LoadedRow[] = []
    for (const row of rows) loaded.push(await openImportedAppeal(app, tx, kind, row))
    return loaded
  },
}

function kindOf(app: App, { city }: Viewer) {
  const [first] = app.packs.get(city).caseKinds
  if (!first) throw new Error(`${city} declares no case kind`)
  return first
}
