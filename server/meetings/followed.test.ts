import { describe, expect, test } from 'vitest'
import { systemViewer } from '../access/viewer.ts'
import { caseDriver } from '../cases/testing.ts'
import type { MeasureRow } from '../measures/contract.ts'
import { startTestApp } from '../testing/app.ts'
import type { MeetingList, MeetingMonth, MeetingQuota, NewCalendarFeed } from './contract.ts'
import { remindOfMeetings } from './remind-meetings.ts'
import { meetingDriver } from './testing.ts'

const t = await startTestApp()
const cases = caseDriver(t)
const { at } = cases
const drive = meetingDriver(cases)
const { convene, get, hold, moment, read, send } = drive

const own = t.sample.enterprises['enterprise-own']
const other = t.sample.enterprises['enterprise-other']

/** A meeting that was held on a day, entered that afternoon. */
const heldOn = async (day: string, more: object = {}, signedIn: string[] = []) => {
  at(`${day} 15:00`)
  const id = await convene({ startsAt: moment(`${day} 09:00`), endsAt: moment(`${day} 11:00`), ...more })
  for (const { id: part, of } of (await read('dispatcher', id)).invitations)
    if (signedIn.includes(of.id)) await send('dispatcher', `/meetings/${id}/invitations/${part}/sign-in`, {})
  expect((await hold(id)).status).toBe(200)
  return id
}
const quotaOf = async (who = 'supervisor', year = '') => (await get(who, `/meetings/quota${year}`)).json<MeetingQuota>()
const row = ({ rows }: MeetingQuota, id: string) => rows.find(({ obligation }) => obligation === id)!
const periods = (quota: MeetingQuota, id: string, post: string) =>
  row(quota, id).subjects.find((each) => each.post.id === post)!.periods

describe('[QH-02][QH-03][GZ-04] 该开几次、开了几次', () => {
  test('一季度最后一天开的算这一季度，次日的算下一季度；没开的过期', async () => {
    const march = await heldOn('2026-03-31')
    const april = await heldOn('2026-04-01')
    at('2026-04-02 09:00')
    const quarters = periods(await quotaOf(), 'talk-city', 'dispatcher')
    expect(quarters.map(({ label, status, meetings }) => [label, status, meetings])).toEqual([
      ['第一季度', 'met', [march]],
      ['第二季度', 'met', [april]],
    ])
  })

  test('一个月没开现场办公会：到月底那天还不算过期，次日过期，落后的在前', async () => {
    const onSite = { kind: 'on-site', convener: 'executive-vice-mayor', form: null }
    await heldOn('2026-01-15', onSite)
    at('2026-02-28 18:00')
    expect(periods(await quotaOf(), 'on-site-city', 'executive-vice-mayor').map(({ status }) => status)).toEqual([
      'met',
      'at-risk',
    ])
    at('2026-03-01 09:00')
    const quota = await quotaOf()
    expect(periods(quota, 'on-site-city', 'executive-vice-mayor')[1]).toMatchObject({
      label: '2 月',
      status: 'late',
      done: 0,
    })
    expect(row(quota, 'on-site-city')).toMatchObject({ held: 1, late: 1 })
  })

  test('市里开的不顶区县的，区县开的也不顶市里的', async () => {
    await heldOn('2026-05-12', { convener: 'east-head' })
    at('2026-05-13 09:00')
    const quota = await quotaOf()
    const last = (id: string, post: string) => periods(quota, id, post).at(-1)!
    expect(last('talk-county', 'east-head')).toMatchObject({ label: '第二季度', status: 'met', done: 1 })
    expect(last('talk-city', 'dispatcher').meetings).toHaveLength(1)
    expect(periods(quota, 'talk-county', 'east-head')[0]).toMatchObject({ label: '第一季度', status: 'late' })
  })

  test('[GZ-04] 宣讲按到会的领导算：签到的算，请了没到的不算，五月底是最后一天', async () => {
    const invite = [{ post: 'vice-mayor-industry' }, { post: 'executive-vice-mayor' }]
    const id = await heldOn('2026-05-31', { kind: 'rounds', form: null, invite }, ['vice-mayor-industry'])
    at('2026-06-01 09:00')
    const quota = await quotaOf()
    const only = (post: string) => periods(quota, 'rounds', post)[0]
    expect(only('vice-mayor-industry')).toMatchObject({
      label: '2026 年',
      status: 'met',
      due: '2026-05-31',
      meetings: [id],
    })
    expect(only('executive-vice-mayor')).toMatchObject({ status: 'late', done: 0 })
  })

  test('取消的、只通知没开的不算；各人只看到自己管的', async () => {
    at('2026-07-01 09:00')
    const id = await convene({ startsAt: moment('2026-07-02 09:00'), endsAt: moment('2026-07-02 11:00') })
    await send('dispatcher', `/meetings/${id}/cancel`, { reason: '高温' })
    await convene({ startsAt: moment('2026-07-03 09:00'), endsAt: moment('2026-07-03 11:00') })
    at('2026-07-04 09:00')
    expect(periods(await quotaOf(), 'talk-city', 'dispatcher').at(-1)).toMatchObject({ label: '第三季度', done: 0 })
    expect((await quotaOf('east-head')).rows.map(({ obligation }) => obligation)).toEqual([
      'talk-county',
      'on-site-county',
    ])
  })
})

