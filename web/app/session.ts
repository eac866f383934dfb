import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { SessionView, SignIn } from '../../server/access/contract.ts'
import { useCity } from './address.ts'
import { api, setCsrf } from './api.ts'

/** Who is signed in, as the server verified it. `doors` are the words of addresses: `desk`, `e`, `cockpit`, `admin`. */
export type Session = SessionView

/** The session of a city; null when nobody is signed in there. */
export function sessionQuery(city: string) {
  return queryOptions({
    queryKey: ['session', city],
    queryFn: () => readSession(city),
    staleTime: 60_000,
  })
}

async function readSession(city: string): Promise<Session | null> {
  const session = await api.get<Session | null>(`/cities/${city}/session`)
  setCsrf(session?.csrf ?? '')
  return session
}

/** The session of the present city, or null before anybody signed in (public pages). */
export function useMaybeSession(): Session | null {
  return useQuery(sessionQuery(useCity())).data ?? null
}

/** The session behind a door: its guard has made sure that there is one. */
export function useSession(): Session {
  const session = useMaybeSession()
  if (!session) throw new Error('useSession is for pages behind a door')
  return session
}

/** True when one of the person's posts holds the power. For greying and hiding only; the server decides. */
export function usePower(power: string): boolean {
  return useMaybeSession()?.powers.includes(power) ?? false
}

/** Sign in, sign out, act from another post, change the password. Nothing of a former session stays in the cache. */
export function useSessionActs() {
  const city = useCity()
  const client = useQueryClient()
  const navigate = useNavigate()
  const path = `/cities/${city}/session`

  const signIn = async (input: SignIn): Promise<Session> => {
    const session = await api.post<Session>(path, input)
    forget(client)
    return keep(client, city, session)
  }
  const signOut = async () => {
    await api.del(path)
    setCsrf('')
    await navigate({ to: '/$city/sign-in', params: { city } })
    forget(client)
  }
  const actFrom = async (post: string) => {
    keep(client, city, await api.patch<Session>(path, { post }))
    await client.invalidateQueries({ queryKey: ['city', city] })
  }
  const changePassword = async (current: string, next: string) => {
    await api.post(`${path}/password`, { current, next })
    await client.fetchQuery({ ...sessionQuery(city), staleTime: 0 })
  }
  return { signIn, signOut, actFrom, changePassword }
}

/** Nothing a former session was shown stays; what anybody may know of the cities does. */
function forget(client: QueryClient): void {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'cities' })
}

function keep(client: QueryClient, city: string, session: Session): Session {
  setCsrf(session.csrf)
  client.setQueryData(sessionQuery(city).queryKey, session)
  return session
}
