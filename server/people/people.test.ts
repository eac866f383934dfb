import { describe, expect, test } from 'vitest'
import { agentOf, signInAs } from '../testing/agent.ts'
import { startTestApp, testNow } from '../testing/app.ts'
import type { ChangePage } from './changes/contract.ts'
import type { PersonPage, PersonView, PostRow } from './contract.ts'

const t = await startTestApp()
let admin = await t.signIn('administrator')
const create = (body: object) => admin.post('/admin/people', { name: '某岗人员', ...body })
const created = async (login: string, more: object = {}) =>
  (await create({ login, ...more })).json<{ id: string; password: string }>()
const read = async (id: string) => (await admin.get(`/admin/people/${id}`)).json<PersonView>()
const find = async (query: string) => (await admin.get(`/admin/people?${query}`)).json<PersonPage>()
const lastChange = async () => (await admin.get('/admin/changes')).json<ChangePage>().rows[0]

describe('people', () => {
  test('are created with a temporary password that is told once, and written down without it', async () => {
    const response = await create({ login: 'Zhang.San', phone: '138 1234 2207', post: 'clerk', since: '2026-10-12' })
    expect(response.statusCode).toBe(201)
    const { id, login, password } = response.json<{ id: string; login: string; password: string }>()
    expect(login).toBe('zhang.san')
    expect((await signInAs(t.http, 'sample', login, password)).session?.post?.id).toBe('clerk')
    expect(await read(id)).toMatchObject({ passwordTemporary: true, phone: '138 1234 2207', active: true })
    expect(await lastChange()).toMatchObject({
      what: 'person-created',
      target: 'zhang.san',
      by: '市企服办 系统管理岗',
      detail: '市企服办 接线岗，2026-10-12 起',
    })
    expect((await admin.get('/admin/changes')).body).not.toContain(password)
  })
  test('a login that is taken is refused with the field, and nothing is written', async () => {
    const before = (await find('')).total
    expect((await create({ login: 'CLERK' })).json()).toMatchObject({ status: 409, errors: [{ field: 'login' }] })
    expect((await create({ login: 'somebody', post: 'no-such-post' })).json()).toMatchObject({
      errors: [{ field: 'post' }],
    })
    expect((await find('')).total).toBe(before)
  })
  test('a wrong login, phone or address is named in one sentence each', async () => {
    const response = await create({ login: '张三', phone: 'abc', email: 'nowhere' })
    expect(response.json().errors).toEqual([
      { field: 'login', message: '“账号”应为 2 至 64 位字母、数字和 . _ @ -，以字母或数字开头。' },
      { field: 'phone', message: '“电话”应为 6 至 20 位的电话号码。' },
      { field: 'email', message: '“电子邮箱”应为 name@example.com 这样的电子邮件地址。' },
    ])
  })
  test('lists find by name, account, unit and kind, and mask phone numbers', async () => {
    await created('li.si', { name: '李姓窗口人员', phone: '13812342207' })
    expect((await find('q=李姓')).rows).toMatchObject([{ login: 'li.si', phone: '138****2207', posts: [] }])
    expect((await find('q=LI.S')).total).toBe(1)
    expect((await find('organisation=labour')).rows.map(({ login }) => login).toSorted()).toEqual(
      ['labour-head', 'labour-handler'].toSorted(),
    )
    expect((await find('kind=enterprise')).rows.map(({ login }) => login).toSorted()).toEqual([
      'enterprise-other',
      'enterprise-own',
    ])
    expect((await find('kind=without-post')).rows.map(({ login }) => login)).toEqual(['li.si'])
    expect((await find('kind=disabled')).total).toBe(0)
    expect((await find('q=%25')).total).toBe(0)
  })
  test('a second page follows the first without gap or repetition', async () => {
    const { total, pageSize, rows } = await find('')
    const second = await find('page=2')
    expect(rows.length + second.rows.length).toBe(Math.min(total, 2 * pageSize))
    expect((await find('page=0')).rows).toBeUndefined()
  })
})

describe('closing an account', () => {
  test('ends its sessions at once and keeps it out until it is opened again', async () => {
    const { id, password } = await created('wang.wu')
    const person = await signInAs(t.http, 'sample', 'wang.wu', password)
    expect((await admin.patch(`/admin/people/${id}`, { active: false })).json()).toMatchObject({ active: false })
    expect((await person.get('/session')).statusCode).toBe(204)
    await expect(signInAs(t.http, 'sample', 'wang.wu', password)).rejects.toThrow('wrong-credentials')
    await admin.patch(`/admin/people/${id}`, { active: true })
    expect((await person.get('/session')).statusCode).toBe(204)
    await signInAs(t.http, 'sample', 'wang.wu', password)
  })
  test('nobody closes the account they use', async () => {
    const response = await admin.patch(`/admin/people/${t.sample.people['administrator']}`, { active: false })
    expect(response.json()).toMatchObject({ status: 409, code: 'own-account' })
  })
  test('a reset password ends the sessions and replaces the old one', async () => {
    const { id, password } = await created('zhao.liu')
    const person = await signInAs(t.http, 'sample', 'zhao.liu', password)
    const reset = (await admin.post(`/admin/people/${id}/password`)).json<{ password: string }>()
    expect(reset.password).not.toBe(password)
    expect((await person.get('/session')).statusCode).toBe(204)
    await expect(signInAs(t.http, 'sample', 'zhao.liu', password)).rejects.toThrow('wrong-credentials')
    await signInAs(t.http, 'sample', 'zhao.liu', reset.password)
  })
})

