import type { QueryClient } from '@tanstack/react-query'
import { redirect } from '@tanstack/react-router'
import { sessionQuery } from './session.ts'

/** Lets pass who is signed in to the city; others go to the sign-in page and come back to `address` afterwards. */
export async function requireSession(client: QueryClient, city: string, address: string): Promise<void> {
  const session = await client.ensureQueryData(sessionQuery(city))
  if (!session) throw redirect({ to: '/$city/sign-in', params: { city }, search: { back: address } })
}
