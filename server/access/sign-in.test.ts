import { describe, expect, test } from 'vitest'
import { sample } from '../../cities/sample/pack.ts'
import { startTestApp } from '../testing/app.ts'
import { testPassword } from '../testing/seed.ts'

const t = await startTestApp()
const attempt = (account: string, password: string, city = 'sample') =>
  t.stranger(city).post('/session', { account, password })

describe('signing in', () => {
  test('the right password opens a session with post, powers and doors', async () => {
    const clerk = await t.signIn('clerk')
    expect(clerk.session).toMatchObject({
      post: { id: 'clerk', name: '接线岗', organisation: { shortName: '市企服办' } },
      powers: sample.posts.find(({ id }) => id === 'clerk')?.powers,
      enterprise: null,
      today: '2026-10-12',
      workday: true,
      doors: ['desk'],
    })
    expect((await clerk.get('/session')).json()).toEqual(clerk.session)
  })
  test('an enterprise lands in its own part', async () => {
    const { session } = await t.signIn('enterprise-own')
    expect(session).toMatchObject({ post: null, powers: [], enterprise: { name: '盛泰铸造有限公司' }, doors: ['e'] })
  })
  test('capitals, full-width letters and blanks around a login do no harm', async () => {
    expect((await attempt(' Ｃlerk ', testPassword)).statusCode).toBe(200)
  })
  test('a wrong password and an unknown login get the same answer', async () => {
    const wrong = await attempt('arbiter', 'not the password')
    const unknown = await attempt('nobody-at-all', testPassword)
    expect(wrong.statusCode).toBe(401)
    expect(wrong.json()).toMatchObject({ code: 'wrong-credentials', errors: [{ field: 'password' }] })
    expect(unknown.json()).toEqual(wrong.json())
  })
  test('a closed account gets the same answer as well', async () => {
    await t.database.asOwner("update people set active = false where login = 'labour-head'")
    expect((await attempt('labour-head', testPassword)).json()).toMatchObject({ code: 'wrong-credentials' })
  })
  test('the cookie is out of reach of scripts and other sites', async () => {
    const [cookie] = (await attempt('clerk', testPassword)).cookies
    expect(cookie).toMatchObject({ name: 'zq_session_sample', httpOnly: true, sameSite: 'Lax', path: '/' })
  })
  test('a form on another site cannot sign a visitor in', async () => {
    const body = { account: 'clerk', password: testPassword }
    const response = await t.stranger().post('/session', body, { 'sec-fetch-site': 'cross-site' })
    expect(response.json()).toMatchObject({ status: 403, code: 'csrf' })
  })
})

describe('five wrong passwords lock the sign-in for fifteen minutes', () => {
  const failures = async (login: string, count: number) => {
    for (let each = 0; each < count; each++) await attempt(login, 'wrong password')
  }
  test('after four the right password still opens', async () => {
    await failures('supervisor', 4)
    expect((await attempt('supervisor', testPassword)).statusCode).toBe(200)
  })
  test('after five it does not, and the answer says until when', async () => {
    await failures('dispatcher', 5)
    const response = await attempt('dispatcher', testPassword)
    expect(response.json()).toMatchObject({ status: 429, code: 'sign-in-locked' })
    expect(response.json().detail).toContain('09:15')
  })
  test('somebody else is not locked by it', async () => {
    expect((await attempt('clerk', testPassword)).statusCode).toBe(200)
    expect((await attempt('dispatcher', testPassword, 'neighbour')).statusCode).toBe(200)
  })
  test('attempts sent at once do not outrun the count', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => attempt('land-head', 'wrong password')))
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(5)
  })
  test('it opens again at the minute it said', async () => {
    t.clock.set('2026-10-12T09:14:59+08:00')
    expect((await attempt('dispatcher', testPassword)).statusCode).toBe(429)
    t.clock.set('2026-10-12T09:15:00+08:00')
    expect((await attempt('dispatcher', testPassword)).statusCode).toBe(200)
  })
})
