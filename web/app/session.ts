import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCity } from './address.ts'
import { api, setCsrf } from './api.ts'
import { asProblem } from './problem.ts'

export interface HeldPost {
  id: string
  name: string
  organisation: string
}

/** Who is signed in, as the server verified it. `doors` are path words: `desk`, `e`, `cockpit`, `admin`. */
export interface Session {
  person: { name: string }
  /** The post acted from now; null for people of an enterprise. */
  post: HeldPost | null
  posts: HeldPost[]
  powers: string[]
  enterprise: { id: string; name: string } | null
  csrf: string
  today: string
  workday: boolean
  doors: string[]
}

/** The session of a city; null when nobody is signed in there. */
export function sessionQuery(city: string) {
  return queryOptions({
    queryKey: ['session', city],
    queryFn: () => readSession(city),
    staleTime: 60_000,
  })
}

async function readSession(city: string): Promise<Session | null> {
  try {
    const session = await api.get<Session | null>(`/cities/${city}/session`)
    setCsrf(session?.csrf ?? '')
    return session
  } catch (error) {
    if (asProblem(error).status === 401) return null
    throw error
  }
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

/** True when the present post holds the power. For greying and hiding only; the server decides. */
export function usePower(power: string): boolean {
  return useMaybeSession()?.powers.includes(power) ?? false
}

/** Sign in, sign out, act from another post. Each leaves no row of the former session behind. */
export function useSessionActs() {
  const city = useCity()
  const client = useQueryClient()
  const navigate = useNavigate()
  const path = `/cities/${city}/session`

  const signIn = async (account: string, password: string): Promise<Session> => {
    await api.post(path, { account, password })
    client.clear()
    const session = await client.fetchQuery(sessionQuery(city))
    if (!session) throw asProblem(null)
    return session
  }
  const signOut = async () => {
    await api.del(path)
    setCsrf('')
    await navigate({ to: '/$city/sign-in', params: { city } })
    client.clear()
  }
  const actFrom = async (post: string) => {
    await api.patch(path, { post })
    await client.fetchQuery({ ...sessionQuery(city), staleTime: 0 })
    await client.invalidateQueries({ queryKey: ['city', city] })
  }
  return { signIn, signOut, actFrom }
}
