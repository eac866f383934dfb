import { beforeAll, expect, test } from 'vitest'
import type { Suggestion } from '../appeals/contract.ts'
import { caseDriver } from '../cases/testing.ts'
import { startTestApp } from '../testing/app.ts'
import type { Visit, VisitVersion } from './contract.ts'

const t = await startTestApp()
const { act, as, at, open, page } = caseDriver(t)
const leader = 'executive-vice-mayor'
const own = t.sample.enterprises['enterprise-own']
const visited = { enterprise: own, on: '2026-10-09', saw: '三号车间停产线', cleanConduct: true }
const read = async (id: string, who = leader) => (await (await as(who)).get(`/liaison/visits/${id}`)).json<Visit>()
const record = async (body: object) =>
  (await (await as(leader)).post('/liaison/visits', { ...visited, ...body })).json<{ id: string }>().id

beforeAll(async () => {
  at('2026-10-12 09:00')
  const link = { post: leader, enterprise: own, reason: '分管工业' }
  await (await as('dispatcher')).post('/liaison/links', link)
})

test('[PE-31] 联系的领导写在事项上，分办时自动提作协调人；没有领导联系的企业没有', async () => {
  const body = { text: '供电扩容方案没有批复', enterprise: own }
  const { handOut } = (await (await as('dispatcher')).post('/appeals/suggest', body)).json<Suggestion>()
  const tier = t.app.packs.get('sample').caseKinds[0]!.tiers.find(({ coordinator }) => coordinator === leader)!
  expect(handOut?.tier).toBe(tier.id)
  expect(handOut?.reasons.at(-1)).toEqual({ speaksFor: true, text: '联系领导：常务副市长，今年联系这户企业' })
  expect(await page('clerk', await open('enterprise-own'))).toMatchObject({
    leader: { called: '联系领导', name: '常务副市长' },
  })
  expect((await page('clerk', await open('enterprise-other'))).leader).toBeNull()
})

test('[ZB-11][ZB-12] 走访听到的由这位领导协调；解决不了逐级提请，每一步记下谁、何时、为什么', async () => {
  const id = await record({ problems: ['厂门口道路挖开后两月未恢复'] })
  const [heard] = (await read(id)).problems
  expect(heard).toMatchObject({ coordinator: '常务副市长', chain: [], escalate: '提级' })
  const ladder = t.app.packs.get('sample').caseKinds[0]!.ladder
  expect(heard!.next).toBe(ladder[0]!.name)
  expect((await read(id, 'supervisor')).problems[0]!.escalate).toBe('提级')
  await act(leader, heard!.id, 'escalate', { reason: '涉及三个部门，本人协调不了' })
  expect((await read(id)).problems[0]).toMatchObject({
    chain: [{ step: ladder[0]!.name, reason: '涉及三个部门，本人协调不了', by: '市政府 常务副市长' }],
    next: ladder[1]?.name ?? null,
  })
})

test('[ZB-11] 更正之后，历次写的都能查，看得出谁改的、为什么', async () => {
  const id = await record({ on: '2026-09-01', place: '厂区' })
  const correction = { ...visited, on: '2026-09-02', place: '新厂区', version: 1, correction: '日期和地点写错' }
  await (await as('dispatcher')).post(`/liaison/visits/${id}/corrections`, correction)
  const versions = (await (await as(leader)).get(`/liaison/visits/${id}/versions`)).json<VisitVersion[]>()
  expect(versions.map(({ version, on, place, correction: why, madeBy }) => [version, on, place, why, madeBy])).toEqual([
    [2, '2026-09-02', '新厂区', '日期和地点写错', '市企服办 分办岗'],
    [1, '2026-09-01', '厂区', null, '市政府 常务副市长'],
  ])
  const other = await (await as('vice-mayor-industry')).get(`/liaison/visits/${id}/versions`)
  expect(other.statusCode).toBe(404)
})
