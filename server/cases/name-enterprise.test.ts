import { expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import { caseDriver } from './testing.ts'

const t = await startTestApp()
const { act, as, at, open, page, refused } = caseDriver(t)
at('2026-10-12 09:00')

const own = t.sample.enterprises['enterprise-own']
const other = t.sample.enterprises['enterprise-other']
const unnamed = () => open('clerk', { channel: 'phone' })

test('[YL-02] 来电时没说清是哪家企业，补登以后企业看得到，按名称也找得到', async () => {
  const id = await unnamed()
  expect((await (await as('enterprise-own')).get(`/cases/${id}`)).statusCode).toBe(404)
  const before = await page('clerk', id)
  expect(before.enterprise).toBeNull()

  const after = await act('clerk', id, 'identify', { enterprise: own })
  expect(after.enterprise).toMatchObject({ id: own })
  expect((await page('enterprise-own', id)).number).toBe(before.number)
  expect((await (await as('enterprise-other')).get(`/cases/${id}`)).statusCode).toBe(404)
  const name = encodeURIComponent(after.enterprise!.name)
  const found = (await (await as('clerk')).get(`/cases?q=${name}`)).json<{ rows: { id: string }[] }>()
  expect(found.rows.map((row) => row.id)).toContain(id)
  await act('enterprise-own', id, 'supplement', { text: '补充用电合同' })
})

test('[YL-02] 登记过企业的事项不能改成另一家', async () => {
  const id = await unnamed()
  expect((await page('clerk', id)).actions.map((each) => each.id)).toContain('identify')
  await act('clerk', id, 'identify', { enterprise: own })
  expect((await page('clerk', id)).actions.map((each) => each.id)).not.toContain('identify')
  expect(await refused('clerk', id, 'identify', { enterprise: other })).toMatchObject({ code: 'enterprise-known' })
  expect((await page('clerk', id)).enterprise).toMatchObject({ id: own })
})

test('[YL-02] 名录里没有的企业登记不上，事项照旧', async () => {
  const id = await unnamed()
  const refusal = await refused('clerk', id, 'identify', { enterprise: '01900000-0000-7000-8000-000000000000' })
  expect(refusal).toMatchObject({ status: 404, detail: '没有找到这家企业，可能不在本市名录里。' })
  expect(await page('clerk', id)).toMatchObject({ enterprise: null, version: 1 })
})