describe('[YL-08] 台账和月历', () => {
  test('分页、排序、按状态和月份', async () => {
    at('2026-07-04 09:00')
    const list = async (query: string) => (await get('clerk', `/meetings?${query}`)).json<MeetingList>()
    const first = await list('size=2&sort=start')
    expect(first).toMatchObject({ total: 7, mayConvene: true, counts: { all: 7, called: 1, cancelled: 1 } })
    expect(first.rows).toHaveLength(2)
    expect((await list('state=cancelled')).rows.map(({ state }) => state)).toEqual(['cancelled'])
    expect((await list('unit=east')).total).toBe(1)
    expect((await list('from=2026-03-31&until=2026-03-31')).total).toBe(1)
    expect((await list('q=%25')).total).toBe(0)
    const month = (await get('clerk', '/meetings/month?month=2026-05')).json<MeetingMonth>()
    expect(month.rows.map(({ kind }) => kind.id)).toEqual(['talk', 'rounds'])
    expect((await get('clerk', '/meetings/month?month=2026-13')).statusCode).toBe(422)
  })

  test('导出和纪要', async () => {
    const response = await get('clerk', '/meetings/export?kind=talk')
    expect(response.headers['content-type']).toContain('spreadsheetml')
    const id = await heldOn('2026-07-06')
    expect((await get('clerk', `/meetings/${id}/minutes/paper`)).statusCode).toBe(409)
    await send('dispatcher', `/meetings/${id}/minutes`, { version: 0, text: '会议听取了企业情况。' })
    expect((await get('clerk', `/meetings/${id}/minutes/paper`)).headers['content-type']).toContain('wordprocessingml')
  })
})

describe('[QH-04] 银企对接', () => {
  test('需求、推荐、结果各记一次，合计算得清；别的会议不登记需求', async () => {
    const invite = [{ enterprise: own }, { enterprise: other }]
    const matching = { kind: 'matching', convener: 'finance-head', form: null, invite }
    const id = await heldOn('2026-08-03', matching)
    const demand = (enterprise: string, amount: number) =>
      send('finance-head', `/meetings/${id}/demands`, { enterprise, amount, use: '流动资金' })
    const first = await demand(own, 500_000_00)
    await demand(other, 200_000_00)
    expect((await demand(own, 0)).status).toBe(422)
    const recommend = (bank: string) => send('finance-head', `/meetings/${id}/demands/${first.id}/recommend`, { bank })
    const one = await recommend('云澜农商银行')
    expect((await recommend('云澜农商银行')).code).toBe('already-recommended')
    const result = (body: object) => send('finance-head', `/meetings/${id}/recommendations/${one.id}/result`, body)
    expect((await result({ granted: true, amount: 300_000_00, on: '2026-08-04' })).code).toBe('in-future')
    expect((await result({ granted: true, amount: 300_000_00, on: '2026-08-03' })).status).toBe(200)
    expect((await result({ granted: false, reason: '抵押不足' })).code).toBe('already-decided')
    expect((await read('finance-head', id)).finance).toMatchObject({
      demanded: 700_000_00,
      recommended: 1,
      granted: 300_000_00,
      grantedTo: 1,
    })
    const talk = await heldOn('2026-08-04')
    expect(
      (await send('dispatcher', `/meetings/${talk}/demands`, { enterprise: own, amount: 1, use: '周转' })).code,
    ).toBe('no-demands')
  })
})

