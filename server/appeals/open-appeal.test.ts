import { describe, expect, test } from 'vitest'
import { caseDriver, usualBody, usualHandOut } from '../cases/testing.ts'
import type { Agent } from '../testing/agent.ts'
import { startTestApp } from '../testing/app.ts'
import type { OpenedAppeal } from './contract.ts'
import { titleOf } from './open-appeal.ts'

const t = await startTestApp()
const { as, at, page } = caseDriver(t)
at('2026-10-12 09:00')

const post = async (who: string, body: object) => (await as(who)).post('/appeals', body)
const opened = async (who: string, body: object) => {
  const response = await post(who, body)
  expect(response.statusCode, response.body).toBe(201)
  return page('clerk', response.json<OpenedAppeal>().id)
}
const problem = async (who: string, body: object) => {
  const response = await post(who, body)
  const { code, errors } = response.json<{ code: string; errors?: { field: string; message: string }[] }>()
  return { status: response.statusCode, code, field: errors?.[0]?.field, message: errors?.[0]?.message }
}
const count = async () => Number((await t.database.asOwner<{ n: string }>('select count(*) as n from cases'))[0]?.n)
const call = (more: object = {}) => ({ body: usualBody, channel: 'phone', ...more })

describe('[GZ-10] 各渠道进同一本账', () => {
  test.each(['web', 'phone', 'fax', 'mail', 'visit', 'import', 'system'])('渠道 %s', async (channel) => {
    expect(await opened('clerk', call({ channel }))).toMatchObject({
      number: expect.stringMatching(/^诉2026-\d{4}$/),
      channel: { id: channel },
    })
  })

  test('企业自己登记的总是网上，别的系统转来的总是系统', async () => {
    expect((await opened('enterprise-own', { body: usualBody, channel: 'phone' })).channel.id).toBe('web')
    const hotline = await system()
    const { id } = (await hotline.post('/appeals', { body: usualBody })).json<OpenedAppeal>()
    expect((await page('clerk', id)).channel.id).toBe('system')
  })

  test('编号一年一编，从 1 起连着', async () => {
    at('2027-01-04 09:00')
    const numbers = [await opened('clerk', call()), await opened('clerk', call())].map(({ number }) => number)
    expect(numbers).toEqual(['诉2027-0001', '诉2027-0002'])
    at('2026-10-12 09:00')
  })
})

describe('[JZ-18] 首问负责', () => {
  test('先问到谁，登记就写上谁', async () => {
    expect((await opened('clerk', call())).firstAsked).toBe('市企服办 接线岗')
  })
})

describe('[GZ-10] 填错了说得出错在哪里，什么也不写', () => {
  test.each([
    ['内容太短', call({ body: '停电了' }), 'body', '“诉求内容”至少 5 个字。'],
    ['内容只有空格', call({ body: '        ' }), 'body', '“诉求内容”至少 5 个字，空格不算。'],
    ['内容太长', call({ body: '停'.repeat(8001) }), 'body', '“诉求内容”最多 8000 个字。'],
    [
      '没有的渠道',
      call({ channel: 'pigeon' }),
      'channel',
      '渠道应为其中一项：网上、服务热线、传真、信函、走访、批量导入、外部系统转来。',
    ],
    [
      '没有的类别',
      call({ topic: 'weather' }),
      'topic',
      '类别应为其中一项：用电用气、用地规划、融资贷款、用工社保、拖欠账款、检查执法、政策兑现、其他。',
    ],
    [
      '没有的企业',
      call({ enterprise: '00000000-0000-7000-8000-000000000000' }),
      'enterprise',
      '名录里没有这家企业，请重新查找。',
    ],
    [
      '名录里没有的代码',
      call({ creditCode: '91990100000000001D' }),
      'creditCode',
      '名录里没有这个统一社会信用代码的企业，请先登记企业。',
    ],
    ['写错的项目', call({ creditcode: '91370300MA3CABCD1X' }), 'creditcode', '没有“creditcode”这一项，请去掉。'],
    [
      '又答复又分办',
      call({ then: { answer: { reply: '请到窗口办理，材料见指南。' }, handOut: usualHandOut } }),
      'then',
      '“当场答复”和“分办”只能选一个。',
    ],
  ])('%s', async (_, body, field, message) => {
    const before = await count()
    expect(await problem('clerk', body)).toMatchObject({ status: 422, field, message })
    expect(await count()).toBe(before)
  })

  test('企业不能冒充别的系统占用工单号', async () => {
    expect(await problem('enterprise-own', { body: usualBody, source: { system: '12345', key: '1' } })).toMatchObject({
      status: 422,
      field: 'source',
    })
  })

  test('看不见的控制字符和残缺的字符不收，不出系统错', async () => {
    expect((await (await as('clerk')).get('/cases?q=%00')).statusCode).toBe(422)
    expect((await (await as('clerk')).get('/cases/%00')).statusCode).toBe(404)
    for (const body of [`停电三天${'\u0000'}没有预告`, `停电三天${'\ud800'}没有预告`])
      expect((await problem('clerk', call({ body }))).status).toBe(422)
  })

  test('没有登记权限的岗位不能登记', async () => {
    expect(await problem('supervisor', call())).toMatchObject({ status: 403, code: 'not-allowed' })
  })
})

