import { describe, expect, test } from 'vitest'
import { caseDriver } from '../../cases/testing.ts'
import { startTestApp } from '../../testing/app.ts'
import type { OwnLiaison } from '../own/contract.ts'
import type { AppointmentList } from './contract.ts'
import { remindOfAppointments } from './remind-appointments.ts'

const t = await startTestApp()
const { as, at } = caseDriver(t)
at('2026-10-12 09:00')
const leader = 'vice-mayor-industry'
const { 'enterprise-own': own, 'enterprise-other': other } = t.sample.enterprises
const plan = { enterprise: own, day: '2026-10-20', half: 'morning', purpose: '看二期厂房' }

const post = async (who: string, path: string, body: object) => {
  const response = await (await as(who)).post(`/liaison${path}`, body)
  return { status: response.statusCode, ...response.json<{ id: string; code?: string }>() }
}
const listed = async (who = leader, show = 'open') =>
  (await (await as(who)).get(`/liaison/appointments?show=${show}`)).json<AppointmentList>().rows
const mine = async (who = 'enterprise-own') =>
  (await (await as(who)).get('/liaison/own')).json<OwnLiaison>().appointments
const answer = async (who: string, id: string, said: object) => {
  const door = who.startsWith('enterprise') ? '/own/appointments' : '/appointments'
  const version = [...(who.startsWith('enterprise') ? await mine(who) : await listed(who, 'all'))].find(
    (each) => each.id === id,
  )?.version
  return post(who, `${door}/${id}/answers`, { version: version ?? 1, ...said })
}
const notices = (login: string) =>
  t.database
    .asOwner<{ title: string }>(
      `select n.title from notices n join people p on p.city = n.city and p.id = n.person
       where n.city = 'sample' and p.login = $1 and n.key like 'appointment/%' order by n.at, n.title`,
      [login],
    )
    .then((rows) => rows.map(({ title }) => title))

describe('[ZB-11] 约走访', () => {
  let id = ''

  test('领导提一天，企业收到；同一户不重约，过去的日子不能约', async () => {
    expect(await post(leader, '/appointments', { ...plan, day: '2026-10-11' })).toMatchObject({ code: 'day-gone' })
    id = (await post(leader, '/appointments', plan)).id
    expect(await post(leader, '/appointments', { ...plan, day: '2026-10-21' })).toMatchObject({ code: 'already-asked' })
    expect(await notices('enterprise-own')).toEqual(['分管工业副市长想在 10 月 20 日上午来走访，请答复'])
    expect(await mine()).toMatchObject([{ id, light: { name: 'wait', words: '等企业答复' }, may: { confirm: true } }])
    expect(await mine('enterprise-other')).toEqual([])
  })

  test('自己提的不能自己确认；企业改一天，领导确认', async () => {
    expect(await answer(leader, id, { act: 'confirm' })).toMatchObject({ code: 'not-awaited' })
    expect(await answer('enterprise-other', id, { act: 'confirm' })).toMatchObject({ status: 404 })
    expect((await answer('enterprise-own', id, { act: 'propose', day: '2026-10-16', half: 'afternoon' })).status).toBe(
      200,
    )
    expect(await answer(leader, id, { act: 'confirm', version: 1 })).toMatchObject({ code: 'appointment-changed' })
    expect((await answer(leader, id, { act: 'confirm' })).status).toBe(200)
    expect(await listed()).toMatchObject([
      { state: 'confirmed', day: '2026-10-16', half: 'afternoon', light: { name: 'ok', words: '还剩 4 个工作日' } },
    ])
    expect((await listed())[0]!.acts.map(({ act, side }) => [act, side])).toEqual([
      ['propose', 'leader'],
      ['propose', 'enterprise'],
      ['confirm', 'leader'],
    ])
  })

  test('还剩 3 个工作日起亮黄，当天写就是今天，过了没记写过了几天', async () => {
    for (const [day, light] of [
      ['2026-10-13', { name: 'near', words: '还剩 3 个工作日' }],
      ['2026-10-16', { name: 'near', words: '就是今天' }],
      ['2026-10-17', { name: 'late', words: '过了 1 天，还没记走访' }],
    ] as const) {
      at(`${day} 09:00`)
      expect((await listed())[0]!.light).toEqual(light)
    }
  })

  test('记了走访，约定就走完；走完的不能再改', async () => {
    const visit = { enterprise: own, on: '2026-10-16', saw: '看了二期厂房', cleanConduct: true }
    expect(await post(leader, '/visits', { ...visit, enterprise: other, appointment: id })).toMatchObject({
      status: 422,
      code: 'not-open',
    })
    const made = await post(leader, '/visits', { ...visit, appointment: id })
    expect(await listed(leader, 'all')).toMatchObject([{ state: 'fulfilled', visit: made.id }])
    expect(await answer('enterprise-own', id, { act: 'cancel', note: '不用来了' })).toMatchObject({
      code: 'appointment-over',
    })
  })

  test('取消要写原因，对方看得到', async () => {
    at('2026-10-19 09:00')
    const { id: second } = await post('dispatcher', '/appointments', { ...plan, post: leader, day: '2026-10-19' })
    expect(await answer('enterprise-own', second, { act: 'cancel' })).toMatchObject({ code: 'reason-missing' })
    expect((await answer('enterprise-own', second, { act: 'cancel', note: '当天停产检修' })).status).toBe(200)
    expect((await listed(leader, 'all')).at(-1)).toMatchObject({
      state: 'cancelled',
      acts: [{}, { act: 'cancel', note: '当天停产检修' }],
    })
    expect((await notices(leader)).at(-1)).toBe('盛泰铸造有限公司取消了 10 月 19 日上午的约定')
  })
})

