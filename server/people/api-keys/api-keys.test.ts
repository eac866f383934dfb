import { expect, test } from 'vitest'
import { startTestApp } from '../../testing/app.ts'
import type { ApiKeyList, CreatedApiKey } from './contract.ts'

const t = await startTestApp()
const admin = await t.signIn('administrator')
const list = async () => (await admin.get('/admin/api-keys')).json<ApiKeyList>()

test('a key is shown once, kept as a hash, and listed with its scopes', async () => {
  const response = await admin.post('/admin/api-keys', { name: '12345 热线', scopes: ['appeals.open', 'appeals.read'] })
  const { id, secret } = response.json<CreatedApiKey>()
  expect(secret).toMatch(/^zqk_[\w-]{43}$/)
  expect(JSON.stringify(await list())).not.toContain(secret)
  expect((await list()).keys).toMatchObject([
    { id, name: '12345 热线', scopes: ['appeals.open', 'appeals.read'], revokedAt: null },
  ])
  const [row] = await t.database.asOwner<{ row: string }>('select api_keys::text as row from api_keys')
  expect(row?.row).not.toContain(secret.slice(4))
})

test('a scope that does not exist is named, and no key is made', async () => {
  const before = (await list()).keys.length
  const response = await admin.post('/admin/api-keys', { name: '热线', scopes: ['appeals.read', 'everything'] })
  expect(response.json()).toMatchObject({
    status: 422,
    errors: [{ field: 'scopes', message: expect.stringContaining('everything') }],
  })
  expect((await admin.post('/admin/api-keys', { name: '热线', scopes: [] })).statusCode).toBe(422)
  expect((await list()).keys).toHaveLength(before)
})

test('stopping a key twice leaves one entry of who did it', async () => {
  const { id } = (
    await admin.post('/admin/api-keys', { name: '旧系统', scopes: ['appeals.read'] })
  ).json<CreatedApiKey>()
  for (let each = 0; each < 2; each++) expect((await admin.del(`/admin/api-keys/${id}`)).statusCode).toBe(204)
  const { rows } = (await admin.get('/admin/changes?what=api-key-revoked')).json()
  expect(rows).toMatchObject([{ target: '旧系统', by: '市企服办 系统管理岗' }])
  const made = (await admin.get('/admin/changes?what=api-key-created')).json()
  expect(made.rows).toContainEqual(expect.objectContaining({ target: '旧系统', detail: '查询诉求的办理情况' }))
})
