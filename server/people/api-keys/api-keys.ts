import { apiKeyMark } from '../../access/load-api-key.ts'
import { newToken, tokenHash } from '../../access/tokens.ts'
import type { Viewer } from '../../access/viewer.ts'
import type { App } from '../../platform/app.ts'
import { forbidden, invalid, notFound } from '../../platform/refusal.ts'
import { newId } from '../../platform/uuid.ts'
import type { ApiKeyList, ApiKeyRow, CreateApiKey, CreatedApiKey } from './contract.ts'
import { recordChange } from '../changes/record-change.ts'
import { scopes } from './scopes.ts'

/** The keys of other systems, those in use first, and the scopes a key can have. */
export async function listApiKeys(app: App, viewer: Viewer): Promise<ApiKeyList> {
  const keys = await app.database.transaction(viewer, (tx) =>
    tx.many<ApiKeyRow>(
      `select id, name, scopes, created_at as "createdAt", revoked_at as "revokedAt", last_used_at as "lastUsedAt"
       from api_keys where city = $1 order by revoked_at is not null, created_at desc`,
      [viewer.city],
    ),
  )
  return { keys, scopes }
}

/** Makes a key; its secret leaves the server this once and is kept as a hash. */
export function createApiKey(app: App, viewer: Viewer, input: CreateApiKey): Promise<CreatedApiKey> {
  const unknown = input.scopes.find((scope) => !scopes.some(({ id }) => id === scope))
  if (unknown) throw invalid('scopes', `没有“${unknown}”这个范围，可选：${scopes.map(({ id }) => id).join('、')}。`)
  if (!viewer.person) throw forbidden()
  const secret = `${apiKeyMark}${newToken()}`
  const key = { id: newId(app.clock), name: input.name.trim(), secret }
  return app.database.transaction(viewer, async (tx) => {
    await tx.query(
      `insert into api_keys (city, id, name, key_hash, scopes, created_at, created_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [viewer.city, key.id, key.name, tokenHash(secret), input.scopes, new Date(app.clock.now()), viewer.person],
    )
    await recordChange(app, tx, 'api-key-created', key.name, { scopes: input.scopes })
    return key
  })
}

/** Stops a key for good; a second time changes nothing. */
export function revokeApiKey(app: App, viewer: Viewer, id: string): Promise<void> {
  return app.database.transaction(viewer, async (tx) => {
    const key = await tx.maybeOne<{ name: string; revoked: boolean }>(
      'select name, revoked_at is not null as revoked from api_keys where city = $1 and id = $2 for update',
      [viewer.city, id],
    )
    if (!key) throw notFound('没有这个接口密钥。')
    if (key.revoked) return
    await tx.query('update api_keys set revoked_at = $3 where city = $1 and id = $2', [
      viewer.city,
      id,
      new Date(app.clock.now()),
    ])
    await recordChange(app, tx, 'api-key-revoked', key.name)
  })
}
