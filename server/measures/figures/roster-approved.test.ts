import { expect, test } from 'vitest'
import { sample } from '../../../cities/sample/pack.ts'
import { systemViewer } from '../../access/viewer.ts'
import { caseDriver } from '../../cases/testing.ts'
import { approveRoster } from '../../liaison/rosters/approve-roster.ts'
import { drawRoster } from '../../liaison/rosters/draw-roster.ts'
import { enterEnterprises } from '../../liaison/rosters/testing.ts'
import { startTestApp } from '../../testing/app.ts'
import { figureReader } from '../read-figures.ts'

const t = await startTestApp()
const { at } = caseDriver(t)
await enterEnterprises(t, { 盛泽纺织: { tax: 650_00 } })
const clause = { ...sample.measures[0]!, figure: { query: 'roster-approved', args: { roster: 'leading' } } } as const

const figure = () =>
  t.app.database.transaction(systemViewer('sample'), async (tx) => {
    const read = await (await figureReader(t.app, tx))(clause)
    return { n: read?.figure.n, d: read?.figure.d, light: read?.light.name }
  })
const approve = (year: number) =>
  t.app.database.transaction(systemViewer('sample'), async (tx) => {
    const { id, draft } = await drawRoster(t.app, tx, { rule: 'leading', year })
    await approveRoster(t.app, tx, id, draft)
  })

test('[YL-07] [ZB-08] 过了期限没批准的为逾期；到期当天还不算；批准了才算', async () => {
  at('2026-10-15 17:00')
  await t.database.asOwner(
    `insert into enterprise_figures (city, enterprise, figure, year, value_fen, made_at, made_by)
     select city, enterprise, figure, 2024, value_fen, made_at, made_by from enterprise_figures`,
  )
  expect(await figure()).toEqual({ n: 0, d: 1, light: 'late' })
  await approve(2026)
  expect(await figure()).toEqual({ n: 1, d: 1, light: 'ok' })
  at('2026-10-16 09:00')
  expect(await figure()).toEqual({ n: 1, d: 2, light: 'late' })
  await approve(2027)
  expect(await figure()).toEqual({ n: 2, d: 2, light: 'ok' })
})