describe('[YL-08] 会前提醒', () => {
  test('前一天和前一小时各提醒一次，回复不来的不提醒，改期后按新时间再提醒', async () => {
    at('2026-09-01 09:00')
    const id = await convene({
      startsAt: moment('2026-09-03 09:00'),
      endsAt: moment('2026-09-03 11:00'),
      invite: [{ enterprise: own }, { enterprise: other }],
    })
    const { invitation } = await drive.invited('enterprise-other', id)
    await send('enterprise-other', `/meetings/${id}/invitations/${invitation.id}/answer`, {
      coming: false,
      note: '出差',
    })
    const told = async () =>
      (
        await t.database.asOwner<{ title: string }>(
          `select title from notices where subject = $1 and key like '%-before/%' order by at`,
          [id],
        )
      ).map(({ title }) => title)
    const remindAt = async (time: string) => {
      at(time)
      await remindOfMeetings(t.app, 'sample')
      await remindOfMeetings(t.app, 'sample')
      return told()
    }
    expect(await remindAt('2026-09-02 08:59')).toEqual([])
    expect(await remindAt('2026-09-02 09:00')).toEqual(['明天开会：十月企业家恳谈会'])
    await send('dispatcher', `/meetings/${id}/changes`, {
      version: 1,
      reason: '场地冲突',
      startsAt: moment('2026-09-04 09:00'),
      endsAt: moment('2026-09-04 11:00'),
    })
    expect(await remindAt('2026-09-03 10:00')).toHaveLength(3)
    expect((await remindAt('2026-09-04 08:00')).filter((title) => title.startsWith('就要开会'))).toHaveLength(2)
  })
})

describe('[YL-08] 日历订阅', () => {
  test('凭密址看到自己的会议，换新址后旧的没用，别人的会议不在里面', async () => {
    at('2026-09-10 09:00')
    const id = await convene({
      startsAt: moment('2026-09-11 09:00'),
      endsAt: moment('2026-09-11 11:00'),
      invite: [{ enterprise: own }],
    })
    const renew = async (who: string) =>
      (await (await cases.as(who)).post('/calendar-feed', {})).json<NewCalendarFeed>().path
    const path = await renew('enterprise-own')
    const calendar = await t.stranger().get(path)
    expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(calendar.body).toContain(`UID:${id}@zhuqitong`)
    expect(calendar.body).toContain('DTSTART;TZID=Asia/Shanghai:20260911T090000')
    expect((await t.stranger().get(await renew('enterprise-other'))).body).not.toContain(id)
    await send('dispatcher', `/meetings/${id}/cancel`, { reason: '台风' })
    const again = await renew('enterprise-own')
    expect((await t.stranger().get(again)).body).toMatch(/SEQUENCE:1[\s\S]*STATUS:CANCELLED/)
    expect((await t.stranger().get(path)).statusCode).toBe(404)
    expect((await t.stranger('neighbour').get(again.replace('sample', 'neighbour'))).statusCode).toBe(404)
    expect((await get('enterprise-own', '/calendar-feed')).json()).toMatchObject({ madeAt: moment('2026-09-10 09:00') })
  })
})

describe('[YL-08] 会上问题了结率', () => {
  test('当场解决和解释的算了结，交办的等销号', async () => {
    const id = await heldOn('2026-10-20', { invite: [{ enterprise: own }] })
    const raise = async (text: string) =>
      (await send('dispatcher', `/meetings/${id}/items`, { enterprise: own, text })).id
    const end = (item: string, body: object) => send('dispatcher', `/meetings/${id}/items/${item}/end`, body)
    await end(await raise('临时用电没有批'), { ending: 'solved', how: '当场开了', record: '记录三号' })
    await end(await raise('二期扩容没有批复'), {
      ending: 'handed-out',
      unit: 'land',
      post: 'land-head',
      limit: 'ordinary',
    })
    const { measures } = (await get('clerk', '/measures')).json<{ measures: MeasureRow[] }>()
    expect(measures.find((each) => each.id === 'meetings')).toMatchObject({ figure: { n: 1, d: 2, value: 50 } })
  })
})

describe('[YL-08] 第二道锁', () => {
  test('数据库自己也不让无关单位和企业看到会议', async () => {
    const see = (viewer: object) =>
      t.app.database.transaction({ ...systemViewer('sample'), ...viewer }, (tx) => tx.many('select from meetings'))
    expect((await see({ reach: 'organisation', organisations: ['labour'], powers: ['admin'] })).length).toBe(0)
    expect((await see({ reach: 'public' })).length).toBe(0)
    const invited = (await see({ reach: 'enterprise', enterprise: own })).length
    expect(invited).toBeGreaterThan(0)
    expect(invited).toBeLessThan((await see({})).length)
  })
})
