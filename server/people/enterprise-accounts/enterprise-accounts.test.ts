import { describe, expect, test } from 'vitest'
import { signInAs } from '../../testing/agent.ts'
import { startTestApp } from '../../testing/app.ts'
import type { EnterpriseAccountPage } from './contract.ts'

const t = await startTestApp()
const clerk = await t.signIn('clerk')
const enterprise = t.sample.enterprises['enterprise-own']
const open = (body: object) => clerk.post('/enterprise-accounts', { enterprise, name: '企业联系人', ...body })
const opened = async (login: string) => (await open({ login })).json<{ id: string; password: string }>()
const list = async (q: string) =>
  (await clerk.get(`/enterprise-accounts?q=${encodeURIComponent(q)}`)).json<EnterpriseAccountPage>()

describe('accounts of enterprises', () => {
  test('are opened by whoever keeps the registry, and speak for that enterprise only', async () => {
    const { password } = await opened('13812342207')
    const { session } = await signInAs(t.http, 'sample', '13812342207', password)
    expect(session).toMatchObject({ enterprise: { id: enterprise }, powers: [], doors: ['e'], passwordTemporary: true })
    expect((await list('13812342207')).rows).toMatchObject([{ enterprise: { name: '盛泰铸造有限公司' }, active: true }])
  })
  test('the administrator sees who opened them', async () => {
    await opened('shengtai.hr')
    const { rows } = (await (await t.signIn('administrator')).get('/admin/changes')).json()
    expect(rows[0]).toMatchObject({
      what: 'account-opened',
      target: 'shengtai.hr',
      by: '市企服办 接线岗',
      detail: '盛泰铸造有限公司',
    })
  })
  test('an enterprise outside the registry and a login that is taken are refused', async () => {
    const unknown = '00000000-0000-7000-8000-000000000000'
    expect((await open({ login: 'somebody', enterprise: unknown })).json()).toMatchObject({
      errors: [{ field: 'enterprise' }],
    })
    const elsewhere = t.neighbour.enterprises['enterprise-own']
    expect((await open({ login: 'somebody', enterprise: elsewhere })).json()).toMatchObject({
      errors: [{ field: 'enterprise' }],
    })
    expect((await open({ login: 'clerk' })).json()).toMatchObject({ code: 'login-taken' })
    expect((await list('somebody')).total).toBe(0)
  })
  test('closing one ends its sessions; a new password replaces the old one', async () => {
    const { id, password } = await opened('shengtai.boss')
    const boss = await signInAs(t.http, 'sample', 'shengtai.boss', password)
    expect((await clerk.patch(`/enterprise-accounts/${id}`, { active: false })).statusCode).toBe(204)
    expect((await boss.get('/session')).statusCode).toBe(204)
    await clerk.patch(`/enterprise-accounts/${id}`, { active: true })
    const reset = (await clerk.post(`/enterprise-accounts/${id}/password`)).json<{ password: string }>()
    await expect(signInAs(t.http, 'sample', 'shengtai.boss', password)).rejects.toThrow('wrong-credentials')
    await signInAs(t.http, 'sample', 'shengtai.boss', reset.password)
  })
  test('people with a post are out of reach here', async () => {
    const head = t.sample.people['labour-head']
    expect((await clerk.post(`/enterprise-accounts/${head}/password`)).statusCode).toBe(404)
    expect((await clerk.patch(`/enterprise-accounts/${head}`, { active: false })).statusCode).toBe(404)
    await t.signIn('labour-head')
  })
})
