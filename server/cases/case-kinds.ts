import type { CaseKind } from '../../engine/workflow/types.ts'
import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import { notFound } from '../platform/refusal.ts'

/** The case kind of the city's running pack: new cases begin with it. */
export const currentKind = (app: App, city: string, id: string): CaseKind => {
  const kind = app.packs.get(city).caseKinds.find((each) => each.id === id)
  if (!kind) throw notFound('本市没有这一种事项。')
  return kind
}

const olderKinds = new WeakMap<App, Map<string, CaseKind>>()

/** The version a running case began with; versions never change, so they are kept in memory. */
export const kindOfCase = async (app: App, tx: Tx, id: string, version: number): Promise<CaseKind> => {
  const { city } = tx.viewer
  const current = app.packs.get(city).caseKinds.find((each) => each.id === id)
  if (current?.version === version) return current
  const cache = olderKinds.get(app) ?? new Map<string, CaseKind>()
  olderKinds.set(app, cache)
  const key = `${city}/${id}/${version}`
  const known = cache.get(key)
  if (known) return known
  const { definition } = await tx.one<{ definition: CaseKind }>(
    'select definition from case_kinds where city = $1 and id = $2 and version = $3',
    [city, id, version],
  )
  cache.set(key, definition)
  return definition
}
