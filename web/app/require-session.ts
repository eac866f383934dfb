import type { QueryClient } from '@tanstack/react-query'
import { redirect, type AnyRouter } from '@tanstack/react-router'
import { sessionQuery, type Session } from './session.ts'

/** Lets pass who is signed in to the city; others go to the sign-in page and come back to `address` afterwards. */
export async function requireSession(client: QueryClient, city: string, address: string): Promise<Session> {
  const session = await client.ensureQueryData(sessionQuery(city))
  if (!session) throw redirect({ to: '/$city/sign-in', params: { city }, search: { back: address } })
  return session
}

/** The guard of a door: signed in, with a password of one's own, and with the second step where the post asks for it. Whether the door is open is said by `DoorGate`. */
export async function requireDoor(client: QueryClient, city: string, address: string): Promise<void> {
  const session = await requireSession(client, city, address)
  if (session.passwordTemporary) throw redirect({ to: '/$city/password', params: { city } })
  if (session.secondStepOwed) throw redirect({ to: '/$city/second-step', params: { city } })
}

/** The session ended while its pages were open: sign in again, then back to the same page. Drafts stay in the browser. */
export function leaveForSignIn(router: AnyRouter, client: QueryClient): void {
  const { pathname, href } = router.state.location
  const city = pathname.split('/')[1] ?? ''
  if (pathname.endsWith('/sign-in')) return
  // The session goes after its pages: they can't be drawn without it.
  void router
    .navigate({ to: '/$city/sign-in', params: { city }, search: { back: href } })
    .then(() => client.setQueryData(sessionQuery(city).queryKey, null))
}
