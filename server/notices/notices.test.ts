import { describe, expect, test } from 'vitest'
import { sweepRungs } from '../cases/sweep-rungs.ts'
import type { CasePage } from '../cases/page-contract.ts'
import type { Agent } from '../testing/agent.ts'
import { startTestApp } from '../testing/app.ts'
import type { NoticeList, NoticePreferences } from './contract.ts'

const t = await startTestApp()
const logins = [
  'clerk',
  'dispatcher',
  'industry-handler',
  'industry-head',
  'power-company-handler',
  'labour-handler',
  'arbiter',
  'supervisor',
  'vice-mayor-industry',
  'enterprise-own',
  'enterprise-other',
] as const
type Login = (typeof logins)[number]
const agents = new Map<Login, Agent>()
for (const login of logins) agents.set(login, await t.signIn(login))

/** Time passes, and everybody is still signed in. */
const goTo = async (moment: string) => {
  t.clock.set(moment)
  await t.database.asOwner(`update sessions set created_at = $1, expires_at = $1::timestamptz + interval '1 hour'`, [
    moment,
  ])
}
const as = (login: Login) => agents.get(login)!

const unread = async (login: Login) => {
  const { rows } = (await as(login).get('/notices?unread=true&size=100')).json<NoticeList>()
  return rows.map(({ title }) => title)
}
const readAll = async () => {
  for (const login of logins) await as(login).post('/notices/read', {})
}
const pageOf = async (id: string) => (await as('dispatcher').get(`/cases/${id}`)).json<CasePage>()
const act = async (login: Login, id: string, action: string, data: object = {}) => {
  const response = await as(login).post(`/cases/${id}/actions`, { action, data, version: (await pageOf(id)).version })
  expect(response.statusCode, `${action}: ${response.body}`).toBe(200)
}
const file = async (title: string) => {
  const response = await as('enterprise-own').post('/appeals', { title, body: `${title}，请尽快协调解决。` })
  return response.json<{ id: string; number: string }>()
}
const handOut = {
  lead: 'industry',
  assistants: [{ organisation: 'power-company', what: '出具接入方案' }],
  difficulty: 'ordinary',
  tier: 'ordinary',
}
const handedOut = async (title: string) => {
  const { id, number } = await file(title)
  await act('clerk', id, 'accept')
  await act('dispatcher', id, 'hand-out', handOut)
  return { id, number }
}

describe('who is told of an action', () => {
  test('[PE-35] 登记告诉受理的岗位，别的单位和别的企业不知道', async () => {
    await readAll()
    await file('停电三天')
    expect(await unread('dispatcher')).toEqual(['待受理：停电三天'])
    for (const login of [
      'clerk',
      'vice-mayor-industry',
      'labour-handler',
      'enterprise-own',
      'enterprise-other',
    ] as const) {
      expect(await unread(login)).toEqual([])
    }
  })

  test('[PE-35] 分办告诉牵头、协办的承办岗和企业；之前等分办的消息不再算未读', async () => {
    await readAll()
    await handedOut('专线扩容未批')
    expect(await unread('industry-handler')).toEqual(['新分来，牵头：专线扩容未批'])
    expect(await unread('power-company-handler')).toEqual(['新分来，协办：专线扩容未批'])
    expect(await unread('industry-head')).toEqual([])
    expect(await unread('enterprise-own')).toEqual(['“专线扩容未批”已分给市工信局办理', '“专线扩容未批”已受理'])
    expect(await unread('dispatcher')).toEqual([])
  })

  test('[GZ-12] 请企业补充、企业补充、申请延期、批准延期，各告诉该办的人', async () => {
    const { id } = await handedOut('设备通关排期长')
    await act('industry-handler', id, 'sign')
    await readAll()
    await act('industry-handler', id, 'ask-enterprise', { text: '请提供报关单号' })
    expect(await unread('enterprise-own')).toEqual(['市工信局请您补充：“设备通关排期长”'])
    await act('enterprise-own', id, 'answer-question', { text: '单号附后' })
    expect(await unread('enterprise-own')).toEqual([])
    expect(await unread('industry-handler')).toEqual(['企业已补充：设备通关排期长'])
    await act('industry-handler', id, 'ask-extension', { days: 3, reason: '等海关排期，需要三日' })
    expect(await unread('arbiter')).toEqual(['申请延期 3 日：设备通关排期长'])
    await act('arbiter', id, 'grant-extension')
    expect(await unread('industry-head')).toEqual(['同意延期：设备通关排期长'])
    expect(await unread('enterprise-own')).toEqual(['“设备通关排期长”的办理时间有延长'])
  })

  test('[YL-04] 办结请企业回答，回答告诉单位和分办岗，退回告诉单位', async () => {
    const { id } = await handedOut('路面未恢复')
    await act('industry-handler', id, 'sign')
    await act('industry-handler', id, 'contact', { text: '到厂核实' })
    await act('power-company-handler', id, 'answer-task', { text: '不涉及供电' })
    await readAll()
    await act('industry-handler', id, 'resolve', {
      outcome: 'explain',
      evidence: { explanation: { text: '工期未到' } },
      reply: '工期到十月底，届时恢复路面。',
    })
    expect(await unread('enterprise-own')).toEqual(['市工信局说已办好，请您回答：“路面未恢复”'])
    await act('enterprise-own', id, 'dispute', { contacted: true, solved: 'no', grade: 'poor', words: '还没修' })
    expect(await unread('industry-handler')).toEqual(['企业回答没解决：路面未恢复'])
    expect(await unread('arbiter')).toEqual(['待复核：路面未恢复'])
    await readAll()
    await act('dispatcher', id, 'return', { reason: '给出通车日期' })
    expect(await unread('industry-head')).toEqual(['退回重办：路面未恢复'])
    expect(await unread('enterprise-own')).toEqual(['“路面未恢复”退回重办，时限重新起算'])
  })

  test('[JZ-09] 提级告诉到达的一级和协调的岗位，链接通向领导自己的页面', async () => {
    const { id, number } = await handedOut('环评变更无人批')
    await readAll()
    await act('supervisor', id, 'escalate', { reason: '两家单位互相推' })
    await act('supervisor', id, 'escalate', { reason: '督查后仍未办' })
    const { rows } = (await as('vice-mayor-industry').get('/notices?unread=true')).json<NoticeList>()
    expect(rows[0]).toMatchObject({ title: '提到您这里：环评变更无人批', kind: 'to-do' })
    expect(decodeURI(rows[0]!.link)).toBe(`/sample/cockpit/cases/${number}`)
  })
})

