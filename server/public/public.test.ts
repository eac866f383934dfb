import { expect, test } from 'vitest'
import { startTestApp } from '../testing/app.ts'
import type { PublicFront } from './contract.ts'

const t = await startTestApp()
const visitor = t.stranger()

/** One matter, handed out in September, and the month published. */
async function publishSeptember(city: string) {
  t.clock.set('2026-09-15T09:00:00+08:00')
  const dispatcher = await t.signIn('dispatcher', city)
  await dispatcher.post('/appeals', {
    title: '甲公司的内情',
    body: '停电三天，产线停摆，请尽快恢复。',
    channel: 'phone',
    phone: '13800002207',
    then: { accept: true, handOut: { lead: 'industry', assistants: [], difficulty: 'ordinary', tier: 'ordinary' } },
  })
  t.clock.set('2026-10-12T09:00:00+08:00')
  return (await t.signIn('supervisor', city)).post('/appeals/bulletins/2026-09')
}

test('[PE-36] 没有发布之前公众什么数也看不到，发布之后看到定格的数', async () => {
  const before = (await visitor.get('/public')).json<PublicFront>()
  expect(before.bulletins).toEqual([])
  expect((await visitor.get('/public/bulletins/2026-09')).statusCode).toBe(404)
  expect((await publishSeptember('sample')).statusCode).toBe(201)
  const after = (await visitor.get('/public')).json<PublicFront>()
  expect(after.bulletins).toMatchObject([{ month: '2026-09', number: '云澜督通〔2026〕1号', received: 1, units: 1 }])
  const bulletin = await visitor.get('/public/bulletins/2026-09')
  expect(bulletin.json()).toMatchObject({ total: { received: 1 }, rows: [{ unit: { shortName: '市工信局' } }] })
  expect(bulletin.body).not.toContain('甲公司')
  expect(bulletin.body).not.toContain('13800002207')
})

test('别的城市的通报不在这里', async () => {
  await publishSeptember('neighbour')
  expect((await visitor.get('/public')).json<PublicFront>().bulletins).toHaveLength(1)
})

test('[JZ-04] 怎么找到服务：热线和各条来路', async () => {
  const front = (await visitor.get('/public')).json<PublicFront>()
  expect(front.contact).toEqual({ name: '企业服务热线', hotline: '12345' })
  expect(front.channels).toContain('走访')
  expect(front.channels).not.toContain('批量导入')
})
