import type { Session } from './session.ts'
import type { ApiKey } from './load-api-key.ts'
import type { Viewer } from './viewer.ts'

/**
 * Who may call a route. `power` is one of the acting post's (any of a list is enough); `apiScope` opens
 * the route to the keys of other systems as well; `signedIn` with a scope is everybody signed in, and such keys.
 * `enterprise` is somebody who acts for an enterprise.
 */
export type Access =
  | 'public'
  | 'signed-in'
  | 'enterprise'
  | { power: string | readonly string[]; apiScope?: string }
  | { signedIn: true; apiScope: string }
  | { apiScope: string }

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access
    /** True on the few routes open to whoever still has to replace a temporary password or turn on the second step. */
    beforeReady?: boolean
  }
  interface FastifyRequest {
    /** Who is asking. On addresses without a city it is a stranger who belongs nowhere. */
    viewer: Viewer
    session: Session | null
    apiKey: ApiKey | null
    /** The `idempotency-key` header: a repeated request with the same key does nothing twice. */
    idempotencyKey: string | null
  }
}
