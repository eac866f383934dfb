import { describe, expect, test } from 'vitest'
import { startTestApp } from '../../testing/app.ts'
import { testPassword } from '../../testing/seed.ts'
import type { Agent } from '../../testing/agent.ts'
import type { Invitation, RecoveryCodes } from './contract.ts'
import { newSecret, numberAt, stepOf } from './totp.ts'
import { Secret } from 'otpauth'

const t = await startTestApp()
const password = testPassword
const start = '2026-10-12T09:00:00+08:00'
const at = (seconds: number) => t.clock.set(new Date(Date.parse(start) + seconds * 1000).toISOString())
const signIn = (account: string, code?: string) =>
  t.stranger().post('/session', { account, password, ...(code !== undefined && { code }) })

/** Turns it on for an account; answers its secret and the codes for paper. */
async function turnOn(agent: Agent): Promise<{ secret: Buffer; codes: string[] }> {
  const { letters } = (await agent.post('/session/second-step', { password })).json<Invitation>()
  const secret = Buffer.from(Secret.fromBase32(letters).bytes)
  const confirmed = await agent.post('/session/second-step/confirm', { code: numberAt(secret, t.clock.now()) })
  return { secret, codes: confirmed.json<RecoveryCodes>().codes }
}

describe('the number of a moment', () => {
  test('as RFC 6238 gives it', () => {
    const secret = Buffer.from('12345678901234567890')
    expect(numberAt(secret, 59_000)).toBe('287082')
    expect(numberAt(secret, 1_111_111_109_000)).toBe('081804')
  })
  test('holds half a minute before and after, and is taken once', () => {
    const secret = newSecret()
    const code = numberAt(secret, 90_000)
    expect([59_999, 60_000, 90_000, 119_999, 149_999, 150_000].map((now) => stepOf(secret, code, now, 0))).toEqual([
      null,
      3,
      3,
      3,
      3,
      null,
    ])
    expect(stepOf(secret, code, 90_000, 3)).toBeNull()
  })
})

test('once it is on, the password alone does not open; a number opens once', async () => {
  at(0)
  const { secret } = await turnOn(await t.signIn('clerk'))
  at(60)
  expect((await signIn('clerk')).json()).toMatchObject({
    status: 401,
    code: 'second-step-needed',
    errors: [{ field: 'code' }],
  })
  expect((await signIn('clerk', '000000')).json()).toMatchObject({ code: 'wrong-code' })
  const code = numberAt(secret, t.clock.now())
  expect((await signIn('clerk', code)).statusCode).toBe(200)
  expect((await signIn('clerk', code)).json()).toMatchObject({ code: 'wrong-code' })
})

test('a wrong password is told as ever: whether there is a second step stays unsaid', async () => {
  const response = await t.stranger().post('/session', { account: 'clerk', password: 'not the password' })
  expect(response.json()).toMatchObject({ code: 'wrong-credentials' })
})

test('a code from paper opens once, however it is typed', async () => {
  at(600)
  const { codes } = await turnOn(await t.signIn('arbiter'))
  expect(codes).toHaveLength(8)
  const typed = codes[0]!.toLowerCase().replace('-', ' ')
  expect((await signIn('arbiter', typed)).statusCode).toBe(200)
  expect((await signIn('arbiter', typed)).json()).toMatchObject({ code: 'wrong-code' })
})

test('turning it on ends other sessions; nothing is on before a right number', async () => {
  at(1200)
  const elsewhere = await t.signIn('supervisor')
  const here = await t.signIn('supervisor')
  await here.post('/session/second-step', { password })
  expect((await here.post('/session/second-step/confirm', { code: '000000' })).json()).toMatchObject({
    code: 'wrong-code',
  })
  expect((await here.get('/session/second-step')).json()).toMatchObject({ enabledAt: null })
  await turnOn(here)
  expect((await elsewhere.get('/cases')).statusCode).toBe(401)
  expect((await here.get('/session/second-step')).json()).toMatchObject({ recoveryLeft: 8 })
})

test('turning it off takes the password and a code', async () => {
  at(1800)
  const agent = await t.signIn('industry-head')
  const { codes } = await turnOn(agent)
  const end = (more: object) => agent.post('/session/second-step/end', { password, code: codes[0], ...more })
  expect((await end({ password: 'not the password' })).json()).toMatchObject({ code: 'wrong-password' })
  expect((await end({ code: '000000' })).json()).toMatchObject({ code: 'wrong-code' })
  expect((await end({})).statusCode).toBe(204)
  expect((await signIn('industry-head')).statusCode).toBe(200)
})

test('the administrator turns it off for a lost phone, on record', async () => {
  at(2400)
  await turnOn(await t.signIn('land-head'))
  const administrator = await t.signIn('administrator')
  const person = t.sample.people['land-head']!
  expect((await administrator.get(`/admin/people/${person}`)).json()).toMatchObject({ secondStep: true })
  expect((await administrator.post(`/admin/people/${person}/second-step/end`)).json()).toMatchObject({
    secondStep: false,
  })
  expect((await signIn('land-head')).statusCode).toBe(200)
  expect((await administrator.get('/admin/changes')).body).toContain('second-step-end')
})

test('where it is required, a sensitive post can do nothing before it is on', async () => {
  at(3600)
  t.app.config.secondStep = 'required'
  try {
    const dispatcher = await t.signIn('dispatcher')
    expect((await dispatcher.get('/cases')).json()).toMatchObject({ status: 403, code: 'second-step-required' })
    expect((await (await t.signIn('labour-handler')).get('/cases')).statusCode).toBe(200)
    await turnOn(dispatcher)
    expect((await dispatcher.get('/cases')).statusCode).toBe(200)
  } finally {
    t.app.config.secondStep = 'optional'
  }
})