describe('rungs', () => {
  test('[GZ-13] 到期提醒单位负责岗和督查岗，一轮只提醒一次，关不掉', async () => {
    const off = { choices: [{ channel: 'page', kind: 'rung', wanted: false }] }
    expect((await as('industry-head').put('/notices/preferences', off)).json()).toMatchObject({ status: 422 })
    const { id } = await handedOut('排污口改造等批复')
    await act('industry-handler', id, 'sign')
    await readAll()
    await goTo('2026-10-21T17:31:00+08:00')
    await sweepRungs(t.app)
    const due = '一般诉求到期：排污口改造等批复'
    expect(await unread('industry-head')).toContain(due)
    expect(await unread('supervisor')).toContain(due)
    await readAll()
    await t.database.asOwner(
      `update case_timers set next_rung_at = '2026-10-01' where city = 'sample' and next_rung_at is null`,
    )
    await sweepRungs(t.app)
    expect(await unread('industry-head')).not.toContain(due)
  })

  test('事项了结以后，它的时限提醒也不再算未读', async () => {
    const { id } = await file('受理前撤回的一件')
    await goTo('2026-10-22T18:00:00+08:00')
    await sweepRungs(t.app)
    expect(await unread('dispatcher')).toContain('受理到期：受理前撤回的一件')
    await act('enterprise-own', id, 'withdraw')
    expect(await unread('dispatcher')).not.toContain('受理到期：受理前撤回的一件')
  })

  test('[PE-27] 没有人接的事项也会提醒到分办岗', async () => {
    await readAll()
    await file('没有人受理的一件')
    await goTo('2026-10-23T18:00:00+08:00')
    await sweepRungs(t.app)
    expect(await unread('dispatcher')).toContain('受理到期：没有人受理的一件')
  })
})

describe('what a person chooses', () => {
  test('进展可以关掉，消息也不再算未读', async () => {
    const choice = { choices: [{ channel: 'page', kind: 'news', wanted: false }] }
    const chosen = (await as('enterprise-own').put('/notices/preferences', choice)).json<NoticePreferences>()
    expect(chosen.kinds.find(({ id }) => id === 'news')?.channels[0]).toMatchObject({ id: 'page', wanted: false })
    await readAll()
    await handedOut('关掉进展以后的一件')
    expect(await unread('enterprise-own')).toEqual([])
  })

  test('一个人读不到、也标不掉别人的消息', async () => {
    await file('给分办岗看的一件')
    const mine = (await as('dispatcher').get('/notices?unread=true')).json<NoticeList>()
    await as('enterprise-other').post('/notices/read', { keys: mine.rows.map(({ key }) => key) })
    const after = (await as('dispatcher').get('/notices?unread=true')).json<NoticeList>()
    expect(after.unread).toBe(mine.unread)
    expect((await as('enterprise-other').get('/notices')).json<NoticeList>().total).toBe(0)
  })
})
