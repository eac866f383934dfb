import type { App } from '../platform/app.ts'
import { tokenHash } from './tokens.ts'
import type { Viewer } from './viewer.ts'

/** The key of another system, such as the city's hotline. */
export interface ApiKey {
  id: string
  name: string
  scopes: string[]
}

/** Keys carry a mark by which a leaked one can be searched for. */
export const apiKeyMark = 'zqk_'

/** The key that a header `authorization: Bearer zqk_…` names in a city, or null: unknown or revoked. */
export function loadApiKey(app: App, city: string, secret: string): Promise<ApiKey | null> {
  return app.database.system(city, (tx) =>
    tx.maybeOne<ApiKey>(
      {
        name: 'api-key-by-secret',
        text: `
          with used as (
            update api_keys set last_used_at = $3
            where city = $1 and key_hash = $2 and revoked_at is null
              and (last_used_at is null or last_used_at < $3::timestamptz - interval '5 minutes')
          )
          select id, name, scopes from api_keys where city = $1 and key_hash = $2 and revoked_at is null`,
      },
      [city, tokenHash(secret), new Date(app.clock.now())],
    ),
  )
}

/** Another system sees the whole city and holds no post; what it may do, its scopes say route by route. */
export function viewerOfKey(city: string, key: ApiKey): Viewer {
  const nobody = { person: null, post: null, posts: [], organisations: [], powers: [], enterprise: null }
  return { city, ...nobody, reach: 'city', name: `${key.name}（接口）` }
}
