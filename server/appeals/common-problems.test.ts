import { expect, test } from 'vitest'
import type { CaseList } from '../cases/contract.ts'
import { caseDriver } from '../cases/testing.ts'
import { startTestApp } from '../testing/app.ts'
import { newId } from '../platform/uuid.ts'
import type { CommonProblem } from './contract.ts'

const t = await startTestApp()
const { act, as, at, open, page } = caseDriver(t)

const third = newId(t.clock)
await t.database.asOwner(
  `insert into enterprises select (jsonb_populate_record(e, jsonb_build_object('id', $1::text, 'credit_code', '91370300MA3CABCF38', 'name', '安达物流有限公司'))).*
   from enterprises e where id = $2`,
  [third, t.sample.enterprises['enterprise-own']],
)
const enterprises = [...Object.values(t.sample.enterprises), third]
const outage = (index: number) => ({
  body: `本月多次停电没有预告，产线停摆，${['铸件报废', '冷库升温', '分拣停工'][index]}，请解决。`,
  channel: 'phone',
  enterprise: enterprises[index]!,
})
const common = async (who = 'supervisor') => (await (await as(who)).get('/appeals/common')).json<CommonProblem[]>()

const made: string[] = []

test('[JZ-09] 30 天内三家企业说同一件事才提出来；第 31 天起早的一件不再算', async () => {
  at('2026-10-12 23:59')
  made.push(await open('clerk', outage(0)))
  at('2026-11-09 09:00')
  made.push(await open('clerk', outage(1)))
  expect(await common()).toEqual([])
  made.push(await open('clerk', outage(2)))
  at('2026-11-11 00:00')
  const [found, ...others] = await common()
  expect(others).toEqual([])
  expect(found).toMatchObject({ topic: { id: 'power' }, enterprises: 3, rule: '30 天内 3 户以上企业反映同一问题' })
  expect(found?.words).toContain('停电')
  expect(found?.cases.map(({ id }) => id).toSorted()).toEqual(made.toSorted())
  at('2026-11-12 00:00')
  expect(await common()).toEqual([])
})

const join = async (cases: string[], title = '没有预告的停电') =>
  (await as('dispatcher')).post('/appeals/joint', { title, cases })

test('[JZ-09] 合不了的说得出为什么，一件也不动', async () => {
  at('2026-11-11 09:00')
  const [own, ended] = [await open('clerk', outage(0)), await open('enterprise-other')]
  await act('enterprise-other', ended, 'withdraw')
  const refusals = [
    [[made[0]!, own], 'one-enterprise'],
    [[made[0]!, ended], 'case-ended'],
    [[made[0]!, '00000000-0000-7000-8000-000000000000'], 'invalid-field'],
  ] as const
  for (const [cases, code] of refusals) expect((await join([...cases])).json()).toMatchObject({ status: 422, code })
  expect((await join([made[0]!])).statusCode).toBe(422)
  expect((await (await as('supervisor')).post('/appeals/joint', { title: '督查合并', cases: made })).statusCode).toBe(
    403,
  )
  for (const id of made) expect(await page('clerk', id)).toMatchObject({ joint: null, version: 1 })
})

test('[JZ-09] 合为一个共性问题：各件仍是各件，互相看得到，时间线有记录，企业看不到别家', async () => {
  at('2026-11-11 09:30')
  const joined = await join([...made, made[0]!])
  expect(joined.statusCode, joined.body).toBe(201)
  const { id } = joined.json<{ id: string }>()
  const first = await page('clerk', made[0]!)
  expect(first.joint).toMatchObject({ id, cases: expect.arrayContaining([{ id: made[1], name: expect.any(String) }]) })
  expect(first.timeline[0]).toMatchObject({
    action: 'note',
    parts: [{ text: '列入共性问题“没有预告的停电”，共 3 件' }],
  })
  const outside = await page('enterprise-own', made[0]!)
  expect([outside.joint, outside.timeline.map(({ action }) => action)]).toEqual([null, ['open']])
  const listed = (await (await as('clerk')).get(`/cases?joint=${id}`)).json<CaseList>()
  expect(listed.rows.map((row) => row.id).toSorted()).toEqual(made.toSorted())
  expect((await join(made)).json()).toMatchObject({ status: 409, code: 'already-joint' })
  expect(await common()).toEqual([])
})
