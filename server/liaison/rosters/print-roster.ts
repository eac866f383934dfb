import type { Tx } from '../../database/tx.ts'
import type { OfficialDocument } from '../../documents/official/paper.ts'
import type { App } from '../../platform/app.ts'
import { today } from '../../platform/today.ts'
import type { RosterPlace } from './contract.ts'
import { rosterTitle } from './export-roster.ts'
import { streamRosterPlaces } from './read-roster-places.ts'
import { readRoster } from './read-roster.ts'
import { rosterPaper } from './roster-paper.ts'
import { requireRoster } from './roster-record.ts'

/** A whole roster as an official paper, issued by the office that draws it or by the county. */
export async function printRoster(app: App, tx: Tx, id: string): Promise<{ name: string; paper: OfficialDocument }> {
  const roster = await readRoster(app, tx, id)
  const pack = app.packs.get(tx.viewer.city)
  const places: RosterPlace[] = []
  for await (const place of streamRosterPlaces(app, tx, await requireRoster(tx, id), {})) places.push(place)
  const office = pack.posts.find(({ powers }) => powers.includes('liaison.manage'))?.organisation
  const county = pack.organisations.find(({ kind, district }) => kind === 'county' && district === roster.district?.id)
  const issuer = (roster.district ? county : pack.organisations.find((unit) => unit.id === office))?.name ?? pack.name
  const date = today(app.clock)
  return {
    name: rosterTitle(roster),
    paper: rosterPaper({ roster, places, issuer, document: pack.document.title, date }),
  }
}
