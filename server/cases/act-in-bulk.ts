import type { ActionData } from '../../engine/workflow/types.ts'
import type { Viewer } from '../access/viewer.ts'
import type { App } from '../platform/app.ts'
import { Refusal } from '../platform/refusal.ts'
import { actOnCase } from './act-on-case.ts'
import type { BulkBody, BulkResult } from './contract.ts'
import { loadCase } from './load-case.ts'
import { once } from './once.ts'

/** The same act on several cases, each through the one door in its own transaction; one refusal does not stop the others. */
export const actInBulk = async (
  app: App,
  viewer: Viewer,
  { action, data, cases }: BulkBody,
  key: string | null,
): Promise<BulkResult> => {
  const results: BulkResult['results'] = []
  for (const { id, version } of cases) {
    const requestKey = key && `${key}:${id}`
    results.push(await actOnOne(app, viewer, { id, action, data: data as ActionData, version, requestKey }))
  }
  return { done: results.filter((result) => result.ok).length, results }
}

interface One {
  id: string
  action: string
  data: ActionData
  version: number
  requestKey: string | null
}

const actOnOne = async (app: App, viewer: Viewer, { id, action, data, version, requestKey }: One) => {
  try {
    const { number } = await once(app, viewer, (tx) =>
      actOnCase(app, tx, { reference: id, action, data, expectedVersion: version, requestKey }),
    )
    return { id, number, ok: true, sentence: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const number = await numberOf(app, viewer, id)
    return { id, number, ok: false, sentence: error.detail }
  }
}

/** The readable number for the report; empty where the viewer sees no such case. */
const numberOf = (app: App, viewer: Viewer, id: string): Promise<string> =>
  app.database
    .transaction(viewer, async (tx) => (await loadCase(app, tx, id)).number)
    .catch((error: unknown) => {
      if (error instanceof Refusal) return ''
      throw error
    })