test('[ZB-11] 企业只能约联系自己的领导', async () => {
  at('2026-10-19 09:00')
  const asked = { post: leader, day: '2026-10-23', half: 'morning', purpose: '用电增容' }
  expect(await post('enterprise-own', '/own/appointments', asked)).toMatchObject({ status: 422, code: 'not-linked' })
  await post('dispatcher', '/links', { post: leader, enterprise: own, reason: '分管工业' })
  expect((await post('enterprise-own', '/own/appointments', asked)).status).toBe(201)
  expect(await notices(leader)).toContain('盛泰铸造有限公司约您 10 月 23 日上午见面，请答复')
  expect((await listed('executive-vice-mayor')).length).toBe(0)
})

test('当天记了走访，没有点明约定，也算走完那天的约定', async () => {
  at('2026-10-23 09:00')
  await post(leader, '/visits', { enterprise: own, on: '2026-10-23', saw: '谈用电增容', cleanConduct: true })
  expect(await listed()).toEqual([])
})

test('[ZB-11] 前一个工作日提醒双方一次；过了没有记录，只提醒领导', async () => {
  at('2026-10-26 09:00')
  const { id } = await post('dispatcher', '/appointments', { ...plan, post: leader, day: '2026-11-02' })
  await answer('enterprise-own', id, { act: 'confirm' })
  const reminded = async (login: string) =>
    (
      await t.database.asOwner<{ title: string }>(
        `select n.title from notices n join people p on p.city = n.city and p.id = n.person
         where n.city = 'sample' and p.login = $1 and n.key like 'appointment-%' order by n.at`,
        [login],
      )
    ).map(({ title }) => title)
  at('2026-10-29 08:20')
  expect(await remindOfAppointments(t.app, 'sample')).toBe(0)
  at('2026-10-30 08:20')
  await remindOfAppointments(t.app, 'sample')
  await remindOfAppointments(t.app, 'sample')
  expect(await reminded('enterprise-own')).toEqual(['11 月 2 日上午：分管工业副市长，已约好走访'])
  expect(await reminded(leader)).toEqual(['11 月 2 日上午：盛泰铸造有限公司，已约好走访'])
  at('2026-11-03 08:20')
  await remindOfAppointments(t.app, 'sample')
  expect((await reminded(leader)).at(-1)).toBe('11 月 2 日上午到盛泰铸造有限公司的走访还没有记录')
  expect((await reminded('enterprise-own')).length).toBe(1)
})

test('第二把锁：别的领导、别的企业读不到，也改不了', async () => {
  const nobody = { city: 'sample', person: null, powers: ['liaison.manage'], name: '' }
  const others = [
    {
      ...nobody,
      post: 'executive-vice-mayor',
      posts: ['executive-vice-mayor'],
      organisations: ['government'],
      enterprise: null,
      reach: 'city' as const,
    },
    { ...nobody, post: null, posts: [], organisations: [], enterprise: other, reach: 'enterprise' as const },
  ]
  expect((await t.database.asOwner('select from liaison_appointments')).length).toBeGreaterThan(0)
  for (const viewer of others) {
    const seen = await t.app.database.transaction(viewer, async (tx) => [
      await tx.many('select from liaison_appointments'),
      await tx.many('select from liaison_appointment_acts'),
      (await tx.query(`update liaison_appointments set half = 'morning'`)).rows,
    ])
    expect(seen.map(({ length }) => length)).toEqual([0, 0, 0])
  }
})
