import { describe, expect, test } from 'vitest'
import type { Tx } from '../database/tx.ts'
import { startTestApp } from '../testing/app.ts'
import { loadSession } from './session-store.ts'
import { viewerOf } from './session.ts'
import type { Viewer } from './viewer.ts'
import { publicViewer, systemViewer } from './viewer.ts'

const t = await startTestApp()

const viewer = async (login: string): Promise<Viewer> => {
  const response = await t.stranger().post('/session', { account: login, password: 'zhuqitong-demo' })
  const session = await loadSession(t.app, 'sample', response.cookies[0]?.value ?? '')
  if (!session) throw new Error(`no session for ${login}`)
  return viewerOf(session)
}
const as = async <T>(who: Viewer, fn: (tx: Tx) => Promise<T>) => t.database.transaction(who, fn)
const count = (who: Viewer, table: string) =>
  as(who, async (tx) => (await tx.one<{ count: number }>(`select count(*) as count from ${table}`)).count)
const handler = await viewer('industry-handler')
const enterprise = await viewer('enterprise-own')
const admin = await viewer('administrator')

const tables = [
  'organisations',
  'posts',
  'people',
  'holdings',
  'enterprise_members',
  'sessions',
  'api_keys',
  'admin_changes',
]

describe('the database itself keeps rows from those who may not see them, whatever the SQL', () => {
  test.each(tables)('no row of another city: %s', async (table) => {
    for (const who of [admin, handler, enterprise, systemViewer('sample'), publicViewer('sample')]) {
      const rows = await as(who, (tx) => tx.many(`select city from ${table} where city = 'neighbour'`))
      expect(rows).toEqual([])
    }
  })
  test('nobody asking sees nothing', async () => {
    for (const table of tables) expect([table, await count(publicViewer(''), table)]).toEqual([table, 0])
  })
  test('an enterprise and a stranger see no people but themselves', async () => {
    expect(await count(enterprise, 'people')).toBe(1)
    expect(await count(publicViewer('sample'), 'people')).toBe(0)
  })
  test('keys, changes and other people’s sessions are for the administrator', async () => {
    for (const who of [handler, enterprise, publicViewer('sample')]) {
      expect(await count(who, 'api_keys')).toBe(0)
      expect(await count(who, 'admin_changes')).toBe(0)
      expect(
        await as(who, (tx) => tx.many('select 1 from sessions where person::text is distinct from app_person()')),
      ).toEqual([])
    }
  })
  test('no password hash can be read, not even by the administrator', async () => {
    for (const who of [admin, handler, systemViewer('sample')]) {
      await expect(as(who, (tx) => tx.many('select password_hash from people'))).rejects.toThrow('permission denied')
    }
    expect(await as(admin, (tx) => tx.many("select * from sign_in_credential('clerk')"))).toEqual([])
    expect(
      await as(systemViewer('neighbour'), (tx) => tx.many("select * from sign_in_credential('clerk')")),
    ).toHaveLength(1)
  })
  test('only the administrator appoints', async () => {
    const insert = (who: Viewer) =>
      as(who, (tx) =>
        tx.query(
          "insert into holdings (city, person, post, since) values ('sample', $1, 'administrator', '2026-10-12')",
          [t.sample.people['industry-handler']],
        ),
      )
    for (const who of [handler, enterprise, publicViewer('sample')]) {
      await expect(insert(who)).rejects.toThrow('row-level security')
    }
    await expect(insert(admin)).resolves.toMatchObject({ rowCount: 1 })
  })
  test('a claimed post that lacks the power does not help', async () => {
    const pretender = { ...handler, reach: 'city', powers: ['admin'] } satisfies Viewer
    expect(await count(pretender, 'admin_changes')).toBe(0)
    await expect(
      as(pretender, (tx) => tx.query("update people set active = false where login = 'clerk'")),
    ).resolves.toMatchObject({ rowCount: 0 })
  })
  test('what an administrator did cannot be changed afterwards', async () => {
    await (await t.signIn('administrator')).post('/admin/api-keys', { name: '热线', scopes: ['appeals.read'] })
    await expect(as(admin, (tx) => tx.query('update admin_changes set what = $1', ['x']))).rejects.toThrow(
      'permission denied',
    )
    await expect(t.database.asOwner('delete from admin_changes')).rejects.toThrow('kept as they were written')
  })
})