describe('[JZ-08] 找得到是哪家企业', () => {
  const own = t.sample.enterprises['enterprise-own']
  test('信用代码写成小写、带空格也认得', async () => {
    await t.database.asOwner(`update enterprises set credit_code = '91370300MA3CABCD1A' where id = $1`, [own])
    expect((await opened('clerk', call({ creditCode: ' 91370300ma3cabcd1a ' }))).enterprise?.id).toBe(own)
  })

  test('企业登记的总是自己的，写了别家也没用', async () => {
    const other = t.sample.enterprises['enterprise-other']
    expect((await opened('enterprise-own', { body: usualBody, enterprise: other })).enterprise?.id).toBe(own)
  })

  test('电话只有要回电的人看得全', async () => {
    const { id } = await opened('clerk', call({ phone: '13800002207', enterprise: own }))
    expect((await page('clerk', id)).phone).toBe('13800002207')
    expect((await page('enterprise-own', id)).phone).toBe('13800002207')
    for (const who of ['supervisor', 'vice-mayor-industry', 'arbiter', 'administrator']) {
      const { phone } = await page(who, id)
      expect([phone.includes('*'), phone.includes('0000')], who).toEqual([true, false])
    }
    const list = await (await as('supervisor')).get('/cases?size=200')
    expect(list.body).not.toContain('13800002207')
  })
})

const system = async (): Promise<Agent> => {
  const key = await (
    await as('administrator')
  ).post('/admin/api-keys', { name: '12345 热线', scopes: ['appeals.open', 'appeals.read'] })
  return t.withKey(key.json<{ secret: string }>().secret)
}

describe('[JZ-08] 别的系统转来的工单', () => {
  test('同一来源、同一工单号只登记一次，先后两次、同时两次都一样', async () => {
    const hotline = await system()
    const send = async (key: string) =>
      (await hotline.post('/appeals', { body: usualBody, source: { system: '12345', key } })).json<OpenedAppeal>()
    const first = await send('GD-1')
    expect(await send('GD-1')).toMatchObject({ id: first.id, number: first.number })
    const both = await Promise.all([send('GD-2'), send('GD-2')])
    expect(both[0].number).toBe(both[1].number)
    expect(both[0].number).not.toBe(first.number)
    const seen = (await hotline.get(`/cases/${first.id}`)).json<{ number: string }>()
    expect(seen.number).toBe(first.number)
  })

  test('密钥只能登记，不能替单位办理', async () => {
    const hotline = await system()
    const refused = await hotline.post('/appeals', { body: usualBody, then: { accept: true, handOut: usualHandOut } })
    expect(refused.statusCode).toBe(403)
    const { id } = (await hotline.post('/appeals', { body: usualBody })).json<OpenedAppeal>()
    expect((await hotline.post(`/cases/${id}/actions`, { action: 'accept', data: {}, version: 1 })).statusCode).toBe(
      403,
    )
  })
})

describe('[YL-02] 登记、受理、分办一次提交', () => {
  test('三步都在账上，各是各的一步', async () => {
    const done = await opened('dispatcher', call({ then: { accept: true, handOut: usualHandOut } }))
    expect(done).toMatchObject({ stage: { id: 'handed-out' }, version: 3 })
    expect(done.timeline.map(({ action }) => action)).toEqual(['hand-out', 'accept', 'open'])
  })

  test('有一步不成，整件都不登记，编号也不占', async () => {
    const before = await count()
    const last = async () =>
      (
        await t.database.asOwner<{ last: number }>(
          `select last from case_counters where city = 'sample' and year = 2026`,
        )
      )[0]?.last
    const number = await last()
    const wrong = [
      { ...usualHandOut, lead: 'nowhere' },
      { ...usualHandOut, tier: 'none' },
      { ...usualHandOut, lead: '' },
    ]
    for (const handOut of wrong)
      expect((await problem('dispatcher', call({ then: { accept: true, handOut } }))).status).toBe(422)
    expect((await problem('clerk', call({ then: { accept: true, handOut: usualHandOut } }))).status).toBe(403)
    expect([await count(), await last()]).toEqual([before, number])
  })

  test('当场答复的等企业反馈', async () => {
    const done = await opened('clerk', call({ then: { answer: { reply: '请到服务窗口办理，材料见指南。' } } }))
    expect(done).toMatchObject({
      stage: { id: 'resolved' },
      outcome: { id: 'at-once' },
      reply: '请到服务窗口办理，材料见指南。',
    })
  })
})

test('事由取内容的第一句，长了截到 40 个字', () => {
  expect(titleOf('  厂区停电三天。产线停摆，请解决。')).toBe('厂区停电三天')
  expect(titleOf('停'.repeat(40))).toBe('停'.repeat(40))
  expect(titleOf('停'.repeat(41))).toBe(`${'停'.repeat(39)}…`)
  expect([...titleOf('𠮷'.repeat(41))]).toHaveLength(40)
  expect(titleOf('！！！')).toBe('企业诉求')
})
