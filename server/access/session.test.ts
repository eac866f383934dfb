import { describe, expect, test } from 'vitest'
import { sample } from '../../cities/sample/pack.ts'
import { fixedClock } from '../platform/clock.ts'
import { startTestApp, testNow } from '../testing/app.ts'
import { signInAs } from '../testing/agent.ts'

const clock = fixedClock(testNow)
const t = await startTestApp({ clock, config: { sessionHours: 12 } })
const minute = 60_000
const hour = 60 * minute
const start = clock.now()
const later = (milliseconds: number) => clock.set(start + milliseconds)
const powersOf = (id: string) => sample.posts.find((post) => post.id === id)?.powers

describe('a session ends', () => {
  test('when it was not used for twelve hours, to the moment', async () => {
    later(0)
    const clerk = await t.signIn('clerk')
    later(12 * hour - 1)
    expect((await clerk.get('/session')).statusCode).toBe(200)
    later(12 * hour - 1 + 12 * hour)
    expect((await clerk.get('/session')).statusCode).toBe(204)
  })
  test('and use keeps it open, though no longer than seven days', async () => {
    later(0)
    const clerk = await t.signIn('clerk')
    for (let hours = 11; hours < 24 * 7; hours += 11) {
      later(hours * hour)
      expect((await clerk.get('/session')).statusCode).toBe(200)
    }
    later(24 * 7 * hour)
    expect((await clerk.get('/session')).statusCode).toBe(204)
  })
  test('when the person signs out, and the cookie goes with it', async () => {
    later(0)
    const clerk = await t.signIn('clerk')
    const response = await clerk.del('/session')
    expect(response.statusCode).toBe(204)
    expect(response.cookies[0]).toMatchObject({ name: 'zq_session_sample', value: '' })
    expect((await clerk.get('/session')).statusCode).toBe(204)
  })
  test('when the password is replaced elsewhere', async () => {
    const [one, other] = [await t.signIn('arbiter'), await t.signIn('arbiter')]
    const change = { current: 'zhuqitong-demo', next: 'a quite new 1 password' }
    expect((await one.post('/session/password', change)).statusCode).toBe(204)
    expect((await one.get('/session')).statusCode).toBe(200)
    expect((await other.get('/session')).statusCode).toBe(204)
    await signInAs(t.http, 'sample', 'arbiter', change.next)
  })
})

describe('the acting post', () => {
  const appoint = (post: string, since: string, until: string | null = null) =>
    t.database.asOwner('insert into holdings values ($1, $2, $3, $4, $5)', [
      'sample',
      t.sample.people['industry-head'],
      post,
      since,
      until,
    ])
  test('rights are those of the acting post; past and future posts are not offered', async () => {
    await appoint('arbiter', '2026-10-12')
    await appoint('supervisor', '2026-10-13')
    await appoint('clerk', '2026-01-01', '2026-10-12')
    const { session } = await t.signIn('industry-head')
    expect(session?.posts.map(({ id }) => id)).toEqual(['arbiter', 'industry-head'])
    expect([session?.post?.id, session?.powers]).toEqual(['arbiter', powersOf('arbiter')])
  })
  test('can be switched to a post that is held, and is remembered', async () => {
    const head = await t.signIn('industry-head')
    expect((await head.patch('/session', { post: 'industry-head' })).json()).toMatchObject({
      post: { id: 'industry-head' },
      powers: powersOf('industry-head'),
    })
    expect((await head.get('/session')).json()).toMatchObject({ post: { id: 'industry-head' } })
  })
  test('cannot be one that is not held', async () => {
    const head = await t.signIn('industry-head')
    expect((await head.patch('/session', { post: 'supervisor' })).statusCode).toBe(403)
  })
})

describe('replacing the own password', () => {
  const change = async (login: string, current: string, next: string) =>
    (await t.signIn(login)).post('/session/password', { current, next })
  test.each([
    ['wrong current password', 'not this one', 'a quite new 1 password', 'current'],
    ['too short (nine characters)', 'zhuqitong-demo', 'short-123', 'next'],
    ['only letters', 'zhuqitong-demo', 'onlyletters', 'next'],
    ['with the login inside', 'zhuqitong-demo', 'my-Clerk-1234', 'next'],
    ['the same again', 'zhuqitong-demo', 'zhuqitong-demo', 'next'],
  ])('refused: %s', async (_why, current, next, field) => {
    const response = await change('clerk', current, next)
    expect(response.json()).toMatchObject({ status: 422, errors: [{ field }] })
  })
  test('ten characters of two kinds are enough', async () => {
    expect((await change('dispatcher', 'zhuqitong-demo', 'abcdefghi1')).statusCode).toBe(204)
  })
})
