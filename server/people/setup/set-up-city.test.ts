import { afterAll, describe, expect, test } from 'vitest'
import { sample } from '../../../cities/sample/pack.ts'
import { composeApp } from '../../compose.ts'
import { mechanisms } from '../../mechanisms.ts'
import { buildHttp } from '../../platform/http.ts'
import { signInAs } from '../../testing/agent.ts'
import { startTestApp } from '../../testing/app.ts'
import { readSetup, setUpCity } from './set-up-city.ts'

const t = await startTestApp()
const fresh = { ...sample, id: 'fresh', name: '新开市', shortName: '新开' }
const app = composeApp(t.app.config, t.clock, t.app.log, t.database, [sample, fresh])
const http = await buildHttp(app, mechanisms)
afterAll(() => http.close())
const code = 'abcd-2345-efgh'
const input = { code, city: 'fresh', login: 'First.Admin', name: '系统管理岗', password: 'a first password 1' }
const refusal = (change: object) => setUpCity(app, code, { ...input, ...change }).catch((error: unknown) => error)

describe('the first administrator of a city', () => {
  test('is offered only for cities that have none', async () => {
    expect(await readSetup(app)).toEqual({ open: true, cities: [{ id: 'fresh', name: '新开市' }] })
    expect((await t.stranger().get('/api/setup')).json()).toEqual({ open: false, cities: [] })
  })
  test('needs the code of the server’s log, an own password and a city without administrator', async () => {
    expect(await refusal({ code: 'abcd-2345-efgx' })).toMatchObject({ code: 'wrong-setup-code' })
    expect(await refusal({ password: 'short' })).toMatchObject({ errors: [{ field: 'password' }] })
    expect(await refusal({ city: 'atlantis' })).toMatchObject({ errors: [{ field: 'city' }] })
    expect(await refusal({ city: 'sample' })).toMatchObject({ code: 'already-set-up' })
    expect(await t.database.asOwner("select from cities where id = 'fresh'")).toEqual([])
  })
  test('is created once, and can sign in and administer', async () => {
    const answers = await Promise.allSettled([
      setUpCity(app, code, input),
      setUpCity(app, code, { ...input, login: 'other' }),
    ])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const [person] = await t.database.asOwner<{ login: string }>("select login from people where city = 'fresh'")
    const admin = await signInAs(http, 'fresh', person?.login ?? '', input.password)
    expect(admin.session).toMatchObject({ powers: ['admin'], doors: ['admin'], passwordTemporary: false })
    expect((await admin.get('/admin/changes')).json()).toMatchObject({ rows: [{ what: 'city-set-up', by: '系统' }] })
    expect(await readSetup(app)).toMatchObject({ open: false })
  })
  test('nobody can be created through the page once all cities are set up', async () => {
    const response = await t.stranger().post('/api/setup', { ...input, city: 'sample' })
    expect(response.json()).toMatchObject({ status: 403, code: 'wrong-setup-code' })
  })
})
