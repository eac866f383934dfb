import type { Tx } from '../database/tx.ts'
import type { App } from '../platform/app.ts'
import type { Waiver, Waivers } from './contract.ts'
import { findPeriod } from './find-period.ts'
import { mayManage } from './policy.ts'
import { periodName } from './period-name.ts'
import { leaderRef } from './subjects.ts'
import type { WaiverRow } from './waiver-rows.ts'
import { readWaiverRows } from './waiver-rows.ts'

/** Who need not do what, why, who said so, and what was taken back. */
export async function readWaiverList(app: App, tx: Tx): Promise<Waivers> {
  const rows = await readWaiverRows(tx)
  const waivers: Waiver[] = []
  for (const row of rows) waivers.push(await present(app, tx, row))
  return { mayWaive: mayManage(tx.viewer), waivers }
}

async function present(app: App, tx: Tx, { subject, period: start, ...row }: WaiverRow): Promise<Waiver> {
  const pack = app.packs.get(tx.viewer.city)
  const post = pack.posts.find(({ id }) => id === subject)
  const obligation = pack.obligations.find(({ id }) => id === row.obligation)
  const period = obligation && (await findPeriod(app, pack, obligation, start))
  return {
    ...row,
    name: obligation?.name ?? row.obligation,
    subject: post ? leaderRef(pack, post) : { id: subject, name: subject, unit: '' },
    period: { start, name: obligation && period ? periodName(obligation, period) : start },
  }
}