describe('holding posts', () => {
  const appoint = (id: string, post: string, since: string) =>
    admin.post(`/admin/people/${id}/holdings`, { post, since })
  const relieve = (id: string, post: string, until: string) =>
    admin.patch(`/admin/people/${id}/holdings`, { post, until })

  test('begins on its first day and ends before the day of relief', async () => {
    const { id, password } = await created('sun.qi')
    expect((await appoint(id, 'arbiter', '2026-10-13')).json()).toMatchObject({ holdings: [{ state: 'future' }] })
    expect((await relieve(id, 'arbiter', '2026-10-15')).json()).toMatchObject({ holdings: [{ until: '2026-10-15' }] })
    const posts = async (day: string, time: string) => {
      t.clock.set(`${day}T${time}+08:00`)
      return (await signInAs(t.http, 'sample', 'sun.qi', password)).session?.posts.map((post) => post.id)
    }
    expect(await posts('2026-10-12', '23:59:59')).toEqual([])
    expect(await posts('2026-10-13', '00:00:00')).toEqual(['arbiter'])
    expect(await posts('2026-10-14', '23:59:59')).toEqual(['arbiter'])
    expect(await posts('2026-10-15', '00:00:00')).toEqual([])
    t.clock.set(testNow)
    admin = await t.signIn('administrator')
  })
  test('relief on the day itself takes the rights away at once', async () => {
    const { id, password } = await created('zhou.ba', { post: 'clerk' })
    const person = await signInAs(t.http, 'sample', 'zhou.ba', password)
    await relieve(id, 'clerk', '2026-10-12')
    expect((await person.get('/session')).json()).toMatchObject({ posts: [], powers: [], doors: [] })
    expect((await appoint(id, 'clerk', '2026-10-12')).statusCode).toBe(200)
  })
  test('the same post twice at a time is refused, and so is a day of relief before the first day', async () => {
    const { id } = await created('wu.jiu', { post: 'clerk', since: '2026-10-01' })
    expect((await appoint(id, 'clerk', '2026-10-12')).json()).toMatchObject({ code: 'already-holds' })
    expect((await appoint(id, 'clerk', '2026-09-01')).json()).toMatchObject({ code: 'already-holds' })
    expect((await relieve(id, 'clerk', '2026-09-30')).json()).toMatchObject({ errors: [{ field: 'until' }] })
    expect((await relieve(id, 'arbiter', '2026-10-12')).json()).toMatchObject({ code: 'not-found' })
  })
  test('an account of an enterprise and a closed account are not appointed', async () => {
    expect((await appoint(t.sample.people['enterprise-own']!, 'clerk', '2026-10-12')).json()).toMatchObject({
      code: 'enterprise-account',
    })
    const { id } = await created('zheng.shi')
    await admin.patch(`/admin/people/${id}`, { active: false })
    expect((await appoint(id, 'clerk', '2026-10-12')).json()).toMatchObject({ code: 'person-disabled' })
  })
  test('the last administrator stays, until another has been appointed', async () => {
    const own = t.sample.people['administrator']!
    expect((await relieve(own, 'administrator', '2026-11-01')).json()).toMatchObject({ code: 'last-administrator' })
    expect((await read(own)).holdings[0]?.until).toBeNull()
    await created('second.admin', { post: 'administrator' })
    expect((await relieve(own, 'administrator', '2026-11-01')).statusCode).toBe(200)
  })
  test('posts show who holds them now or later, and can be searched', async () => {
    const posts = async (query: string) => (await admin.get(`/admin/posts?${query}`)).json<PostRow[]>()
    expect((await posts('organisation=supervision'))[0]).toMatchObject({
      id: 'supervisor',
      powers: ['appeals.supervise'],
      holders: [{ since: '2026-01-01', until: null }],
    })
    expect((await posts(`q=${encodeURIComponent('督查')}`)).map(({ id }) => id)).toEqual(['supervisor'])
    expect(await posts('vacant=true')).toEqual([])
    const units = (await admin.get('/admin/organisations')).json<{ id: string; posts: number; people: number }[]>()
    expect(units.find(({ id }) => id === 'labour')).toMatchObject({ posts: 2, people: 2 })
  })
})

describe('another city', () => {
  test('its administrator sees and changes none of this', async () => {
    const neighbour = await t.signIn('administrator', 'neighbour')
    expect((await neighbour.get('/admin/people?q=zhang.san')).json()).toMatchObject({ total: 0 })
    const id = (await find('q=zhang.san')).rows[0]?.id
    expect((await neighbour.get(`/admin/people/${id}`)).statusCode).toBe(404)
    expect((await neighbour.patch(`/admin/people/${id}`, { name: '改名' })).statusCode).toBe(404)
    expect((await agentOf(t.http, 'neighbour').get('/admin/people')).statusCode).toBe(401)
  })
})
