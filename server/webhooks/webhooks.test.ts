import { createHmac } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { runDueJobs } from '../jobs/testing.ts'
import { tasks } from '../tasks.ts'
import { startTestApp } from '../testing/app.ts'
import type { CreatedWebhook, Delivery, WebhookList } from './contract.ts'
import { startReceiver } from './testing-receiver.ts'

const t = await startTestApp()
const receiver = await startReceiver()
const administrator = await t.signIn('administrator')
const enterprise = await t.signIn('enterprise-own')

const make = async (events: string[]) => {
  const response = await administrator.post('/admin/webhooks', { name: '热线系统', url: receiver.url, events })
  expect(response.statusCode, response.body).toBe(201)
  return response.json<CreatedWebhook>()
}
const file = (more: object = {}) =>
  enterprise.post('/appeals', { body: '停电三天，产线停摆，请尽快恢复。', phone: '13800002207', ...more })
/** The hotline hands a work order over with a key of its own. */
const handOver = async (source: { system: string; key: string }) => {
  const key = await administrator.post('/admin/api-keys', { name: '12345 热线', scopes: ['appeals.open'] })
  const body = { body: '企业来电：停电三天，请尽快恢复。', phone: '13800002207', channel: 'system', source }
  const response = await t.withKey(key.json<{ secret: string }>().secret).post('/appeals', body)
  expect(response.statusCode, response.body).toBe(201)
}
const deliveries = async (id: string) =>
  (await administrator.get(`/admin/webhooks/${id}/deliveries`)).json<Delivery[]>()

beforeEach(async () => {
  await t.database.asOwner('update webhooks set active = false')
  receiver.received.length = 0
  receiver.status = 200
})

test('[JZ-08] 登记推送给热线，签名可以核对，不带个人信息', async () => {
  const { id, secret } = await make(['case.opened'])
  await handOver({ system: '12345', key: 'GD-20261012-7' })
  await runDueJobs(t.app, tasks)
  expect(receiver.received).toHaveLength(1)
  const [{ headers, body }] = receiver.received as [(typeof receiver.received)[0]]
  const timestamp = headers['x-zhuqitong-timestamp'] as string
  const expected = `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`
  expect(headers['x-zhuqitong-signature']).toBe(expected)
  expect(JSON.parse(body)).toMatchObject({
    event: 'case.opened',
    city: 'sample',
    case: { number: '诉2026-0001', stage: { id: 'registered' }, source: { system: '12345', key: 'GD-20261012-7' } },
    action: { id: 'open', seq: 1 },
  })
  expect(body).not.toContain('13800002207')
  expect(await deliveries(id)).toMatchObject([{ event: 'case.opened', attempts: 1, status: 200, problem: null }])
})

test('没有要的事件不推送，停用的地址不推送，别的城市的事不推送', async () => {
  await make(['case.resolved'])
  const { id } = await make(['case.opened'])
  await administrator.patch(`/admin/webhooks/${id}`, { active: false })
  await file()
  await (await t.signIn('enterprise-own', 'neighbour')).post('/appeals', { body: '邻市的一件事，也请尽快办理。' })
  await runDueJobs(t.app, tasks)
  expect(receiver.received).toEqual([])
})

test('对方出错就过一会儿再推，编号不变；送到以后不再推', async () => {
  const { id } = await make(['case.opened'])
  receiver.status = 503
  await file()
  await runDueJobs(t.app, tasks)
  expect(await deliveries(id)).toMatchObject([{ attempts: 1, status: 503, problem: '对方回答 503', deliveredAt: null }])
  expect(await t.database.asOwner('select attempts, max_attempts from graphile_worker.jobs')).toEqual([
    { attempts: 1, max_attempts: 12 },
  ])
  receiver.status = 200
  await t.database.asOwner('update graphile_worker._private_jobs set run_at = now()')
  await runDueJobs(t.app, tasks)
  const keys = receiver.received.map(({ headers }) => headers['x-zhuqitong-delivery'])
  expect(keys).toHaveLength(2)
  expect(keys[0]).toBe(keys[1])
  const [delivery] = await deliveries(id)
  const again = await administrator.post(`/admin/webhooks/${id}/deliveries/retry`, { key: delivery!.key })
  expect(again.json()).toMatchObject({ status: 409, code: 'already-delivered' })
})

test('试推一条看地址通不通；换了密钥，旧的不再签名', async () => {
  const { id, secret } = await make(['notice.sent'])
  const renewed = (await administrator.post(`/admin/webhooks/${id}/secret`)).json<{ secret: string }>()
  expect(renewed.secret).not.toBe(secret)
  expect((await administrator.post(`/admin/webhooks/${id}/ping`)).statusCode).toBe(204)
  await runDueJobs(t.app, tasks)
  const [{ headers, body }] = receiver.received as [(typeof receiver.received)[0]]
  const hmac = createHmac('sha256', renewed.secret).update(`${headers['x-zhuqitong-timestamp']}.${body}`)
  expect(headers['x-zhuqitong-signature']).toBe(`v1=${hmac.digest('hex')}`)
})

test('要短信的消息经网关推送，带电话和站内地址；办过的不再打扰', async () => {
  await make(['notice.sent'])
  await t.database.asOwner(`update people set phone = '13900001234' where login = 'dispatcher'`)
  const { id } = (await file()).json<{ id: string }>()
  const clerk = await t.signIn('clerk')
  await clerk.post(`/cases/${id}/actions`, { action: 'accept', data: {}, version: 1 })
  await runDueJobs(t.app, tasks)
  const told = receiver.received.map(({ body }) => JSON.parse(body)).filter(({ to }) => to.phone === '13900001234')
  expect(told.map(({ notice }) => notice.title)).toEqual([expect.stringMatching(/^待分办：/)])
  expect(told[0].notice.link).toContain('/sample/desk/cases/')
})

test.each([
  [{ url: 'ftp://gateway.example.com/x' }, 'url'],
  [{ url: 'https://user:secret@gateway.example.com/x' }, 'url'],
  [{ events: ['case.eaten'] }, 'events'],
])('写错的推送地址说明错在哪里 %j', async (wrong, field) => {
  const input = { name: '网关', url: 'https://gateway.example.com/x', events: ['case.opened'], ...wrong }
  const response = await administrator.post('/admin/webhooks', input)
  expect(response.json()).toMatchObject({ status: 422, errors: [{ field }] })
})

test('密钥只在新建时出现一次', async () => {
  const { secret } = await make(['case.opened'])
  const list = await administrator.get('/admin/webhooks')
  expect(list.json<WebhookList>().webhooks.length).toBeGreaterThan(0)
  expect(list.body).not.toContain(secret)
})
